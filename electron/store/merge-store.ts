import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import { candidateSchema } from '#shared/candidate.ts';
import {
  applicationIdSchema,
  assessorIdSchema,
  candidateIdSchema,
  documentIdSchema,
  tagIdSchema,
  type ApplicationId,
  type CandidateId,
} from '#shared/ids.ts';
import { instantSchema } from '#shared/time.ts';
import { jsonColumn } from './json-column.ts';
import { listReferences } from './references.ts';

/** A row of the file as it is, whatever columns it has. */
const rawRow = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
export type RawRow = z.infer<typeof rawRow>;

/** What a merge moved, so that it can go back. */
const movedSchema = z.object({
  applications: z.array(applicationIdSchema),
  /** Applications on which nothing was recorded, gone into the other one for the same posting. */
  folded: z.array(
    z.object({ row: rawRow, into: applicationIdSchema, documents: z.array(documentIdSchema) }),
  ),
  documents: z.array(documentIdSchema),
  /** All tags of the merged person, and those the kept one did not have. */
  tags: z.array(tagIdSchema),
  tagsAdded: z.array(tagIdSchema),
});
export type Moved = z.infer<typeof movedSchema>;

const mergeRecordSchema = z.object({
  id: z.uuid(),
  keptId: candidateIdSchema,
  mergedId: candidateIdSchema,
  keptBefore: candidateSchema,
  keptAfter: candidateSchema,
  merged: rawRow,
  moved: movedSchema,
  mergedBy: assessorIdSchema,
  mergedAt: instantSchema,
  unmergedAt: instantSchema.nullable(),
});
export type MergeRecord = z.infer<typeof mergeRecordSchema>;
const { shape } = mergeRecordSchema;
const mergeRow = mergeRecordSchema.extend({
  keptBefore: jsonColumn(shape.keptBefore),
  keptAfter: jsonColumn(shape.keptAfter),
  merged: jsonColumn(shape.merged),
  moved: jsonColumn(shape.moved),
});
const columns = `id, kept_id AS keptId, merged_id AS mergedId, kept_before AS keptBefore, kept_after AS keptAfter, merged,
                 moved, merged_by AS mergedBy, merged_at AS mergedAt, unmerged_at AS unmergedAt`;
const mostMerges = 200;

const heldRow = z.object({
  id: applicationIdSchema,
  candidateId: candidateIdSchema,
  postingId: z.string(),
});

/** Moves what hangs on one person to another, and keeps what was moved. */
export function createMergeStore(db: Database) {
  const insert = db.prepare(`
    INSERT INTO candidate_merges (id, kept_id, merged_id, kept_before, kept_after, merged, moved, merged_by, merged_at)
    VALUES (@id, @keptId, @mergedId, @keptBefore, @keptAfter, @merged, @moved, @mergedBy, @mergedAt)
  `);
  const selectOne = db.prepare(`SELECT ${columns} FROM candidate_merges WHERE id = ?`);
  const selectNewest = db.prepare(`
    SELECT ${columns} FROM candidate_merges ORDER BY merged_at DESC, id DESC LIMIT ${mostMerges}
  `);
  const selectOfKept = db.prepare(`
    SELECT ${columns} FROM candidate_merges WHERE kept_id = ? ORDER BY merged_at DESC LIMIT ${mostMerges}
  `);
  const settle = db.prepare(`UPDATE candidate_merges SET unmerged_at = ? WHERE id = ?`);
  const selectCandidate = db.prepare(`SELECT * FROM candidates WHERE id = ?`);
  const removeCandidate = db.prepare(`DELETE FROM candidates WHERE id = ?`);
  const selectApplication = db.prepare(`SELECT * FROM applications WHERE id = ?`);
  const removeApplication = db.prepare(`DELETE FROM applications WHERE id = ?`);
  const selectHeld = db.prepare(`
    SELECT id, candidate_id AS candidateId, posting_id AS postingId FROM applications
    WHERE candidate_id = ? ORDER BY created_at, id
  `);
  const giveApplication = db.prepare(`
    UPDATE applications SET candidate_id = @to, is_second = @isSecond WHERE id = @id AND candidate_id = @from
  `);
  const selectDocuments = db
    .prepare(`SELECT id FROM documents WHERE candidate_id = ? ORDER BY id`)
    .pluck();
  const selectDocumentsIn = db
    .prepare(`SELECT id FROM documents WHERE application_id = ? ORDER BY id`)
    .pluck();
  const giveDocument = db.prepare(`
    UPDATE documents SET candidate_id = @to WHERE id = @id AND candidate_id = @from
  `);
  const putInto = db.prepare(`
    UPDATE documents SET application_id = @to WHERE id = @id AND application_id = @from
  `);
  const selectTags = db
    .prepare(`SELECT tag_id FROM candidate_tags WHERE candidate_id = ? ORDER BY tag_id`)
    .pluck();
  const standing = listReferences(db, 'applications')
    .filter(({ table }) => table !== 'documents')
    .map(({ table, column }) =>
      db.prepare(`SELECT count(*) FROM ${table} WHERE ${column} = ?`).pluck(),
    );
  const insertRaw = (table: 'candidates' | 'applications', row: RawRow) => {
    const names = Object.keys(row);
    db.prepare(
      `INSERT INTO ${table} (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    ).run(...Object.values(row));
  };
  const documentIds = z.array(documentIdSchema);

  return {
    insert: (record: MergeRecord) => {
      insert.run(mergeRow.encode(record));
    },
    find: (id: string) => mergeRow.optional().parse(selectOne.get(id)),
    /** The last one first; of one person, theirs. */
    list: (keptId: CandidateId | null) =>
      (keptId === null ? selectNewest.all() : selectOfKept.all(keptId)).map((row) =>
        mergeRow.parse(row),
      ),
    settle: (id: string, at: string) => {
      settle.run(at, id);
    },
    rawCandidate: (id: CandidateId) => rawRow.parse(selectCandidate.get(id)),
    rawApplication: (id: ApplicationId) => rawRow.parse(selectApplication.get(id)),
    insertRaw,
    removeCandidate: (id: CandidateId) => {
      removeCandidate.run(id);
    },
    removeApplication: (id: ApplicationId) => {
      removeApplication.run(id);
    },
    applicationsOf: (id: CandidateId) => selectHeld.all(id).map((row) => heldRow.parse(row)),
    /** Whether nothing was recorded on an application: no scorecard, note, decision or packet. */
    isBare: (id: ApplicationId) => standing.every((count) => count.get(id) === 0),
    /** False when it is not theirs any more. */
    giveApplication: (id: ApplicationId, from: CandidateId, to: CandidateId, isSecond: boolean) =>
      giveApplication.run({ id, from, to, isSecond: Number(isSecond) }).changes === 1,
    documentsOf: (id: CandidateId) => documentIds.parse(selectDocuments.all(id)),
    documentsIn: (id: ApplicationId) => documentIds.parse(selectDocumentsIn.all(id)),
    giveDocument: (id: string, from: CandidateId, to: CandidateId) => {
      giveDocument.run({ id, from, to });
    },
    putInto: (id: string, from: ApplicationId, to: ApplicationId) => {
      putInto.run({ id, from, to });
    },
    tagsOf: (id: CandidateId) => z.array(tagIdSchema).parse(selectTags.all(id)),
  };
}
