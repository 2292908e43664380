import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import {
  csvSettingsSchema,
  importOutcomeSchema,
  importRowSchema,
  type ImportOutcome,
  type ImportRow,
} from '#shared/candidate-import.ts';
import {
  applicationIdSchema,
  assessorIdSchema,
  candidateIdSchema,
  documentIdSchema,
  importIdSchema,
  noteIdSchema,
  postingIdSchema,
  type ImportId,
} from '#shared/ids.ts';
import { instantSchema } from '#shared/time.ts';
import { jsonColumn } from './json-column.ts';

const recordSchema = z.object({
  id: importIdSchema,
  kind: z.enum(['csv', 'documents']),
  fileName: z.string(),
  /** Of the kept bytes; null of documents, which are kept one by one. */
  sha256: z.string().nullable(),
  settings: csvSettingsSchema.nullable(),
  headersKey: z.string(),
  postingId: postingIdSchema.nullable(),
  importedBy: assessorIdSchema,
  startedAt: instantSchema,
  finishedAt: instantSchema.nullable(),
  rowCount: z.int(),
});
export type ImportRecord = z.infer<typeof recordSchema>;

const recordRow = recordSchema.extend({ settings: jsonColumn(recordSchema.shape.settings) });
const storedRow = importRowSchema.extend({
  noteId: noteIdSchema.nullable(),
  documentId: documentIdSchema.nullable(),
});
export type StoredImportRow = z.infer<typeof storedRow>;

const columns = `id, kind, file_name AS fileName, sha256, settings, headers_key AS headersKey, posting_id AS postingId,
                 imported_by AS importedBy, started_at AS startedAt, finished_at AS finishedAt, row_count AS rowCount`;
const rowColumns = `row_number AS rowNumber, outcome, name, message, candidate_id AS candidateId,
                    application_id AS applicationId`;
const addedRow = z.object({
  rowNumber: z.int(),
  outcome: importOutcomeSchema,
  candidateId: candidateIdSchema,
  name: z.string(),
  applicationId: applicationIdSchema.nullable(),
  noteId: noteIdSchema.nullable(),
  documentId: documentIdSchema.nullable(),
});
export type AddedRow = z.infer<typeof addedRow>;

const mostImports = 200;

/**
 * The ledger of imports of candidates: what was imported and what came of each row. It is written within the command
 * that brings the people in, and outlives their being taken back.
 */
export function createCandidateImportStore(db: Database) {
  const insert = db.prepare(`
    INSERT INTO candidate_imports (id, kind, file_name, sha256, settings, headers_key, posting_id, imported_by,
                                   started_at, finished_at, row_count)
    VALUES (@id, @kind, @fileName, @sha256, @settings, @headersKey, @postingId, @importedBy, @startedAt, @finishedAt,
            @rowCount)
  `);
  const finish = db.prepare(`UPDATE candidate_imports SET finished_at = ? WHERE id = ?`);
  const insertRow = db.prepare(`
    INSERT INTO candidate_import_rows (import_id, row_number, outcome, name, message, candidate_id, application_id, note_id,
                                       document_id)
    VALUES (@importId, @rowNumber, @outcome, @name, @message, @candidateId, @applicationId, @noteId, @documentId)
  `);
  const selectOne = db.prepare(`SELECT ${columns} FROM candidate_imports WHERE id = ?`);
  const selectNewest = db.prepare(`
    SELECT ${columns} FROM candidate_imports ORDER BY started_at DESC, id DESC LIMIT ${mostImports}
  `);
  const selectBySha256 = db.prepare(`
    SELECT ${columns} FROM candidate_imports WHERE sha256 = ? ORDER BY started_at DESC
  `);
  const selectByHeaders = db.prepare(`
    SELECT ${columns} FROM candidate_imports WHERE headers_key = ? AND headers_key <> '' ORDER BY started_at DESC LIMIT 1
  `);
  const selectCounts = db.prepare(`
    SELECT outcome, count(*) AS count FROM candidate_import_rows WHERE import_id = ? GROUP BY outcome
  `);
  const selectRows = db.prepare(`
    SELECT ${rowColumns} FROM candidate_import_rows
    WHERE import_id = @importId AND outcome = @outcome AND row_number > @after ORDER BY row_number LIMIT @limit
  `);
  const selectAdded = db.prepare(`
    SELECT row_number AS rowNumber, outcome, candidate_id AS candidateId, application_id AS applicationId,
           note_id AS noteId, document_id AS documentId, name
    FROM candidate_import_rows
    WHERE import_id = ? AND (outcome IN ('added', 'applied') OR document_id IS NOT NULL) ORDER BY row_number
  `);
  const countHere = db
    .prepare(
      `SELECT count(*) FROM candidate_import_rows AS imported
       WHERE import_id = ? AND CASE outcome
         WHEN 'added' THEN EXISTS (SELECT 1 FROM candidates WHERE id = imported.candidate_id)
         WHEN 'applied' THEN EXISTS (SELECT 1 FROM applications WHERE id = imported.application_id)
         ELSE EXISTS (SELECT 1 FROM documents WHERE id = imported.document_id) END`,
    )
    .pluck();

  return {
    insert: (record: ImportRecord) => {
      insert.run(recordRow.encode(record));
    },
    finish: (id: ImportId, at: string) => {
      finish.run(at, id);
    },
    insertRow: (importId: ImportId, row: StoredImportRow) => {
      insertRow.run({ ...row, importId });
    },
    find: (id: ImportId) => recordRow.optional().parse(selectOne.get(id)),
    /** The newest two hundred, the last one first. */
    list: () => selectNewest.all().map((row) => recordRow.parse(row)),
    listBySha256: (sha256: string) => selectBySha256.all(sha256).map((row) => recordRow.parse(row)),
    /** The newest of a file with these headers. */
    findByHeaders: (headersKey: string) =>
      recordRow.optional().parse(selectByHeaders.get(headersKey)),
    counts(id: ImportId): Record<ImportOutcome, number> {
      const counts = { refused: 0, present: 0, applied: 0, added: 0 };
      const row = z.object({ outcome: importOutcomeSchema, count: z.int() });
      for (const each of selectCounts.all(id)) {
        const { outcome, count } = row.parse(each);
        counts[outcome] = count;
      }
      return counts;
    },
    /** The rows of one outcome in their order, those after a row number. */
    listRows: (
      importId: ImportId,
      outcome: ImportOutcome,
      after: number,
      limit: number,
    ): ImportRow[] =>
      selectRows.all({ importId, outcome, after, limit }).map((row) => importRowSchema.parse(row)),
    /** The rows that brought a person or an application in. */
    listAdded: (id: ImportId): AddedRow[] => selectAdded.all(id).map((row) => addedRow.parse(row)),
    /** Of those, how many are still here. */
    countHere: (id: ImportId) => z.int().parse(countHere.get(id)),
  };
}
