import { v7 } from 'uuid';
import { expect, test } from 'vitest';

import { assessorIdSchema, criterionIdSchema } from '../ids.ts';
import type { CriterionStanding } from '../standing.ts';
import { agreementOf, leniencyOf, weightedKappa } from './agreement.ts';

const [jonas, ines, marta] = [v7(), v7(), v7()].map((id) => assessorIdSchema.parse(id)) as [
  ReturnType<typeof assessorIdSchema.parse>,
  ReturnType<typeof assessorIdSchema.parse>,
  ReturnType<typeof assessorIdSchema.parse>,
];

/** One criterion as the assessors gave it; null: did not assess it. */
function given(...values: (number | null)[]): CriterionStanding {
  const assessors = [jonas, ines, marta];
  return {
    criterionId: criterionIdSchema.parse(v7()),
    kind: 'required',
    weight: 1,
    value: null,
    spread: null,
    values: values.flatMap((value, index) => {
      const assessorId = assessors[index];
      return value === null || !assessorId ? [] : [{ assessorId, value }];
    }),
  };
}

test('kappa by hand: 1 of full agreement, 0 of chance, −1 of the opposite', () => {
  expect(weightedKappa([1, 3, 5], [1, 3, 5], 5)).toBe(1);
  // Observed (0 + 4 + 4 + 0)/4 = 2; by chance, over all 16 pairings, 8 · 4/16 = 2.
  expect(weightedKappa([1, 1, 3, 3], [1, 3, 1, 3], 3)).toBe(0);
  expect(weightedKappa([1, 3], [3, 1], 3)).toBe(-1);
});

test('kappa by hand: one step apart costs a quarter of two steps', () => {
  // 3, 3, 1, 2 against 3, 2, 1, 2: observed 1/4; by chance the squares of all 16 pairings,
  // (0+1+4+1) twice, (4+1+0+1), (1+0+1+0), sum to 20, of 16.
  expect(weightedKappa([3, 3, 1, 2], [3, 2, 1, 2], 3)).toBeCloseTo(1 - 0.25 / (20 / 16), 12);
});

test('kappa says nothing when both gave one level throughout, and takes no level off the scale', () => {
  expect(weightedKappa([2, 2], [2, 2], 3)).toBeUndefined();
  expect(() => weightedKappa([4], [1], 3)).toThrow(/not on a 1\.\.3 scale/);
  expect(() => weightedKappa([1], [], 3)).toThrow(/as many levels/);
});

test('agreement counts what both assessed, over all applications, and says when that is too little', () => {
  const nine = Array.from({ length: 9 }, (_, index) => given(index % 2, index % 2));
  const few = agreementOf([nine], jonas, ines, 'checklist');
  expect(few).toEqual({ shared: 9, isTooFew: true, equalShare: 1, kappa: null });

  const more = agreementOf([nine, [given(0.5, 1), given(null, 1)]], jonas, ines, 'checklist');
  expect(more).toMatchObject({ shared: 10, isTooFew: false, equalShare: 0.9 });
  // Observed 1/10; by chance (5·5·4 + 4·5·4 + 1·10·1)/100 = 1.9.
  expect(more.kappa).toBeCloseTo(1 - 0.1 / 1.9, 12);

  const none = agreementOf([nine], jonas, marta, 'checklist');
  expect(none).toEqual({ shared: 0, isTooFew: true, equalShare: null, kappa: null });
});

test('leniency is the mean difference to the others on what they share', () => {
  const standings = [[given(1, 0.5, 0), given(0.5, 0.5), given(1, null)]];
  // Jonas: 1 − 0.25 and 0.5 − 0.5; the third he assessed alone.
  expect(leniencyOf(standings, jonas)).toEqual({ shared: 2, difference: 0.375 });
  // Ines: 0.5 − 0.5 and 0.5 − 0.5. Marta: 0 − 0.75.
  expect(leniencyOf(standings, ines)).toEqual({ shared: 2, difference: 0 });
  expect(leniencyOf(standings, marta)).toEqual({ shared: 1, difference: -0.75 });
  expect(leniencyOf([[given(1)]], jonas)).toEqual({ shared: 0, difference: null });
});
