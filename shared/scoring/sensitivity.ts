import type { CriterionId } from '../ids.ts';
import type { CriterionStanding } from '../standing.ts';
import { weightedScore } from './standing.ts';

/** A criterion of one application, as far as its score goes. */
export type Weighed = Pick<CriterionStanding, 'criterionId' | 'value' | 'weight'>;

/** The one weight that changes the order: `factor` times what it is now, above 1 heavier, below 1 lighter. */
export type Swap = { criterionId: CriterionId; factor: number };

/** What is lost in adding up means of thirds; nothing a weight of 0.25 … 10 could mean. */
const tiny = 1e-9;

/**
 * How little one criterion's weight has to change for two applications to change places.
 *
 * Only one weight is changed, the same for both, and all others stay. Multiplying the weight of criterion c by t,
 * both scores are fractions of t, and they are equal where a polynomial of degree two is zero: the answer is exact.
 * Of all criteria the one is given whose factor is nearest to 1 as a ratio (3 is as far as 1/3).
 *
 * @param first  the criteria of the one who is ahead; weights as in the rubric
 * @param second the criteria of the other, of the same rubric in the same order
 * @returns      the factor at which they are level and beyond which they have changed places; `null` when no single
 *               weight does it, and when they are level already
 * @throws {RangeError} when the criteria are not the same, one has no score, or `second` is ahead
 * @source product.md §6
 * @example smallestSwap([{ criterionId, weight: 1, value: 1 }, …], […])?.factor // 3.1
 */
export function smallestSwap(first: readonly Weighed[], second: readonly Weighed[]): Swap | null {
  const [ahead, behind] = [weightedScore(first), weightedScore(second)];
  if (ahead === null || behind === null) throw new RangeError('an application without a score');
  if (first.length !== second.length) throw new RangeError('criteria of two rubrics');
  if (behind > ahead + tiny) throw new RangeError(`${behind} is ahead of ${ahead}`);
  if (ahead - behind <= tiny) return null;
  return first
    .flatMap(({ criterionId }, index): Swap[] =>
      crossings(first, second, index).map((factor) => ({ criterionId, factor })),
    )
    .reduce<Swap | null>(
      (best, swap) =>
        best === null || farness(swap.factor) < farness(best.factor) - tiny ? swap : best,
      null,
    );
}

const farness = (factor: number) => Math.abs(Math.log(factor));

/** The factors nearest to 1, below and above it, at which the order changes by this weight alone. */
function crossings(first: readonly Weighed[], second: readonly Weighed[], index: number): number[] {
  const [own, other] = [first[index], second[index]];
  if (!own || own.criterionId !== other?.criterionId) throw new RangeError('criteria differ');
  const a = sumsWithout(first, index);
  const b = sumsWithout(second, index);
  const [aCounts, bCounts] = [Number(own.value !== null), Number(other.value !== null)];
  const [aSum, bSum] = [own.weight * (own.value ?? 0), other.weight * (other.value ?? 0)];
  const [aWeight, bWeight] = [own.weight * aCounts, other.weight * bCounts];
  // (a.sum + t·aSum)·(b.weight + t·bWeight) − (b.sum + t·bSum)·(a.weight + t·aWeight), by powers of t
  const square = difference([aSum * bWeight], [bSum * aWeight]);
  const linear = difference([a.sum * bWeight, aSum * b.weight], [b.sum * aWeight, bSum * a.weight]);
  const constant = difference([a.sum * b.weight], [b.sum * a.weight]);
  const roots = simpleRoots(square, linear, constant).filter((root) => root > tiny);
  const below = roots.filter((root) => root < 1);
  const above = roots.filter((root) => root > 1);
  return [
    ...(below.length > 0 ? [Math.max(...below)] : []),
    ...(above.length > 0 ? [Math.min(...above)] : []),
  ];
}

function sumsWithout(criteria: readonly Weighed[], index: number) {
  let [sum, weights] = [0, 0];
  for (const [at, { value, weight }] of criteria.entries()) {
    if (at === index || value === null) continue;
    sum += weight * value;
    weights += weight;
  }
  return { sum, weight: weights };
}

/** The sum of the first less that of the second; 0 where they differ by rounding alone. */
function difference(plus: readonly number[], minus: readonly number[]): number {
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const result = total(plus) - total(minus);
  return Math.abs(result) <= tiny * Math.max(1, total(plus)) ? 0 : result;
}

/** Where square·t² + linear·t + constant changes its sign: a root it only touches changes no order. */
function simpleRoots(square: number, linear: number, constant: number): number[] {
  if (square === 0) return linear === 0 ? [] : [-constant / linear];
  const discriminant = linear ** 2 - 4 * square * constant;
  if (discriminant <= tiny * linear ** 2) return [];
  // The larger half first, the other from their product: no digits are lost.
  const larger = -(linear + (linear < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  return [larger / square, ...(larger === 0 ? [] : [constant / larger])];
}
