import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import { applicationSchema, candidateSchema } from '#shared/candidate.ts';
import { decisionSchema } from '#shared/decision.ts';
import {
  applicationIdSchema,
  assessorIdSchema,
  criterionIdSchema,
  type ApplicationId,
  type AssessorId,
  type PostingId,
} from '#shared/ids.ts';
import { levelSchema, scorecardSchema } from '#shared/scorecard.ts';
import { instantSchema } from '#shared/time.ts';
import { jsonColumn } from './json-column.ts';

const rowSchema = applicationSchema.extend({
  name: candidateSchema.shape.name,
  latinName: candidateSchema.shape.latinName,
  headline: candidateSchema.shape.headline,
  movedBy: assessorIdSchema.nullable(),
});
const cardSchema = scorecardSchema
  .pick({ id: true, applicationId: true, assessorId: true, rubricId: true, status: true })
  .extend({
    submittedAt: instantSchema.nullable(),
    levels: jsonColumn(z.record(criterionIdSchema, levelSchema)),
    ratedAt: instantSchema.nullable(),
    amendedAt: instantSchema.nullable(),
  });
export type ListedCard = z.infer<typeof cardSchema>;
const openingRow = z.object({
  applicationId: applicationIdSchema,
  at: instantSchema,
  reason: z.string(),
});
const noteRow = z.object({
  applicationId: applicationIdSchema,
  assessorId: assessorIdSchema,
  at: instantSchema,
});
const returnedRow = noteRow.pick({ applicationId: true });
const documentRow = noteRow.omit({ assessorId: true });

/** A posting's applications, or the one of them. */
type Wanted = { postingId: PostingId; only: ApplicationId | null };
const isWanted = `posting_id = @postingId AND (@only IS NULL OR applications.id = @only)`;

/**
 * What the list of a posting's candidates is made of: one statement for each kind of thing, however many
 * applications there are. What of it an assessor may see is the handlers' business.
 */
export function createApplicationListStore(db: Database) {
  const selectRows = db.prepare(`
    SELECT applications.id, candidate_id AS candidateId, posting_id AS postingId, stage, stage_reason AS stageReason,
           stage_changed_at AS stageChangedAt, pay_asked AS payAsked, notice, place,
           applications.created_at AS createdAt, candidates.name, latin_name AS latinName, headline,
           moved_by AS movedBy
    FROM applications
    JOIN candidates ON candidates.id = candidate_id
    LEFT JOIN stage_movers ON application_id = applications.id
    WHERE ${isWanted} ORDER BY applications.created_at, applications.id
  `);
  const selectCards = db.prepare(`
    SELECT scorecards.id, application_id AS applicationId, assessor_id AS assessorId, rubric_id AS rubricId, status,
           submitted_at AS submittedAt,
           (SELECT json_group_object(criterion_id, level) FROM ratings WHERE scorecard_id = scorecards.id) AS levels,
           (SELECT max(rated_at) FROM ratings WHERE scorecard_id = scorecards.id) AS ratedAt,
           (SELECT max(amended_at) FROM ratings WHERE scorecard_id = scorecards.id) AS amendedAt
    FROM applications JOIN scorecards ON application_id = applications.id
    WHERE ${isWanted} ORDER BY scorecards.created_at, scorecards.id
  `);
  const selectOpenings = db.prepare(`
    SELECT application_id AS applicationId, at, reason
    FROM applications JOIN seal_openings ON application_id = applications.id
    WHERE ${isWanted} AND assessor_id = @assessorId
  `);
  const selectDecisions = db.prepare(`
    SELECT application_id AS applicationId, outcome, reason, dissent, decided_by AS decidedBy, decided_at AS decidedAt
    FROM applications JOIN decisions ON application_id = applications.id WHERE ${isWanted}
  `);
  const selectNotes = db.prepare(`
    SELECT application_id AS applicationId, assessor_id AS assessorId, max(updated_at) AS at
    FROM applications JOIN notes ON application_id = applications.id
    WHERE ${isWanted} AND (is_private = 0 OR assessor_id = @assessorId)
    GROUP BY application_id, assessor_id
  `);
  const selectDocuments = db.prepare(`
    SELECT application_id AS applicationId, max(added_at) AS at
    FROM applications JOIN documents ON application_id = applications.id
    WHERE ${isWanted} GROUP BY application_id
  `);

  const selectReturned = db.prepare(`
    SELECT application_id AS applicationId
    FROM applications JOIN returned_scorecards ON application_id = applications.id
    WHERE ${isWanted} AND opened_at IS NULL
  `);

  return {
    rows: (of: Wanted) =>
      selectRows.all(of).map((row) => {
        const { name, latinName, headline, movedBy, ...application } = rowSchema.parse(row);
        return { application, candidate: { name, latinName, headline }, movedBy };
      }),
    /** Drafts too, oldest first. */
    cards: (of: Wanted) => selectCards.all(of).map((row) => cardSchema.parse(row)),
    openings: (of: Wanted, assessorId: AssessorId) =>
      selectOpenings.all({ ...of, assessorId }).map((row) => openingRow.parse(row)),
    decisions: (of: Wanted) => selectDecisions.all(of).map((row) => decisionSchema.parse(row)),
    /** The last note of each author on each application; others' private ones are not among them. */
    lastNotes: (of: Wanted, assessorId: AssessorId) =>
      selectNotes.all({ ...of, assessorId }).map((row) => noteRow.parse(row)),
    /** One for each scorecard that came back and is sealed. */
    returned: (of: Wanted) => selectReturned.all(of).map((row) => returnedRow.parse(row)),
    lastDocuments: (of: Wanted) => selectDocuments.all(of).map((row) => documentRow.parse(row)),
  };
}
