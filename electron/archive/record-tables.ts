import type { Database } from 'better-sqlite3';
import { z } from 'zod';

/**
 * Tables that hold nothing of their own: triggers and main's index keep them from the others, so an archive leaves
 * them out and they come into being again while the rows come in. `open_command` is empty between commands.
 * Every other table is of record, also one that a later migration adds.
 */
const derivedTables: ReadonlySet<string> = new Set([
  ...['search', 'search_rows', 'search_pending', 'open_command'],
  ...['candidate_order', 'candidate_total', 'candidate_words'],
  ...['posting_figures', 'posting_troubles', 'export_total'],
]);

/** The table whose `bytes` are parts of their own in an archive. */
export const blobTable = 'blobs';

export type RecordTable = {
  name: string;
  /** In the order of the table's definition. */
  columns: string[];
  /** The primary key's columns: what the rows are ordered by. */
  key: string[];
};

const tableRow = z.object({ name: z.string(), type: z.string() });
const columnRow = z.object({ name: z.string(), pk: z.int() });

/** The tables of record of an open workspace, of whatever version, each behind those that its rows refer to. */
export function recordTables(db: Database): RecordTable[] {
  const names = db
    .prepare(`SELECT name, type FROM pragma_table_list WHERE schema = 'main' ORDER BY name`)
    .all()
    .map((row) => tableRow.parse(row))
    .filter(({ name, type }) => type === 'table' && !name.startsWith('sqlite_'))
    .map(({ name }) => name)
    .filter((name) => !derivedTables.has(name));
  return parentsFirst(db, names).map((name) => {
    const columns = db
      .prepare(`SELECT name, pk FROM pragma_table_info(?) ORDER BY cid`)
      .all(name)
      .map((row) => columnRow.parse(row));
    const key = columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
    if (key.length === 0) throw new Error(`${name} has no primary key to order its rows by`);
    return {
      name,
      columns: columns.map((column) => column.name),
      key: key.map((column) => column.name),
    };
  });
}

function parentsFirst(db: Database, names: readonly string[]): string[] {
  const selectParents = db
    .prepare(`SELECT DISTINCT "table" FROM pragma_foreign_key_list(?)`)
    .pluck();
  const placed = new Set<string>();
  const place = (name: string) => {
    if (placed.has(name) || !names.includes(name)) return;
    const parents = z.array(z.string()).parse(selectParents.all(name));
    for (const parent of parents) if (parent !== name) place(parent);
    placed.add(name);
  };
  for (const name of names) place(name);
  return [...placed];
}

/** A name of the schema in SQL: `end` is a word of SQL too. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
