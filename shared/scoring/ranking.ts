import type { CriterionId } from '../ids.ts';
import type { Standing } from '../standing.ts';
import type { Weighed } from './sensitivity.ts';
import { weightedScore } from './standing.ts';

/**
 * Applications in rank order: the ranked ones by score, then those not ranked yet by score, then those without one.
 * Who are level keep the order they came in.
 *
 * @param standingOf where an item stands; null when it may not be seen
 */
export function inRankOrder<T>(
  items: readonly T[],
  standingOf: (item: T) => Pick<Standing, 'score' | 'isRanked'> | null,
): T[] {
  const placeOf = (item: T) => {
    const standing = standingOf(item);
    if (standing === null) return -2;
    if (standing.score === null) return -1;
    return standing.score + (standing.isRanked ? 1000 : 0); // above every score of the unranked
  };
  return items.toSorted((a, b) => placeOf(b) - placeOf(a));
}

/**
 * The score under other weights: what if these criteria weighed so much?
 *
 * @param weights by criterion; those that are not in it keep theirs
 * @returns 0 … 100, unrounded; null when nothing was assessed
 */
export function scoreUnder(
  criteria: readonly Weighed[],
  weights: ReadonlyMap<CriterionId, number>,
): number | null {
  return weightedScore(
    criteria.map(({ criterionId, value, weight }) => ({
      value,
      weight: weights.get(criterionId) ?? weight,
    })),
  );
}
