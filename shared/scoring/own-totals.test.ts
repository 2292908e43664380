import { expect, test } from 'vitest';

import { assessorIdSchema } from '../ids.ts';
import { aCriterion, aRubric } from '../testing/builders.ts';
import { isOutsideRange, ownTotals } from './own-totals.ts';
import { standingOf } from './standing.ts';

const jonas = assessorIdSchema.parse('019a0000-0000-7000-8000-000000000001');
const ines = assessorIdSchema.parse('019a0000-0000-7000-8000-000000000002');

const rubric = aRubric([aCriterion(), aCriterion(), aCriterion()]);
const [first, second, third] = rubric.criteria.map(({ id }) => id);
if (!first || !second || !third) throw new Error('the rubric has three criteria');

test('each assessor’s own total says of how many criteria it is', () => {
  const standing = standingOf(rubric, [
    { assessorId: jonas, levels: new Map([[first, 3] as const, [second, null] as const]) },
    { assessorId: ines, levels: new Map([[first, 3] as const, [third, 2] as const]) },
  ]);
  expect(ownTotals(standing)).toEqual([
    { assessorId: jonas, score: 100, assessedCount: 1 },
    { assessorId: ines, score: 75, assessedCount: 2 },
  ]);
});

test('who assessed different criteria can both be above the score', () => {
  const standing = standingOf(rubric, [
    { assessorId: jonas, levels: new Map([[first, 3] as const, [second, 2] as const]) },
    { assessorId: ines, levels: new Map([[first, 3] as const, [third, 2] as const]) },
  ]);
  expect(standing.score).toBeCloseTo(66.67, 2);
  expect(standing.totals.map(({ score }) => score)).toEqual([75, 75]);
  expect(isOutsideRange(standing)).toBe(true);
});

test('a difference nobody sees is none, and one assessor has no range', () => {
  const totals = [
    { assessorId: jonas, score: 84.6 },
    { assessorId: ines, score: 90 },
  ];
  expect(isOutsideRange({ score: 84.5, totals })).toBe(false);
  expect(isOutsideRange({ score: 84.4, totals })).toBe(true);
  expect(isOutsideRange({ score: 80, totals: totals.slice(0, 1) })).toBe(false);
  expect(isOutsideRange({ score: null, totals })).toBe(false);
});
