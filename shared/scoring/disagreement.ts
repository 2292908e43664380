import type { CriterionId } from '../ids.ts';
import { scaleSteps, type Scale } from '../rubric.ts';
import type { CriterionStanding } from '../standing.ts';

/** Rows of a comparison with the same largest gap; null where no application has two assessors on the criterion. */
export type GapGroup = { levels: number | null; criterionIds: CriterionId[] };

/**
 * How many levels lie between the highest and the lowest rating of a criterion.
 *
 * @returns whole levels, 0 … steps − 1; `null` under two assessors
 * @example gapInLevels({ spread: 0.5, … }, 'checklist') // 1
 */
export function gapInLevels(
  { spread }: Pick<CriterionStanding, 'spread'>,
  scale: Scale,
): number | null {
  return spread === null ? null : Math.round(spread * (scaleSteps[scale] - 1));
}

/**
 * The order in which a comparison is read: the criteria on which assessors are furthest apart first.
 *
 * Grouped by the largest gap on any of the applications; within a group by the number of applications that have it,
 * then in the rubric's order.
 *
 * @param standings the criteria of each application, all in the rubric's order
 * @source BRIEF §4 "Compare"
 */
export function groupByGap(
  standings: readonly (readonly CriterionStanding[])[],
  scale: Scale,
): GapGroup[] {
  const rows = (standings[0] ?? []).map(({ criterionId }, index) => {
    const gaps = standings
      .flatMap((criteria) => criteria[index] ?? [])
      .flatMap((criterion) => gapInLevels(criterion, scale) ?? []);
    const levels = gaps.length === 0 ? null : Math.max(...gaps);
    return { criterionId, levels, count: gaps.filter((gap) => gap === levels).length };
  });
  const found = [...new Set(rows.map(({ levels }) => levels))].toSorted(
    (a, b) => (b ?? -1) - (a ?? -1),
  );
  return found.map((levels) => ({
    levels,
    criterionIds: rows
      .filter((row) => row.levels === levels)
      .toSorted((a, b) => (levels === 0 || levels === null ? 0 : b.count - a.count))
      .map(({ criterionId }) => criterionId),
  }));
}
