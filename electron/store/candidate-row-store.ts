import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import { applicationSchema } from '#shared/candidate.ts';
import { candidateRowSchema, type CandidateRow } from '#shared/candidate-list.ts';
import { candidateIdSchema, type CandidateId } from '#shared/ids.ts';
import { stageSchema } from '#shared/stage.ts';
import { tagSchema } from '#shared/tag.ts';

const rowSchema = candidateRowSchema.omit({ tags: true, application: true });
const tagRow = tagSchema.extend({ candidateId: candidateIdSchema });
const applicationRow = applicationSchema
  .pick({ id: true, postingId: true, stage: true, candidateId: true })
  .extend({ postingTitle: z.string(), stageName: stageSchema.shape.name });

/** The rows of the list of all candidates, read for the few that are on the screen. */
export function createCandidateRowStore(db: Database) {
  const selectRows = db.prepare(`
    SELECT candidates.id, name, latin_name AS latinName, headline, location, source,
           application_count AS applicationCount, candidates.delete_by AS deleteBy, created_at AS createdAt,
           active_at AS lastActivityAt
    FROM json_each(@ids) AS wanted
    JOIN candidates ON candidates.id = wanted.value
    JOIN candidate_order ON candidate_order.candidate_id = candidates.id
    ORDER BY wanted.key
  `);
  const selectTags = db.prepare(`
    SELECT candidate_id AS candidateId, tags.id, tags.name
    FROM json_each(@ids) AS wanted
    JOIN candidate_tags ON candidate_tags.candidate_id = wanted.value
    JOIN tags ON tags.id = candidate_tags.tag_id
    ORDER BY tags.name_key
  `);
  const selectNewest = db.prepare(`
    SELECT applications.id, applications.candidate_id AS candidateId, posting_id AS postingId, stage,
           postings.title AS postingTitle,
           (SELECT name FROM stages WHERE stages.posting_id = postings.id AND stages.id = stage) AS stageName
    FROM json_each(@ids) AS wanted
    JOIN applications ON applications.id = (
      SELECT id FROM applications WHERE candidate_id = wanted.value ORDER BY created_at DESC, id DESC LIMIT 1)
    JOIN postings ON postings.id = applications.posting_id
  `);

  return {
    /** In the order of the ids. */
    rows(candidateIds: readonly CandidateId[]): CandidateRow[] {
      const ids = { ids: JSON.stringify(candidateIds) };
      const tags = Map.groupBy(
        selectTags.all(ids).map((row) => tagRow.parse(row)),
        ({ candidateId }) => candidateId,
      );
      const newest = new Map(
        selectNewest.all(ids).map((row) => {
          const { candidateId, ...application } = applicationRow.parse(row);
          return [candidateId, application];
        }),
      );
      return selectRows.all(ids).map((row) => {
        const person = rowSchema.parse(row);
        return {
          ...person,
          tags: (tags.get(person.id) ?? []).map(({ id, name }) => ({ id, name })),
          application: newest.get(person.id) ?? null,
        };
      });
    },

    /** The tags of one person, by name. */
    tagsOf: (id: CandidateId) =>
      selectTags.all({ ids: JSON.stringify([id]) }).map((row) => tagSchema.parse(row)),
  };
}
