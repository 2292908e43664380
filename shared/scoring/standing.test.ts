import fc from 'fast-check';
import { expect, test } from 'vitest';

import { assessorIdSchema } from '../ids.ts';
import { aCriterion, aRubric } from '../testing/builders.ts';
import { formatScore, roundScore } from './format-score.ts';
import { mustHaveState } from './must-haves.ts';
import { standingOf, type CountedRatings } from './standing.ts';
import { valueOf } from './values.ts';

const jonas = assessorIdSchema.parse('019a0000-0000-7000-8000-000000000001');
const ines = assessorIdSchema.parse('019a0000-0000-7000-8000-000000000002');

/** The levels an assessor gave, in the order of the rubric's criteria; undefined is untouched. */
function given(
  rubric: ReturnType<typeof aRubric>,
  assessorId: typeof jonas,
  levels: (number | null | undefined)[],
): CountedRatings {
  const pairs = rubric.criteria.flatMap(({ id }, index) => {
    const level = levels[index];
    return level === undefined ? [] : [[id, level] as const];
  });
  return { assessorId, levels: new Map(pairs) };
}

test('the score is the weighted mean of the assessed, and says how many that are', () => {
  const rubric = aRubric([
    aCriterion(),
    aCriterion({ weight: 2 }),
    aCriterion({ kind: 'preferred' }),
  ]);
  const standing = standingOf(rubric, [given(rubric, jonas, [3, 2, undefined])]);
  expect(standing.score).toBeCloseTo((100 * (1 * 1 + 2 * 0.5)) / 3, 12);
  expect(formatScore(standing)).toBe('67 · 2 of 3');
});

test('a criterion counts as the mean of those who assessed it; "not assessed" is left out', () => {
  const rubric = aRubric([aCriterion(), aCriterion()]);
  const standing = standingOf(rubric, [
    given(rubric, jonas, [3, null]),
    given(rubric, ines, [2, null]),
  ]);
  expect(standing.criteria[0]).toMatchObject({ value: 0.75, spread: 0.5 });
  expect(standing.criteria[1]).toMatchObject({ value: null, spread: null });
  expect(standing).toMatchObject({ score: 75, assessedCount: 1, spread: 0.5, isRanked: false });
  expect(standing.totals).toEqual([
    { assessorId: jonas, score: 100 },
    { assessorId: ines, score: 50 },
  ]);
});

test('nothing assessed is no score, not a zero', () => {
  const rubric = aRubric([aCriterion()]);
  const standing = standingOf(rubric, [given(rubric, jonas, [null])]);
  expect(standing).toMatchObject({ score: null, totals: [], mustHaves: { unknown: 1 } });
  expect(formatScore(standing)).toBe('0 of 1');
});

test('must-haves: met, partly and not met need everyone; who differ are mixed; nobody is unknown', () => {
  expect(mustHaveState([])).toBe('unknown');
  expect(mustHaveState([1, 1])).toBe('met');
  expect(mustHaveState([0.5])).toBe('partly');
  expect(mustHaveState([0, 0])).toBe('not-met');
  expect(mustHaveState([1, 0.5])).toBe('mixed');
  // Anchored: 4 and 5 are met, 1 and 2 not met.
  expect(mustHaveState([valueOf(4, 'anchored'), valueOf(5, 'anchored')])).toBe('met');
  expect(mustHaveState([valueOf(2, 'anchored'), valueOf(1, 'anchored')])).toBe('not-met');
  expect(mustHaveState([valueOf(3, 'anchored')])).toBe('partly');
});

test('scores are rounded half up', () => {
  expect([82.5, 82.49, 0.5, 99.4].map(roundScore)).toEqual([83, 82, 1, 99]);
});

test('a level off the scale is an error, never a value', () => {
  expect(() => valueOf(4, 'checklist')).toThrow(/not on a 1\.\.3 scale/);
});

const levels = fc.array(fc.option(fc.integer({ min: 1, max: 3 })), { minLength: 4, maxLength: 4 });
const weights = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 4, maxLength: 4 });

test('a score lies between 0 and 100, and scaling all weights or swapping assessors changes nothing', () => {
  fc.assert(
    fc.property(levels, levels, weights, (first, second, of) => {
      const rubric = aRubric(of.map((weight) => aCriterion({ weight })));
      const halved = {
        ...rubric,
        criteria: rubric.criteria.map((each) => ({ ...each, weight: each.weight / 2 })),
      };
      const both = [given(rubric, jonas, first), given(rubric, ines, second)];
      const standing = standingOf(rubric, both);
      if (standing.score === null) return;
      expect(standing.score).toBeGreaterThanOrEqual(0);
      expect(standing.score).toBeLessThanOrEqual(100);
      expect(standingOf(halved, both).score).toBeCloseTo(standing.score, 9);
      expect(standingOf(rubric, both.toReversed()).score).toBeCloseTo(standing.score, 9);
    }),
  );
});
