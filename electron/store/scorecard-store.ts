import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import type { ApplicationId, AssessorId, CriterionId, RubricId, ScorecardId } from '#shared/ids.ts';
import {
  ratingSchema,
  scorecardSchema,
  type Amendment,
  type Rating,
  type Scorecard,
} from '#shared/scorecard.ts';
import { amendmentsOf } from './amendments.ts';

const columns = `scorecards.id, application_id AS applicationId, rubric_id AS rubricId, assessor_id AS assessorId,
                 scorecards.status, recommendation, summary, scorecards.created_at AS createdAt, submitted_at AS submittedAt`;
/** A rating's evidence stands in its own table. */
const storedRatingSchema = ratingSchema.omit({ evidenceIds: true });
export type StoredRating = Omit<Rating, 'evidenceIds'>;

const versionedRow = scorecardSchema.extend({ rubricVersion: z.int() });
export type VersionedScorecard = z.infer<typeof versionedRow>;

export function createScorecardStore(db: Database) {
  const insert = db.prepare(`
    INSERT INTO scorecards (id, application_id, rubric_id, assessor_id, status, recommendation, summary, created_at,
                            submitted_at)
    VALUES (@id, @applicationId, @rubricId, @assessorId, @status, @recommendation, @summary, @createdAt, @submittedAt)
  `);
  const update = db.prepare(`
    UPDATE scorecards SET status = @status, recommendation = @recommendation, summary = @summary,
                          submitted_at = @submittedAt
    WHERE id = @id
  `);
  const selectOne = db.prepare(`SELECT ${columns} FROM scorecards WHERE id = ?`);
  const selectOwn = db.prepare(`
    SELECT ${columns} FROM scorecards WHERE application_id = ? AND assessor_id = ? AND rubric_id = ?
  `);
  const selectOfApplication = db.prepare(`
    SELECT ${columns}, rubrics.version AS rubricVersion
    FROM scorecards JOIN rubrics ON rubrics.id = scorecards.rubric_id
    WHERE application_id = ? ORDER BY scorecards.created_at, scorecards.id
  `);
  const putRating = db.prepare(`
    INSERT INTO ratings (scorecard_id, criterion_id, level, why, rated_at, amended_at, amend_reason)
    VALUES (@scorecardId, @criterionId, @level, @why, @ratedAt, @amendedAt, @amendReason)
    ON CONFLICT (scorecard_id, criterion_id) DO UPDATE
    SET level = excluded.level, why = excluded.why, rated_at = excluded.rated_at,
        amended_at = excluded.amended_at, amend_reason = excluded.amend_reason
  `);
  const removeRating = db.prepare(
    `DELETE FROM ratings WHERE scorecard_id = ? AND criterion_id = ?`,
  );
  const selectRatings = db.prepare(`
    SELECT scorecard_id AS scorecardId, criterion_id AS criterionId, level, why, rated_at AS ratedAt,
           amended_at AS amendedAt, amend_reason AS amendReason
    FROM ratings WHERE scorecard_id = ? ORDER BY criterion_id
  `);

  const selectAmendments = db.prepare(`
    SELECT history.at, row_key AS rowKey, before, after
    FROM history JOIN history_changes AS change ON change.seq = history.seq
    WHERE subject_id = ? AND command = 'scorecard.amend' AND table_name = 'ratings'
    ORDER BY change.id
  `);

  return {
    insert: (scorecard: Scorecard) => {
      insert.run(scorecard);
    },
    update: (scorecard: Scorecard) => {
      update.run(scorecard);
    },
    find: (id: ScorecardId) => scorecardSchema.optional().parse(selectOne.get(id)),
    findOwn: (applicationId: ApplicationId, assessorId: AssessorId, rubricId: RubricId) =>
      scorecardSchema.optional().parse(selectOwn.get(applicationId, assessorId, rubricId)),
    /** All of them, drafts too, oldest first: what of it may be seen is the handlers' business. */
    listByApplication: (id: ApplicationId): VersionedScorecard[] =>
      selectOfApplication.all(id).map((row) => versionedRow.parse(row)),
    /** What the history keeps of the ratings that were changed after submitting, oldest first. */
    listAmendments: (id: ScorecardId): Amendment[] => amendmentsOf(selectAmendments.all(id)),
    putRating: (rating: StoredRating) => {
      putRating.run(rating);
    },
    removeRating: (scorecardId: ScorecardId, criterionId: CriterionId) => {
      removeRating.run(scorecardId, criterionId);
    },
    listRatings: (id: ScorecardId): StoredRating[] =>
      selectRatings.all(id).map((row) => storedRatingSchema.parse(row)),
  };
}
