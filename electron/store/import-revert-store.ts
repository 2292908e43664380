import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import type { AddedRow } from './candidate-import-store.ts';
import { listReferences } from './references.ts';

/** Tables an import writes itself, in the order in which their rows can go. */
const ownTables = ['documents', 'notes', 'applications', 'candidates'] as const;
type OwnTable = (typeof ownTables)[number];

/** Takes back what an import brought in, row by row, as long as nobody has worked with it since. */
export function createImportRevertStore(db: Database) {
  const countChanges = db
    .prepare(
      `SELECT count(*) FROM history_changes AS change JOIN history AS entry USING (seq)
       WHERE change.table_name = @table AND change.row_key = json_array(@id) AND change.operation = 'update'
         AND entry.kind <> 'undo'
         AND NOT EXISTS (SELECT 1 FROM history AS later WHERE later.target_seq = entry.seq)`,
    )
    .pluck();
  const select = Object.fromEntries(
    ownTables.map((table) => [table, db.prepare(`SELECT 1 FROM ${table} WHERE id = ?`).pluck()]),
  );
  const remove = Object.fromEntries(
    ownTables.map((table) => [table, db.prepare(`DELETE FROM ${table} WHERE id = ?`)]),
  );
  const removeTags = db.prepare(`DELETE FROM candidate_tags WHERE candidate_id = ?`);
  const standing = Object.fromEntries(
    ownTables.map((parent) => [
      parent,
      listReferences(db, parent).map(({ table, column }) => ({
        table,
        count: db.prepare(`SELECT count(*) FROM ${table} WHERE ${column} = ?`).pluck(),
      })),
    ]),
  );

  /** The rows an import wrote for one of its rows, where they are still there. */
  function rowsOf(row: AddedRow): { table: OwnTable; id: string }[] {
    const ids = {
      documents: row.documentId,
      notes: row.noteId,
      applications: row.outcome === 'present' ? null : row.applicationId,
      candidates: row.outcome === 'added' ? row.candidateId : null,
    };
    return ownTables.flatMap((table) => {
      const id = ids[table];
      return id !== null && select[table]?.get(id) === 1 ? [{ table, id }] : [];
    });
  }

  /** Whether a row was changed, or anything but the import's own rows stands on it. */
  function isTouched(own: readonly { table: OwnTable; id: string }[]): boolean {
    return own.some(({ table, id }) => {
      if (countChanges.get({ table, id }) !== 0) return true;
      return (standing[table] ?? []).some(({ table: child, count }) => {
        if (child === 'candidate_tags') return false; // goes with the person
        return z.int().parse(count.get(id)) > own.filter((each) => each.table === child).length;
      });
    });
  }

  return {
    /** `gone`: it is not here any more; `touched`: something was recorded since. */
    stateOf(row: AddedRow): 'gone' | 'touched' | 'untouched' {
      const own = rowsOf(row);
      if (own.length === 0) return 'gone';
      return isTouched(own) ? 'touched' : 'untouched';
    },
    remove(row: AddedRow): void {
      if (row.outcome === 'added') removeTags.run(row.candidateId);
      for (const { table, id } of rowsOf(row)) remove[table]?.run(id);
    },
  };
}
