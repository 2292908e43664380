import type { Database } from 'better-sqlite3';

import type { AssessorId } from '#shared/ids.ts';
import { searchHitSchema, type SearchHit } from '#shared/search.ts';

const mostHits = 50;

/** Finds in everything written; what is sealed for an assessor is not found by them. */
export function createSearchStore(db: Database) {
  // Newest first: ranking a common word costs time by its number of matches, this does not.
  const select = db.prepare(`
    SELECT search_rows.kind,
           CASE search_rows.kind
             WHEN 'note' THEN candidates.name
             WHEN 'posting' THEN postings.title
             WHEN 'candidate' THEN candidates.name
             ELSE documents.file_name || ' · ' || candidates.name END AS title,
           snippet(search, -1, char(1), char(2), '…', 14) AS snippet,
           search_rows.posting_id AS postingId,
           candidates.id AS candidateId,
           coalesce(search_rows.application_id,
             (SELECT id FROM applications WHERE candidate_id = candidates.id LIMIT 1)) AS applicationId
    FROM search
    JOIN search_rows ON search_rows.id = search.rowid
    LEFT JOIN postings ON postings.id = search_rows.posting_id
    LEFT JOIN applications ON applications.id = search_rows.application_id
    LEFT JOIN candidates ON candidates.id = coalesce(search_rows.candidate_id, applications.candidate_id)
    LEFT JOIN documents ON documents.id = search_rows.subject_id
    WHERE search MATCH @match
      AND (search_rows.kind <> 'note'
        OR search_rows.assessor_id = @assessorId
        OR (search_rows.is_private = 0 AND (
          EXISTS (SELECT 1 FROM scorecards
                  WHERE scorecards.application_id = search_rows.application_id
                    AND scorecards.assessor_id = @assessorId AND scorecards.status = 'submitted')
          OR EXISTS (SELECT 1 FROM seal_openings
                     WHERE seal_openings.application_id = search_rows.application_id
                       AND seal_openings.assessor_id = @assessorId))))
    ORDER BY search.rowid DESC
    LIMIT ${mostHits}
  `);
  return {
    find: (match: string, assessorId: AssessorId): SearchHit[] =>
      select.all({ match, assessorId }).map((row) => searchHitSchema.parse(row)),
  };
}
