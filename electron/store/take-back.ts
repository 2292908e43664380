import type { Database, Statement } from 'better-sqlite3';
import { z } from 'zod';

import { RefusalError } from '#shared/refusal.ts';
import { storeTexts } from '#shared/texts/store.ts';
import { auditedTables, isAudited, type AuditedTable } from './audited-tables.ts';

const value = z.union([z.string(), z.number(), z.null()]);
const rowSchema = z.record(z.string(), value);
const changeRow = z.object({
  tableName: z.string(),
  rowKey: z.string().transform((key) => z.array(value).parse(JSON.parse(key))),
  operation: z.enum(['insert', 'update', 'delete']),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
type Change = z.infer<typeof changeRow>;

/**
 * Writes the inverse of every change of one history entry, the last change first.
 *
 * The audit triggers record the inverse like any other write, so taking it back again is the same act.
 * @throws {RefusalError} `conflict` when a row is no longer as the entry left it, or others stand on it
 */
export function takeBack(db: Database, entry: { seq: number; label: string }): void {
  const changes = db
    .prepare(
      `SELECT table_name AS tableName, row_key AS rowKey, operation, before, after
       FROM history_changes WHERE seq = ? ORDER BY id DESC`,
    )
    .all(entry.seq)
    .map((row) => changeRow.parse(row));
  const selectOthers = db
    .prepare(
      `SELECT count(*) FROM history_changes AS change JOIN history AS other USING (seq)
       WHERE change.table_name = @table AND change.row_key = @key AND change.seq > @seq
         AND other.kind <> 'undo'
         AND other.assessor_id <> (SELECT assessor_id FROM history WHERE seq = @seq)
         AND NOT EXISTS (SELECT 1 FROM history AS later WHERE later.target_seq = other.seq)`,
    )
    .pluck();
  /** An inserted row has no "after" to compare with: it is as it was left when nobody else wrote it since. */
  const isOthers = ({ tableName: table, rowKey }: Change) =>
    selectOthers.get({ table, key: JSON.stringify(rowKey), seq: entry.seq }) !== 0;
  // A bulk act is thousands of changes by the same few statements.
  const statements = new Map<string, Statement>();
  const prepare = (sql: string): Statement => {
    const statement = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  for (const change of changes) {
    if (!isAudited(change.tableName)) throw new Error(`${change.tableName} is not audited`);
    if (change.operation === 'insert' && isOthers(change)) {
      throw new RefusalError('conflict', storeTexts.changedSince(entry.label));
    }
    try {
      if (!invert(prepare, change.tableName, auditedTables[change.tableName], change)) {
        throw new RefusalError('conflict', storeTexts.changedSince(entry.label));
      }
    } catch (error) {
      if (isConstraint(error)) throw new RefusalError('conflict', storeTexts.stoodOn(entry.label));
      throw error;
    }
  }
}

/** One change the other way round; false when the row is not as the change left it. */
function invert(
  prepare: (sql: string) => Statement,
  name: string,
  table: AuditedTable,
  change: Change,
): boolean {
  const where = table.key.map((column) => `${column} = ?`).join(' AND ');
  switch (change.operation) {
    case 'insert':
      return prepare(`DELETE FROM ${name} WHERE ${where}`).run(...change.rowKey).changes === 1;
    case 'delete': {
      const row = rowSchema.parse(JSON.parse(change.before ?? '{}'));
      const columns = Object.keys(row).map((column) => `"${column}"`);
      const places = columns.map(() => '?').join(', ');
      const insert = `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${places})`;
      return prepare(insert).run(...Object.values(row)).changes === 1;
    }
    case 'update': {
      const before = rowSchema.parse(JSON.parse(change.before ?? '{}'));
      const after = rowSchema.parse(JSON.parse(change.after ?? '{}'));
      const changed = Object.keys(before).filter((column) => before[column] !== after[column]);
      if (changed.length === 0) return true;
      const set = changed.map((column) => `${column} = ?`).join(', ');
      const unchanged = changed.map((column) => `${column} IS ?`).join(' AND ');
      const update = `UPDATE ${name} SET ${set} WHERE ${where} AND ${unchanged}`;
      const to = changed.map((column) => before[column]);
      const from = changed.map((column) => after[column]);
      return prepare(update).run(...to, ...change.rowKey, ...from).changes === 1;
    }
  }
}

/** Whether the file itself declined a write. */
export function isConstraint(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')
  );
}
