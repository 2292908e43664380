import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import type { AssessorId } from '#shared/ids.ts';
import { searchKindSchema } from '#shared/search-area.ts';

/** A match before its texts are read. */
const foundRowSchema = z.object({
  position: z.int(),
  kind: searchKindSchema,
  subjectId: z.string(),
  postingId: z.string().nullable(),
  candidateId: z.string().nullable(),
  applicationId: z.string().nullable(),
  assessorId: z.string().nullable(),
});
export type FoundRow = z.infer<typeof foundRowSchema>;

/** `stage` narrows to applications whose stage's name begins so, folded; null for any. `before` is a position; null for the newest. */
export type Finding = {
  match: string;
  assessorId: AssessorId;
  stage: string | null;
  before: number | null;
};

const columns = `search_rows.id AS position, kind, subject_id AS subjectId, posting_id AS postingId,
                 candidate_id AS candidateId, application_id AS applicationId, assessor_id AS assessorId`;

/**
 * What an assessor may find: what is nobody's, their own, and what others recorded and did not keep private, on
 * applications that are not sealed for them. The same rule as `visibleNotes` of the application reader.
 */
const isVisible = `(
  assessor_id IS NULL OR assessor_id = @assessorId
  OR (is_private = 0 AND (
    EXISTS (SELECT 1 FROM scorecards
            WHERE scorecards.application_id = search_rows.application_id
              AND scorecards.assessor_id = @assessorId AND scorecards.status = 'submitted')
    OR EXISTS (SELECT 1 FROM seal_openings
               WHERE seal_openings.application_id = search_rows.application_id
                 AND seal_openings.assessor_id = @assessorId))))`;
// SQL's lower case knows ASCII alone: for other scripts a name is tried as it begins with a capital, too.
const isInStage = `(@stage IS NULL OR EXISTS (
  SELECT 1 FROM applications
  JOIN stages ON stages.posting_id = applications.posting_id AND stages.id = applications.stage
  WHERE applications.id = search_rows.application_id
    AND (instr(lower(stages.name), @stage) = 1 OR instr(stages.name, @capitalStage) = 1)))`;

const bestOf = 2000;

export function createSearchStore(db: Database) {
  // Newest first streams out of the index: it costs by what is read, not by how many match. What is not visible
  // is passed over in `iterate` rather than in WHERE, so that a stretch of sealed rows cannot hold the thread.
  const selectNewest = db.prepare(`
    SELECT ${columns}, ${isVisible} AND ${isInStage} AS isVisible
    FROM search JOIN search_rows ON search_rows.id = search.rowid
    WHERE search MATCH @match AND search.rowid < @before
    ORDER BY search.rowid DESC
  `);
  const selectBest = db.prepare(`
    SELECT ${columns}
    FROM (SELECT rowid AS id, bm25(search, 0, 4, 1) AS weight FROM search
          WHERE search MATCH @match ORDER BY rowid DESC LIMIT ${bestOf}) AS newest
    JOIN search_rows ON search_rows.id = newest.id
    WHERE ${isVisible} AND ${isInStage}
    ORDER BY newest.weight, search_rows.id DESC
    LIMIT @most
  `);
  const countSealed = db
    .prepare(
      `SELECT count(*) FROM (
         SELECT 1 FROM assessors
         CROSS JOIN scorecards ON scorecards.assessor_id = assessors.id AND scorecards.status = 'submitted'
         WHERE assessors.id <> @assessorId
           AND NOT EXISTS (SELECT 1 FROM scorecards AS own
                           WHERE own.application_id = scorecards.application_id
                             AND own.assessor_id = @assessorId AND own.status = 'submitted')
           AND NOT EXISTS (SELECT 1 FROM seal_openings
                           WHERE seal_openings.application_id = scorecards.application_id
                             AND seal_openings.assessor_id = @assessorId)
         LIMIT @most)`,
    )
    .pluck();

  const bind = ({ match, assessorId, stage }: Finding) => ({
    ...{ match, assessorId, stage },
    capitalStage: stage === null ? null : stage.slice(0, 1).toUpperCase() + stage.slice(1),
  });

  return {
    /**
     * Newest first, as far as `take` wants to go: it is told of each row and says whether to go on.
     * Rows that the assessor may not see come as undefined, so that `take` can stop after so many.
     */
    eachNewest(finding: Finding, take: (row: FoundRow | undefined, position: number) => boolean) {
      const before = finding.before ?? Number.MAX_SAFE_INTEGER;
      for (const row of selectNewest.iterate({ ...bind(finding), before })) {
        const { isVisible: seen, position } = row as { isVisible: number; position: number };
        if (!take(seen ? foundRowSchema.parse(row) : undefined, position)) return;
      }
    },

    /** Of the newest 2,000 matches the best ones. */
    listBest: (finding: Finding, most: number): FoundRow[] =>
      selectBest.all({ ...bind(finding), most }).map((row) => foundRowSchema.parse(row)),

    /** Others' submitted scorecards on applications that are sealed for the assessor; counting stops at `most`. */
    countSealed: (assessorId: AssessorId, most: number): number =>
      z.int().parse(countSealed.get({ assessorId, most })),
  };
}
