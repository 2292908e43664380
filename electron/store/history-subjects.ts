import type { Database, Statement } from 'better-sqlite3';
import { z } from 'zod';

import { auditedTables, isAudited, type AuditedTable } from './audited-tables.ts';

type Row = Record<string, unknown>;

/** Columns that say whose a row is, in the order in which they are looked at. */
const ownerColumns = [
  'scorecard_id',
  'rubric_id',
  'application_id',
  'candidate_id',
  'posting_id',
] as const;

/** Tables whose rows concern a posting though they belong to one application: who came, moved, was decided on. */
const postingsToo: ReadonlySet<string> = new Set(['applications', 'decisions']);

const changeRow = z.object({
  tableName: z.string(),
  rowKey: z.string(),
  operation: z.enum(['insert', 'update', 'delete']),
  before: z.string().nullable(),
});

/** The row an id leads to; empty when there is no id, or the row is gone. */
function parent(select: Statement, id: unknown): Row {
  return typeof id === 'string' ? ((select.get(id) as Row | undefined) ?? {}) : {};
}

/** Writes down whom and what an entry of the history is about, from the rows that it changed. */
export function createSubjectNotes(db: Database) {
  const selectChanges = db.prepare(`
    SELECT table_name AS tableName, row_key AS rowKey, operation, before FROM history_changes WHERE seq = ?
  `);
  const insert = db.prepare(
    `INSERT OR IGNORE INTO history_subjects (kind, id, seq) VALUES (?, ?, ?)`,
  );
  const selectScorecard = db.prepare(`SELECT application_id FROM scorecards WHERE id = ?`);
  const selectRubric = db.prepare(`SELECT posting_id FROM rubrics WHERE id = ?`);
  const selectApplication = db.prepare(
    `SELECT candidate_id, posting_id FROM applications WHERE id = ?`,
  );
  const selects = new Map<string, Statement>();

  /** The row's own columns that say whose it is; of a row that is gone, as the history keeps them. */
  function ownersIn(tableName: string, key: string, before: string | null): Row {
    if (!isAudited(tableName)) return {};
    if (before !== null) return JSON.parse(before) as Row;
    const table: AuditedTable = auditedTables[tableName];
    const columns = [...table.key, ...table.mutable, ...table.fixed];
    const wanted = ownerColumns.filter((column) => columns.includes(column));
    let select = selects.get(tableName);
    if (!select) {
      const where = table.key.map((column) => `${column} = ?`).join(' AND ');
      select = db.prepare(
        `SELECT ${[...table.key, ...wanted].join(', ')} FROM ${tableName} WHERE ${where}`,
      );
      selects.set(tableName, select);
    }
    return (select.get(...(JSON.parse(key) as unknown[])) as Row | undefined) ?? {};
  }

  function note(seq: number, tableName: string, row: Row): void {
    const put = (kind: 'posting' | 'candidate' | 'application', id: unknown) => {
      if (typeof id === 'string') insert.run(kind, id, seq);
    };
    if (tableName === 'postings') put('posting', row['id']);
    if (tableName === 'candidates') put('candidate', row['id']);
    const scorecard = parent(selectScorecard, row['scorecard_id']);
    const rubric = parent(selectRubric, tableName === 'criteria' ? row['rubric_id'] : undefined);
    const applicationId =
      tableName === 'applications'
        ? row['id']
        : (row['application_id'] ?? scorecard['application_id']);
    put('application', applicationId);
    const application = parent(selectApplication, applicationId);
    put('candidate', row['candidate_id'] ?? application['candidate_id']);
    put('posting', row['posting_id'] ?? rubric['posting_id']);
    if (postingsToo.has(tableName)) put('posting', application['posting_id']);
  }

  /** Inside the transaction of the entry, after its writes. */
  return function noteSubjects(seq: number): void {
    for (const change of selectChanges.all(seq)) {
      const { tableName, rowKey, operation, before } = changeRow.parse(change);
      note(seq, tableName, ownersIn(tableName, rowKey, operation === 'delete' ? before : null));
    }
  };
}
