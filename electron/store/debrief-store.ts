import type { Database } from 'better-sqlite3';

import {
  discussedSchema,
  openedTogetherSchema,
  type Discussed,
  type OpenedTogether,
} from '#shared/debrief.ts';
import {
  assessorIdSchema,
  type ApplicationId,
  type AssessorId,
  type CriterionId,
  type PostingId,
} from '#shared/ids.ts';

/** When an application's scorecards were opened together, and what was talked about. */
export function createDebriefStore(db: Database) {
  const select = db.prepare(`
    SELECT opened_at AS at, opened_by AS by, card_count AS cardCount FROM debriefs WHERE application_id = ?
  `);
  const insert = db.prepare(`
    INSERT INTO debriefs (application_id, opened_at, opened_by, card_count) VALUES (@applicationId, @at, @by, @cardCount)
  `);
  const selectDiscussed = db.prepare(`
    SELECT criterion_id AS criterionId, discussed_at AS at, marked_by AS by FROM discussed_criteria
    WHERE application_id = ? ORDER BY discussed_at
  `);
  const insertDiscussed = db.prepare(`
    INSERT INTO discussed_criteria (application_id, criterion_id, discussed_at, marked_by)
    VALUES (@applicationId, @criterionId, @at, @by)
    ON CONFLICT (application_id, criterion_id) DO NOTHING
  `);
  const removeDiscussed = db.prepare(
    `DELETE FROM discussed_criteria WHERE application_id = ? AND criterion_id = ?`,
  );

  // CROSS JOIN holds the order: a posting's applications are fewer than all scorecards.
  const selectRaters = db
    .prepare(
      `SELECT DISTINCT assessor_id FROM applications
       CROSS JOIN scorecards ON scorecards.application_id = applications.id
       WHERE applications.posting_id = ?`,
    )
    .pluck();

  return {
    /** Who has a scorecard, be it a draft, on any application of the posting. */
    listRaters: (postingId: PostingId): AssessorId[] =>
      selectRaters.all(postingId).map((id) => assessorIdSchema.parse(id)),
    find: (id: ApplicationId): OpenedTogether | undefined =>
      openedTogetherSchema.optional().parse(select.get(id)),
    /** Of a command alone. */
    insert: (applicationId: ApplicationId, opened: OpenedTogether) => {
      insert.run({ applicationId, ...opened });
    },
    listDiscussed: (id: ApplicationId): Discussed[] =>
      selectDiscussed.all(id).map((row) => discussedSchema.parse(row)),
    /** Of a command alone. */
    insertDiscussed: (applicationId: ApplicationId, discussed: Discussed) => {
      insertDiscussed.run({ applicationId, ...discussed });
    },
    /** Of a command alone. */
    removeDiscussed: (applicationId: ApplicationId, criterionId: CriterionId) => {
      removeDiscussed.run(applicationId, criterionId);
    },
  };
}
