import type { Standing } from '../standing.ts';

/**
 * A score as it is shown: rounded half up. Never show it without its coverage.
 *
 * @param score 0 … 100
 * @example roundScore(82.5) // 83
 */
export function roundScore(score: number): number {
  return Math.floor(score + 0.5 + 1e-9); // 1e-9: 57.49999999999999 is 57.5 that lost a bit on the way
}

/**
 * The score with its coverage; the coverage alone while nothing was assessed.
 *
 * @example formatScore(standing) // '83 · 7 of 9'
 */
export function formatScore({ score, assessedCount, criterionCount }: Standing): string {
  const coverage = `${assessedCount} of ${criterionCount}`;
  return score === null ? coverage : `${roundScore(score)} · ${coverage}`;
}
