import type { AssessorId } from '../ids.ts';
import { scaleSteps, type Scale } from '../rubric.ts';
import type { CriterionStanding } from '../standing.ts';
import { levelOf, mean } from './values.ts';

/** Under this many shared criteria a figure of agreement says nothing. */
const fewestShared = 10;

/** How two assessors agree; null figures where there is nothing, or too little, to say. */
export type Agreement = {
  /** Criteria both assessed, over all the applications given. */
  shared: number;
  isTooFew: boolean;
  /** Of the shared ones, those with the same level: 0 … 1; null when none is shared. */
  equalShare: number | null;
  /** −1 … 1; null when too few are shared, and when both gave one and the same level throughout. */
  kappa: number | null;
};

/**
 * How far two assessors agree on what both have assessed.
 *
 * @param standings the criteria of each application, with every assessor's value
 * @returns percent equal and quadratically weighted kappa, with the number of criteria they rest on
 * @source product.md §6: percent equal and kappa, with n, "too few to say" under 10 shared criteria
 * @example agreementOf([standing.criteria], jonas, ines, 'checklist').equalShare // 0.75
 */
export function agreementOf(
  standings: readonly (readonly CriterionStanding[])[],
  one: AssessorId,
  other: AssessorId,
  scale: Scale,
): Agreement {
  const pairs = standings.flat().flatMap(({ values }) => {
    const [a, b] = [valueBy(values, one), valueBy(values, other)];
    return a === undefined || b === undefined ? [] : [[levelOf(a, scale), levelOf(b, scale)]];
  }) as [number, number][];
  const isTooFew = pairs.length < fewestShared;
  const first = pairs.map(([a]) => a);
  const second = pairs.map(([, b]) => b);
  return {
    shared: pairs.length,
    isTooFew,
    equalShare: mean(pairs.map(([a, b]) => Number(a === b))) ?? null,
    kappa: isTooFew ? null : (weightedKappa(first, second, scaleSteps[scale]) ?? null),
  };
}

/** How an assessor rates against the others; `shared` criteria were assessed by at least one of them too. */
export type Leniency = { shared: number; difference: number | null };

/**
 * Whether an assessor gives more or less than the others give for the same.
 *
 * @param standings the criteria of each application, with every assessor's value
 * @returns `difference`: the mean over the shared criteria of the assessor's value less the mean of the others', in
 *          values (−1 … 1; times `steps − 1` it is in levels); positive is milder; null when nothing is shared
 * @source field-notes §4 item 11 (rater leniency)
 * @example leniencyOf([[{ values: [{ assessorId: jonas, value: 1 }, { assessorId: ines, value: 0.5 }], … }]], jonas)
 *          // { shared: 1, difference: 0.5 }
 */
export function leniencyOf(
  standings: readonly (readonly CriterionStanding[])[],
  assessorId: AssessorId,
): Leniency {
  const differences = standings.flat().flatMap(({ values }) => {
    const own = valueBy(values, assessorId);
    const others = mean(
      values.filter((each) => each.assessorId !== assessorId).map(({ value }) => value),
    );
    return own === undefined || others === undefined ? [] : [own - others];
  });
  return { shared: differences.length, difference: mean(differences) ?? null };
}

/**
 * How far two assessors agree on the same criteria, beyond what chance would give.
 *
 * Quadratically weighted kappa: a one-step difference costs little, a four-step difference a lot.
 *
 * @param first  levels one assessor gave, one per criterion, each a whole step `1..steps`
 * @param second the other assessor's levels for the same criteria in the same order
 * @param steps  steps on the rubric's scale (at least 2); unitless
 * @returns      −1 … 1, where 1 is full agreement and 0 is chance; `undefined` when both
 *               gave every criterion the same one level, so nothing can be said
 * @throws {RangeError} when the lengths differ, are 0, or a level is not a step of the scale
 * @source Cohen (1968), Psychological Bulletin 70(4), 213–220, doi:10.1037/h0026256
 * @example weightedKappa([1, 3, 5], [1, 3, 5], 5) // 1
 */
export function weightedKappa(
  first: readonly number[],
  second: readonly number[],
  steps: number,
): number | undefined {
  if (first.length === 0 || first.length !== second.length) {
    throw new RangeError(
      `expected as many levels from both, got ${first.length} and ${second.length}`,
    );
  }
  const offScale = [...first, ...second].find(
    (level) => !Number.isInteger(level) || level < 1 || level > steps,
  );
  if (offScale !== undefined)
    throw new RangeError(`level ${offScale} is not on a 1..${steps} scale`);

  const squared = (a: number, b: number) => (a - b) ** 2;
  const observed = mean(first.map((level, index) => squared(level, second[index] ?? level))) ?? 0;
  const byChance = mean(first.flatMap((a) => second.map((b) => squared(a, b)))) ?? 0;
  return byChance === 0 ? undefined : 1 - observed / byChance;
}

function valueBy(values: CriterionStanding['values'], assessorId: AssessorId): number | undefined {
  return values.find((each) => each.assessorId === assessorId)?.value;
}
