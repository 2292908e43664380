import { markOfValue, type RatingMark } from '../rating-mark.ts';

/** How many of the applications stand where on one criterion. */
export type Distribution = {
  counts: Record<RatingMark, number>;
  /** Applications on which somebody assessed it. */
  assessedCount: number;
  /** It sets nobody apart: at least two are assessed and all stand at the same value. */
  isFlat: boolean;
};

/**
 * Where the applications stand on one criterion, and whether it tells them apart.
 *
 * @param values each application's mean on the criterion, 0 … 1; null where nobody assessed it
 * @source field-notes §4 item 11 (criteria that never discriminate)
 * @example distributionOf([1, 1, null]) // { counts: { met: 2, 'not-assessed': 1, … }, assessedCount: 2, isFlat: true }
 */
export function distributionOf(values: readonly (number | null)[]): Distribution {
  const counts: Distribution['counts'] = { met: 0, partly: 0, 'not-met': 0, 'not-assessed': 0 };
  for (const value of values) counts[markOfValue(value)] += 1;
  const assessed = values.filter((value) => value !== null);
  const [first = 0] = assessed;
  return {
    counts,
    assessedCount: assessed.length,
    isFlat: assessed.length >= 2 && assessed.every((value) => Math.abs(value - first) < 1e-9),
  };
}
