import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import type { SearchKind } from '#shared/search-area.ts';
import { searchPartSchema } from '#shared/search.ts';

/** Everything of one thing that can be found, as it stands in the workspace now. */
const searchTextSchema = z.object({
  postingId: z.string().nullable(),
  candidateId: z.string().nullable(),
  applicationId: z.string().nullable(),
  assessorId: z.string().nullable(),
  isPrivate: z.int(),
  /** `[part, text]` or `[part, text, level]`; those of `title` weigh more. */
  title: partsColumn(),
  body: partsColumn(),
});
export type SearchText = z.infer<typeof searchTextSchema>;

function partsColumn() {
  const part = z.tuple([searchPartSchema, z.string(), z.int().optional()]);
  return z
    .string()
    .transform((text) => JSON.parse(text) as unknown)
    .pipe(z.array(part));
}

const parts = (...pairs: readonly (readonly [part: string, column: string])[]) =>
  `json_array(${pairs.map(([part, column]) => `json_array('${part}', ${column})`).join(', ')})`;

const ofNobody = `NULL AS assessorId, 0 AS isPrivate`;
const ofApplication = `applications.posting_id AS postingId, applications.candidate_id AS candidateId,
                       applications.id AS applicationId`;

const selects: Readonly<Record<SearchKind, string>> = {
  posting: `
    SELECT id AS postingId, NULL AS candidateId, NULL AS applicationId, ${ofNobody},
           ${parts(['title', 'title'])} AS title, ${parts(['text', 'source'])} AS body
    FROM postings WHERE id = @id`,
  // A criterion has one id in all versions of its rubric: the newest version is what is found.
  criterion: `
    SELECT rubrics.posting_id AS postingId, NULL AS candidateId, NULL AS applicationId, ${ofNobody},
           ${parts(['name', 'name'])} AS title,
           (SELECT json_group_array(json(part)) FROM (
              SELECT json_array('text', text) AS part
              UNION ALL SELECT json_array('anchor', value, key + 1) FROM json_each(anchors) WHERE value <> ''
              UNION ALL SELECT json_array('weightReason', weight_reason) WHERE weight_reason <> '')) AS body
    FROM criteria JOIN rubrics ON rubrics.id = criteria.rubric_id
    WHERE criteria.id = @id ORDER BY rubrics.version DESC LIMIT 1`,
  candidate: `
    SELECT NULL AS postingId, id AS candidateId, NULL AS applicationId, ${ofNobody},
           ${parts(['name', 'name'], ['latinName', 'latin_name'])} AS title,
           (SELECT json_group_array(json(part)) FROM (
              SELECT json_array('headline', headline) AS part
              UNION ALL SELECT json_array('location', location)
              UNION ALL SELECT json_array('email', email)
              UNION ALL SELECT json_array('phone', phone)
              UNION ALL SELECT json_array('source', source)
              UNION ALL SELECT json_array('tag', tags.name)
                        FROM candidate_tags JOIN tags ON tags.id = candidate_tags.tag_id
                        WHERE candidate_tags.candidate_id = candidates.id)) AS body
    FROM candidates WHERE id = @id`,
  document: `
    SELECT ${ofApplication}, ${ofNobody},
           ${parts(['fileName', 'file_name'])} AS title, ${parts(['text', 'text'])} AS body
    FROM documents JOIN applications ON applications.id = documents.application_id
    WHERE documents.id = @id`,
  note: `
    SELECT ${ofApplication}, assessor_id AS assessorId, is_private AS isPrivate,
           '[]' AS title, ${parts(['text', 'body'])} AS body
    FROM notes JOIN applications ON applications.id = notes.application_id WHERE notes.id = @id`,
  rating: `
    SELECT ${ofApplication}, assessor_id AS assessorId, status = 'draft' AS isPrivate,
           '[]' AS title, ${parts(['why', 'why'])} AS body
    FROM ratings JOIN scorecards ON scorecards.id = ratings.scorecard_id
    JOIN applications ON applications.id = scorecards.application_id
    WHERE ratings.scorecard_id = substr(@id, 1, instr(@id, ' ') - 1)
      AND ratings.criterion_id = substr(@id, instr(@id, ' ') + 1)`,
  scorecard: `
    SELECT ${ofApplication}, assessor_id AS assessorId, status = 'draft' AS isPrivate,
           '[]' AS title, ${parts(['summary', 'summary'])} AS body
    FROM scorecards JOIN applications ON applications.id = scorecards.application_id
    WHERE scorecards.id = @id`,
  decision: `
    SELECT ${ofApplication}, decided_by AS assessorId, 0 AS isPrivate,
           '[]' AS title, ${parts(['reason', 'reason'], ['dissent', 'dissent'])} AS body
    FROM decisions JOIN applications ON applications.id = decisions.application_id
    WHERE decisions.application_id = @id`,
};

/** Reads the texts that the search stands on: for the index, and for the lines that a result shows. */
export function createSearchTexts(db: Database) {
  const statements = new Map(
    Object.entries(selects).map(([kind, sql]) => [kind, db.prepare<[{ id: string }]>(sql)]),
  );
  /** Undefined when the thing is gone. */
  return (kind: SearchKind, subjectId: string): SearchText | undefined =>
    searchTextSchema.optional().parse(statements.get(kind)?.get({ id: subjectId }));
}
