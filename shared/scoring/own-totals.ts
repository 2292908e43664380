import type { AssessorId } from '../ids.ts';
import type { Standing } from '../standing.ts';
import { roundScore } from './format-score.ts';

/** One assessor's own score, 0 … 100, unrounded, and of how many criteria it is. */
export type OwnTotal = { assessorId: AssessorId; score: number; assessedCount: number };

/**
 * Each assessor's own total with its coverage: a number never goes without it, and two assessors may have assessed
 * different criteria.
 *
 * @returns in the standing's fixed order; nothing for those who assessed nothing
 * @example ownTotals(standing) // [{ assessorId, score: 85, assessedCount: 10 }]
 */
export function ownTotals({ totals, criteria }: Standing): OwnTotal[] {
  return totals.map(({ assessorId, score }) => ({
    ...{ assessorId, score },
    assessedCount: criteria.filter(({ values }) =>
      values.some((given) => given.assessorId === assessorId),
    ).length,
  }));
}

/**
 * Whether the score, as it is shown, lies outside the range of the assessors' own totals. It can: the score counts
 * every criterion that anybody assessed, an assessor's own total only theirs.
 */
export function isOutsideRange({ score, totals }: Pick<Standing, 'score' | 'totals'>): boolean {
  const scores = totals.map((each) => roundScore(each.score));
  if (score === null || scores.length < 2) return false;
  return roundScore(score) < Math.min(...scores) || roundScore(score) > Math.max(...scores);
}
