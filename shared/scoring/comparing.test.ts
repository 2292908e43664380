import { v7 } from 'uuid';
import { expect, test } from 'vitest';

import { criterionIdSchema } from '../ids.ts';
import type { CriterionStanding } from '../standing.ts';
import { gapInLevels, groupByGap } from './disagreement.ts';
import { distributionOf } from './distribution.ts';
import { inRankOrder, scoreUnder } from './ranking.ts';
import { unknownRange } from './unknowns.ts';
import { levelOf } from './values.ts';

const ids = Array.from({ length: 5 }, () => criterionIdSchema.parse(v7()));
const name = (id: string) => ids.findIndex((each) => each === id);
const row = (values: (number | null)[]) =>
  values.map((value, index) => ({ criterionId: ids[index] ?? ids[0]!, weight: 1, value }));
const spreads = (all: (number | null)[]): CriterionStanding[] =>
  all.map((spread, index) => ({
    criterionId: ids[index] ?? ids[0]!,
    kind: 'required',
    weight: 1,
    value: null,
    values: [],
    spread,
  }));

test('the furthest apart comes first; within a group, where more applications have the gap', () => {
  const groups = groupByGap(
    [spreads([0, 0.5, null, 1, 0.5]), spreads([0, 0, null, 0.5, 0.5])],
    'checklist',
  );
  expect(
    groups.map(({ levels, criterionIds }) => ({ levels, rows: criterionIds.map(name) })),
  ).toEqual([
    { levels: 2, rows: [3] },
    { levels: 1, rows: [4, 1] },
    { levels: 0, rows: [0] },
    { levels: null, rows: [2] },
  ]);
});

test('a gap is in whole levels of the scale', () => {
  expect(gapInLevels({ spread: 0.5 }, 'checklist')).toBe(1);
  expect(gapInLevels({ spread: 0.75 }, 'anchored')).toBe(3);
  expect(gapInLevels({ spread: null }, 'anchored')).toBeNull();
});

test('unassessed criteria could come back at the lowest or the highest level', () => {
  expect(unknownRange(row([1, 0.5, null, null]))).toEqual({ count: 2, low: 37.5, high: 87.5 });
  expect(unknownRange(row([1, 0.5]))).toEqual({ count: 0, low: 75, high: 75 });
  expect(unknownRange([])).toBeNull();
});

test('a criterion on which all stand at the same sets nobody apart; one alone says nothing', () => {
  expect(distributionOf([1, 1, null])).toEqual({
    counts: { met: 2, partly: 0, 'not-met': 0, 'not-assessed': 1 },
    assessedCount: 2,
    isFlat: true,
  });
  expect(distributionOf([1, 0.75]).isFlat).toBe(false);
  expect(distributionOf([1, null]).isFlat).toBe(false);
});

test('ranked first, then not ranked yet, then without a score, then what may not be seen', () => {
  const standings = {
    sealed: null,
    none: { score: null, isRanked: false },
    second: { score: 70, isRanked: true },
    unranked: { score: 99, isRanked: false },
    level: { score: 70, isRanked: true },
    first: { score: 71, isRanked: true },
  };
  const names = Object.keys(standings) as (keyof typeof standings)[];
  expect(inRankOrder(names, (each) => standings[each])).toEqual([
    'first',
    'second',
    'level',
    'unranked',
    'none',
    'sealed',
  ]);
});

test('other weights give another score and leave the criteria as they were', () => {
  const criteria = row([1, 0]);
  expect(scoreUnder(criteria, new Map())).toBe(50);
  expect(scoreUnder(criteria, new Map([[ids[0]!, 3]]))).toBe(75);
  expect(criteria.map(({ weight }) => weight)).toEqual([1, 1]);
});

test('a level is its value backwards; a mean is no level', () => {
  expect([0, 0.5, 1].map((value) => levelOf(value, 'checklist'))).toEqual([1, 2, 3]);
  expect(levelOf(0.75, 'anchored')).toBe(4);
  expect(() => levelOf(0.75, 'checklist')).toThrow(/no level/);
});
