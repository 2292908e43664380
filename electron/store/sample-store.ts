import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import { postingIdSchema, type PostingId } from '#shared/ids.ts';
import { auditedTables, isAudited, type AuditedTableName } from './audited-tables.ts';

type Key = readonly (string | number)[];
/** A row of a table, by its primary key. */
export type Row = { table: AuditedTableName; key: Key };

const keySchema = z.array(z.union([z.string(), z.number()]));
const changeRow = z.object({ table: z.string(), key: z.string() });
const settingKey = 'sample';
/** What the history calls the sample: it is there once, or not at all. */
export const sampleSubject = 'sample';

/**
 * The sample that came with the workbench: which posting it is, which rows it brought, by the history, and what
 * else has come to stand on them, by the file's own references, whatever tables there are.
 */
export function createSampleStore(db: Database) {
  const selectPosting = db
    .prepare(`SELECT value FROM settings WHERE key = '${settingKey}'`)
    .pluck();
  const putPosting = db.prepare(`INSERT INTO settings (key, value) VALUES ('${settingKey}', ?)`);
  const selectLoad = db
    .prepare(
      `SELECT seq FROM history AS entry WHERE subject_id = '${sampleSubject}' AND command = 'sample.load' AND kind IN ('do', 'redo')
         AND NOT EXISTS (SELECT 1 FROM history AS later WHERE later.target_seq = entry.seq)
       ORDER BY seq DESC LIMIT 1`,
    )
    .pluck();
  const selectBrought = db.prepare(`
    SELECT table_name AS "table", row_key AS key FROM history_changes
    WHERE seq = ? AND operation = 'insert' ORDER BY id
  `);
  const countChangesSince = db
    .prepare(
      `SELECT count(*) FROM history_changes AS change JOIN history USING (seq)
       WHERE table_name = ? AND row_key = ? AND seq > ? AND operation = 'update' AND kind = 'do'
         AND NOT EXISTS (SELECT 1 FROM history AS later WHERE later.target_seq = change.seq)`,
    )
    .pluck();

  const loadSeq = () => z.int().optional().parse(selectLoad.get());

  return {
    postingId: (): PostingId | null =>
      postingIdSchema.optional().parse(selectPosting.get()) ?? null,
    put: (postingId: PostingId) => {
      putPosting.run(postingId);
    },
    /** The rows that the sample brought, in the order they came; none while it is not loaded. */
    brought: (): Row[] => {
      const seq = loadSeq();
      return seq === undefined ? [] : selectBrought.all(seq).flatMap(rowOf);
    },
    /** Whether somebody changed the row after the sample brought it. */
    isChanged: ({ table, key }: Row): boolean => {
      const seq = loadSeq();
      return seq !== undefined && countChangesSince.get(table, JSON.stringify(key), seq) !== 0;
    },
    /** Rows that refer to these, and to those again, the farthest first; these themselves are not among them. */
    dependents: (rows: readonly Row[]): Row[] => {
      const known = new Set(rows.map(nameOf));
      const found: Row[] = [];
      let layer = rows;
      while (layer.length > 0) {
        layer = layer
          .flatMap((row) => referringTo(db, row))
          .filter((row) => {
            const isNew = !known.has(nameOf(row));
            known.add(nameOf(row));
            return isNew;
          });
        found.push(...layer);
      }
      return found.toReversed();
    },
    /** Takes rows away; of a command alone. What they refer to may go before them. */
    remove: (rows: readonly Row[]) => {
      db.pragma('defer_foreign_keys = ON');
      for (const { table, key } of rows) {
        const where = auditedTables[table].key.map((column) => `${column} = ?`).join(' AND ');
        db.prepare(`DELETE FROM ${table} WHERE ${where}`).run(...key);
      }
    },
  };
}

const nameOf = ({ table, key }: Row) => `${table} ${JSON.stringify(key)}`;

function rowOf(change: unknown): Row[] {
  const { table, key } = changeRow.parse(change);
  return isAudited(table) ? [{ table, key: keySchema.parse(JSON.parse(key)) }] : [];
}

const reference = z.object({ child: z.string(), from: z.string(), parent: z.string() });

/** Rows of audited tables whose foreign key names this row. */
function referringTo(db: Database, { table, key }: Row): Row[] {
  if (key.length !== 1) return []; // nothing refers to a row with a key of several columns
  const references = db
    .prepare(
      `SELECT child.name AS child, reference."from", reference."table" AS parent
       FROM sqlite_schema AS child JOIN pragma_foreign_key_list(child.name) AS reference
       WHERE child.type = 'table' AND reference."table" = ?`,
    )
    .all(table)
    .map((row) => reference.parse(row));
  return references.flatMap(({ child, from }) => {
    if (!isAudited(child)) return [];
    const columns = auditedTables[child].key.join(', ');
    return db
      .prepare(`SELECT ${columns} FROM ${child} WHERE "${from}" = ?`)
      .raw()
      .all(key[0])
      .map((found) => ({ table: child, key: keySchema.parse(found) }));
  });
}
