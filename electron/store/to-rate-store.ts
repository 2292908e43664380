import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import { applicationIdSchema, postingIdSchema, type AssessorId } from '#shared/ids.ts';
import { instantSchema } from '#shared/time.ts';

const rowSchema = z.object({
  applicationId: applicationIdSchema,
  postingId: postingIdSchema,
  postingTitle: z.string(),
  rubricVersion: z.int(),
  criterionCount: z.int(),
  name: z.string(),
  latinName: z.string(),
  stageName: z.string(),
  createdAt: instantSchema,
  isSubmitted: z.int().transform(Boolean),
  ratedCount: z.int(),
});

/**
 * Applications in open stages of postings with a frozen rubric, each with the assessor's scorecard on the newest
 * frozen version where there is one. CROSS JOIN holds the order: there are fewer postings than anything else.
 */
const open = `
  FROM postings INDEXED BY postings_by_import_time
  CROSS JOIN rubrics ON rubrics.id = (
    SELECT id FROM rubrics AS version WHERE version.posting_id = postings.id AND version.status = 'frozen'
    ORDER BY version.version DESC LIMIT 1)
  CROSS JOIN stages ON stages.posting_id = postings.id AND stages.kind = 'open'
  CROSS JOIN applications ON applications.posting_id = postings.id AND applications.stage = stages.id
  LEFT JOIN scorecards ON scorecards.application_id = applications.id AND scorecards.assessor_id = @assessorId
    AND scorecards.rubric_id = rubrics.id
  WHERE postings.reviewed_at IS NOT NULL`;
const isWaiting = `(scorecards.status IS NULL OR scorecards.status = 'draft')`;
const inOrder = `postings.imported_at, postings.id, scorecards.id IS NULL, applications.created_at, applications.id`;

export function createToRateStore(db: Database) {
  const selectAll = db.prepare(`
    SELECT applications.id AS applicationId, postings.id AS postingId, postings.title AS postingTitle,
           rubrics.version AS rubricVersion,
           (SELECT count(*) FROM criteria WHERE rubric_id = rubrics.id) AS criterionCount,
           (SELECT name FROM candidates WHERE id = candidate_id) AS name,
           (SELECT latin_name FROM candidates WHERE id = candidate_id) AS latinName,
           stages.name AS stageName, applications.created_at AS createdAt,
           coalesce(scorecards.status = 'submitted', 0) AS isSubmitted,
           (SELECT count(*) FROM ratings WHERE scorecard_id = scorecards.id) AS ratedCount
    ${open} ORDER BY ${inOrder}
  `);
  const count = db.prepare(`SELECT count(*) ${open} AND ${isWaiting}`).pluck();
  const selectNext = db
    .prepare(
      `SELECT applications.id ${open} AND ${isWaiting} AND applications.id <> @besides
       ORDER BY ${inOrder} LIMIT 1`,
    )
    .pluck();

  return {
    list: (assessorId: AssessorId) =>
      selectAll.all({ assessorId }).map((row) => rowSchema.parse(row)),
    count: (assessorId: AssessorId) => z.int().parse(count.get({ assessorId })),
    next: (assessorId: AssessorId, besides: string) =>
      applicationIdSchema.optional().parse(selectNext.get({ assessorId, besides })) ?? null,
  };
}
