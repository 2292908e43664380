import fc from 'fast-check';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';

import { criterionIdSchema } from '../ids.ts';
import { smallestSwap, type Weighed } from './sensitivity.ts';
import { weightedScore } from './standing.ts';

const ids = Array.from({ length: 6 }, () => criterionIdSchema.parse(v7()));
const criteria = (values: readonly (number | null)[], weights: readonly number[] = []): Weighed[] =>
  values.map((value, index) => ({
    criterionId: ids[index] ?? criterionIdSchema.parse(v7()),
    value,
    weight: weights[index] ?? 1,
  }));

test('by hand: 1, 1, 0 against 0, 0, 1 are level when the third weighs twice as much', () => {
  expect(smallestSwap(criteria([1, 1, 0]), criteria([0, 0, 1]))).toEqual({
    criterionId: ids[2],
    factor: 2,
  });
});

test('by hand: an unassessed criterion is out of one sum and in the other, and the answer is of degree two', () => {
  // (t + 0.5)/(t + 1) against (0.5t + 1.5)/(t + 2): level where t² + t = 1, at (√5 − 1)/2. The third would need 2×.
  const swap = smallestSwap(criteria([1, 0.5, null]), criteria([0.5, 0.5, 1]));
  expect(swap?.criterionId).toBe(ids[0]);
  expect(swap?.factor).toBeCloseTo((Math.sqrt(5) - 1) / 2, 12);
});

test('by hand: making a weight lighter can do it too, and 1/2 is as far as 2', () => {
  // The first leads by the first criterion alone: level when that weighs half.
  expect(smallestSwap(criteria([1, 0], [2, 1]), criteria([0, 1], [2, 1]))).toEqual({
    criterionId: ids[0],
    factor: 0.5,
  });
});

test('who is better or equal everywhere stays first by any single weight', () => {
  expect(smallestSwap(criteria([1, 1, 0.5]), criteria([1, 0.5, 0.5]))).toBeNull();
});

test('who are level have no order to change', () => {
  expect(smallestSwap(criteria([1, 0]), criteria([0, 1]))).toBeNull();
});

test('a wrong order, a missing score and other criteria are errors', () => {
  expect(() => smallestSwap(criteria([0]), criteria([1]))).toThrow(/ahead/);
  expect(() => smallestSwap(criteria([null]), criteria([1]))).toThrow(/without a score/);
  expect(() => smallestSwap(criteria([1, 1]), criteria([0]))).toThrow(/two rubrics/);
});

const value = fc.option(fc.constantFrom(0, 0.25, 1 / 3, 0.5, 2 / 3, 0.75, 5 / 6, 1), { freq: 5 });
const contest = fc
  .integer({ min: 1, max: 6 })
  .chain((length) => {
    const values = fc.array(value, { minLength: length, maxLength: length });
    const weights = fc.array(fc.constantFrom(0.25, 0.5, 1, 1.5, 2, 5, 10), {
      minLength: length,
      maxLength: length,
    });
    return fc.tuple(values, values, weights);
  })
  .map(([a, b, weights]) => [criteria(a, weights), criteria(b, weights)] as const)
  .filter(([a, b]) => weightedScore(a) !== null && weightedScore(b) !== null)
  .map(([a, b]) => (lead(a, b) >= 0 ? ([a, b] as const) : ([b, a] as const)))
  .filter(([a, b]) => lead(a, b) > 1e-6);

/** How far the first is ahead, with one weight multiplied: the plain way, by the scores themselves. */
function lead(a: readonly Weighed[], b: readonly Weighed[], at = -1, factor = 1): number {
  const changed = (all: readonly Weighed[]) =>
    all.map((each, index) => (index === at ? { ...each, weight: each.weight * factor } : each));
  return (weightedScore(changed(a)) ?? 0) - (weightedScore(changed(b)) ?? 0);
}

test('the factor makes them level and beyond it they have changed places', () => {
  fc.assert(
    fc.property(contest, ([a, b]) => {
      const swap = smallestSwap(a, b);
      if (!swap) return;
      const at = a.findIndex(({ criterionId }) => criterionId === swap.criterionId);
      expect(Math.abs(lead(a, b, at, swap.factor))).toBeLessThan(1e-6);
      const beyond = swap.factor > 1 ? swap.factor * 1.001 : swap.factor / 1.001;
      expect(lead(a, b, at, beyond)).toBeLessThan(0);
    }),
    { numRuns: 2000 },
  );
});

test('no factor nearer to 1, on any criterion, changes anything', () => {
  fc.assert(
    fc.property(contest, fc.double({ min: 0, max: 0.999, noNaN: true }), ([a, b], part) => {
      const swap = smallestSwap(a, b);
      const farthest = swap === null ? Math.log(10_000) : Math.abs(Math.log(swap.factor));
      for (const index of a.keys()) {
        for (const direction of [1, -1]) {
          const factor = Math.exp(direction * part * farthest);
          expect(lead(a, b, index, factor)).toBeGreaterThan(-1e-6);
        }
      }
    }),
    { numRuns: 2000 },
  );
});
