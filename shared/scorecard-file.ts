import { z } from 'zod';

import {
  applicationIdSchema,
  assessorIdSchema,
  criterionIdSchema,
  kitIdSchema,
  rubricIdSchema,
} from './ids.ts';
import { levelSchema, recommendationSchema } from './scorecard.ts';
import { instantSchema } from './time.ts';

/** What a `.scorecard.json` begins with, so that anything else is told apart at once. */
export const scorecardFileFormat = 'hiring-workbench/scorecard';
export const scorecardFileVersion = 1;

/**
 * A scorecard as an interviewer's kit saves it and the workbench takes it in. Its JSON Schema is made from this one.
 *
 * Ratings name criteria by id and give the stored level (1…steps ascending; null is "not assessed" on purpose), so that
 * no order and no wording can move a rating to another criterion or level. A criterion that is not named is untouched.
 */
export const scorecardFileSchema = z.strictObject({
  format: z.literal(scorecardFileFormat),
  formatVersion: z.literal(scorecardFileVersion),
  kitId: kitIdSchema,
  applicationId: applicationIdSchema,
  rubricId: rubricIdSchema,
  rubricVersion: z.int().positive(),
  assessor: z.strictObject({ id: assessorIdSchema, name: z.string().max(200) }),
  /** For people who read the file; the workbench goes by the ids. */
  candidateName: z.string().max(500),
  postingTitle: z.string().max(500),
  /** In the rubric's order. */
  ratings: z
    .array(
      z.strictObject({
        criterionId: criterionIdSchema,
        /** For people who read the file. */
        criterionName: z.string().max(200),
        level: levelSchema,
        why: z.string().max(10_000),
        ratedAt: instantSchema,
      }),
    )
    .max(500)
    .refine(
      (ratings) => new Set(ratings.map(({ criterionId }) => criterionId)).size === ratings.length,
      { error: 'a criterion is rated twice' },
    ),
  /** Free text; becomes a note on the application, and is never counted. */
  notes: z.string().max(100_000),
  recommendation: recommendationSchema.nullable(),
  summary: z.string().max(10_000),
  checklist: z.array(z.strictObject({ text: z.string().max(1000), isDone: z.boolean() })).max(100),
  startedAt: instantSchema,
  savedAt: instantSchema,
  /** The interviewer said that they are done; otherwise it was saved to go on later. */
  isFinished: z.boolean(),
  /** HMAC-SHA-256 by the 32 bytes of the kit's key over the canonical JSON of all the rest in UTF-8; lower-case hex. */
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ScorecardFile = z.infer<typeof scorecardFileSchema>;

/**
 * JSON that is the same for the same data, whoever writes it: keys in the order of their UTF-16 code units, no blanks.
 *
 * @param value what `JSON.parse` could have given
 * @example canonicalJson({ b: 1, a: ['x'] }) // '{"a":["x"],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`;
}
