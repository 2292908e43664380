import { z } from 'zod';

import { postingIdSchema, rubricIdSchema, templateIdSchema } from './ids.ts';
import { overlap, subjectWords } from './lint/similar-criteria.ts';
import { criterionSchema, noAnchors, scaleSchema, type Criterion, type Scale } from './rubric.ts';

/** What criteria can be copied from: the rubric of another posting, or a template. */
export const copySourceSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('posting'), rubricId: rubricIdSchema }),
  z.object({ type: z.literal('template'), templateId: templateIdSchema }),
]);
export type CopySource = z.infer<typeof copySourceSchema>;

/** A posting whose rubric can be copied from: its newest version. */
export const copyablePostingSchema = z.object({
  postingId: postingIdSchema,
  rubricId: rubricIdSchema,
  title: z.string(),
  version: z.int().positive(),
  criterionCount: z.int().nonnegative(),
});
export type CopyablePosting = z.infer<typeof copyablePostingSchema>;

/** A rubric kept to begin others with. It stands by itself: nothing that happens to its posting changes it. */
export const rubricTemplateSchema = z.object({
  id: templateIdSchema,
  name: z.string().trim().min(1).max(200),
  /** The title of the posting it was made from, on that day. */
  madeFrom: z.string(),
  criterionCount: z.int().nonnegative(),
});
export type RubricTemplate = z.infer<typeof rubricTemplateSchema>;

/** The criteria of a source, to look at and choose from. */
export const copyableSchema = z.object({
  scale: scaleSchema,
  criteria: z.array(criterionSchema),
});
export type Copyable = z.infer<typeof copyableSchema>;

/** From this share of common subject words on, two names mean the same criterion. */
const sameNameFrom = 0.5;

/**
 * For each criterion the one of another rubric whose name says the same or nearly so, to take its anchors.
 *
 * @returns pairs in the order of `criteria`; one that has no partner is left out, a partner is used once
 */
export function pairByName(
  criteria: readonly Criterion[],
  others: readonly Criterion[],
): { criterion: Criterion; other: Criterion }[] {
  const left = new Set(others);
  return criteria.flatMap((criterion) => {
    const words = subjectWords(criterion.name);
    const [best] = [...left]
      .map((other) => ({ other, share: shareOf(criterion, other, words) }))
      .filter(({ share }) => share >= sameNameFrom)
      .toSorted((a, b) => b.share - a.share);
    if (!best) return [];
    left.delete(best.other);
    return [{ criterion, other: best.other }];
  });
}

function shareOf(criterion: Criterion, other: Criterion, words: ReadonlySet<string>): number {
  if (criterion.name.toLowerCase() === other.name.toLowerCase()) return 1;
  return overlap(words, subjectWords(other.name));
}

/** The anchors of a criterion for a rubric of this scale, and what stays for the other scale. */
export function anchorsFor(
  { anchors, otherAnchors }: Pick<Criterion, 'anchors' | 'otherAnchors'>,
  from: Scale,
  to: Scale,
): Pick<Criterion, 'anchors' | 'otherAnchors'> {
  if (from === to) return { anchors, otherAnchors };
  return { anchors: otherAnchors.length > 0 ? otherAnchors : noAnchors(to), otherAnchors: anchors };
}
