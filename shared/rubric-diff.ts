import { z } from 'zod';

import { criterionIdSchema } from './ids.ts';
import { qualificationKindSchema } from './posting.ts';
import { criterionCategorySchema, rubricSchema, scaleSchema } from './rubric.ts';

/** One version of a posting's rubric in a list of them. */
export const rubricVersionSchema = rubricSchema
  .omit({ criteria: true, postingId: true, frozenBy: true })
  .extend({
    criterionCount: z.int().nonnegative(),
    /** Candidates with a scorecard on it. */
    candidateCount: z.int().nonnegative(),
  });
export type RubricVersion = z.infer<typeof rubricVersionSchema>;

/** A text as two versions have it: runs of words that are in both, in the earlier or in the later one. */
const wordRunsSchema = z.array(
  z.object({ text: z.string(), change: z.enum(['same', 'added', 'removed']) }),
);
export type WordRuns = z.infer<typeof wordRunsSchema>;

const turned = <T extends z.ZodType>(value: T) => z.object({ from: value, to: value }).nullable();

/** What became of one criterion between two versions. What is null or empty did not change. */
const criterionDiffSchema = z.object({
  criterionId: criterionIdSchema,
  change: z.enum(['added', 'removed', 'changed']),
  /** R1, P2 … in the later version; of a removed one in the earlier. */
  code: z.string(),
  name: z.string(),
  text: z.string(),
  /** It stands at another place among those of its kind; codes. */
  moved: turned(z.string()),
  newName: wordRunsSchema,
  newText: wordRunsSchema,
  kind: turned(qualificationKindSchema),
  category: turned(criterionCategorySchema),
  weight: turned(z.object({ weight: z.number(), reason: z.string() })),
  anchors: z.array(z.object({ level: z.int().positive(), runs: wordRunsSchema })),
  /** Candidates whose ratings of it count under the earlier version and will not under the later. */
  lostCandidates: z.int().nonnegative(),
});
export type CriterionDiff = z.infer<typeof criterionDiffSchema>;

export const rubricDiffSchema = z.object({
  from: z.object({ version: z.int().positive(), scale: scaleSchema }),
  to: z.object({ version: z.int().positive(), scale: scaleSchema }),
  /** In the later version's order; removed ones last. */
  criteria: z.array(criterionDiffSchema),
  /** With another scale no rating counts on, whatever else is the same: how many candidates have one. */
  lostByScale: z.int().nonnegative(),
});
export type RubricDiff = z.infer<typeof rubricDiffSchema>;

/**
 * Which of the things common to two orders have changed their place: as few as explain the later order.
 *
 * @example movedBetween(['a', 'b', 'c'], ['c', 'a', 'b']) // Set { 'c' }
 */
export function movedBetween<T>(before: readonly T[], after: readonly T[]): Set<T> {
  const places = new Map(before.map((each, at) => [each, at]));
  const common = after.filter((each) => places.has(each));
  // The longest run that keeps its order stays; all others have moved.
  const best: { length: number; previous: number }[] = [];
  for (const [at, each] of common.entries()) {
    let [length, previous] = [1, -1];
    for (let earlier = 0; earlier < at; earlier += 1) {
      const other = common[earlier];
      const isBefore = other !== undefined && (places.get(other) ?? 0) < (places.get(each) ?? 0);
      if (isBefore && (best[earlier]?.length ?? 0) + 1 > length) {
        [length, previous] = [(best[earlier]?.length ?? 0) + 1, earlier];
      }
    }
    best.push({ length, previous });
  }
  const longest = Math.max(0, ...best.map(({ length }) => length));
  const stays = new Set<T>();
  let at = best.findIndex(({ length }) => length === longest);
  while (at >= 0) {
    const each = common[at];
    if (each !== undefined) stays.add(each);
    at = best[at]?.previous ?? -1;
  }
  return new Set(common.filter((each) => !stays.has(each)));
}
