import type { Database } from 'better-sqlite3';

import { RefusalError } from '#shared/refusal.ts';
import { archiveTexts as texts } from '#shared/texts/archive.ts';
import { blobTable, quoted, type RecordTable } from './record-tables.ts';

/** What a column holds: bytes stand only in the table that is written as parts of their own. */
export type ArchivedRow = Record<string, string | number | null>;

/** Checked by hand and not by a schema: there are millions of rows, and every value of each is looked at. */
function isRow(row: unknown): row is ArchivedRow {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return false;
  return Object.values(row).every(
    (value) => typeof value === 'string' || value === null || Number.isFinite(value),
  );
}

/** The columns that stand in the lines: all, but of the documents' bytes. */
export const lineColumns = ({ name, columns }: RecordTable): string[] =>
  name === blobTable ? columns.filter((column) => column !== 'bytes') : columns;

/** The rows of a table in the order of its key, one JSON object a line. */
export function* rowLines(db: Database, table: RecordTable): Generator<string> {
  const columns = lineColumns(table);
  const select = db.prepare(`
    SELECT ${columns.map(quoted).join(', ')} FROM ${quoted(table.name)} ORDER BY ${table.key.map(quoted).join(', ')}
  `);
  for (const row of select.iterate()) yield `${JSON.stringify(valuesOf(table, row))}\n`;
}

/** A number that JSON cannot say, or bytes where nobody expects them, stop the export: nothing is lost in silence. */
function valuesOf({ name }: RecordTable, row: unknown): ArchivedRow {
  if (!isRow(row)) throw new Error(`a row of ${name} cannot be written as a line`);
  return row;
}

/** @throws {RefusalError} `refused` when the line is not a row with just these columns */
export function parseRowLine(line: string, columns: readonly string[], part: string): ArchivedRow {
  const row = jsonOf(line);
  const isWhole =
    isRow(row) &&
    Object.keys(row).length === columns.length &&
    columns.every((column) => Object.hasOwn(row, column));
  if (!isWhole) throw new RefusalError('refused', texts.damaged(texts.strangeRow(part)));
  return row;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined; // the caller says which part it stands in
  }
}
