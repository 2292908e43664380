import type { Weighed } from './sensitivity.ts';
import { weightedScore } from './standing.ts';

/** Scores are 0 … 100, unrounded; `count` criteria are not assessed. */
export type UnknownRange = { count: number; low: number; high: number };

/**
 * What the unassessed criteria of an application could do to its score.
 *
 * @returns `low` if every one came back Not met, `high` if every one came back Met (the lowest and highest level);
 *          `null` when the rubric has no criteria
 * @source product.md §6; BRIEF §4 "Compare"
 * @example unknownRange([{ criterionId, weight: 1, value: 1 }, { criterionId, weight: 1, value: null }])
 *          // { count: 1, low: 50, high: 100 }
 */
export function unknownRange(criteria: readonly Weighed[]): UnknownRange | null {
  const filledWith = (unknown: number) =>
    weightedScore(criteria.map(({ weight, value }) => ({ weight, value: value ?? unknown })));
  const [low, high] = [filledWith(0), filledWith(1)];
  if (low === null || high === null) return null;
  return { count: criteria.filter(({ value }) => value === null).length, low, high };
}
