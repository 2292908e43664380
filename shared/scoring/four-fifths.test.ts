import { expect, test } from 'vitest';

import { fisherExact, fourFifthsOf } from './four-fifths.ts';

const count = (group: string, selected: number, total: number) => ({ group, selected, total });

test('the agencies’ own example: 48 of 80 and 12 of 40 are 60 % and 30 %, half', () => {
  const { rates, hiddenGroups } = fourFifthsOf([count('white', 48, 80), count('black', 12, 40)]);
  expect(rates).toMatchObject([
    { group: 'white', rate: 0.6, ratio: 1, isUnder: false },
    { group: 'black', rate: 0.3, ratio: 0.5, isUnder: true },
  ]);
  expect(hiddenGroups).toBe(0);
});

test('four fifths on the dot is not under it', () => {
  const { rates } = fourFifthsOf([count('a', 50, 100), count('b', 40, 100), count('c', 39, 100)]);
  expect(rates.map(({ isUnder }) => isUnder)).toEqual([false, false, true]);
});

test('nobody selected: no ratio and nothing flagged', () => {
  const { rates } = fourFifthsOf([count('a', 0, 10), count('b', 0, 10)]);
  expect(rates.map(({ ratio, isUnder }) => [ratio, isUnder])).toEqual([
    [null, false],
    [null, false],
  ]);
});

test('a small group is not shown, and never alone: the smallest other goes with it', () => {
  const alone = fourFifthsOf([
    count('a', 5, 20),
    count('b', 3, 10),
    count('c', 2, 8),
    count('d', 1, 4),
  ]);
  expect(alone.rates.map(({ group }) => group)).toEqual(['a', 'b']);
  expect(alone.hiddenGroups).toBe(2);
  const two = fourFifthsOf([
    count('a', 5, 20),
    count('b', 3, 10),
    count('c', 1, 2),
    count('d', 1, 4),
  ]);
  expect(two.rates.map(({ group }) => group)).toEqual(['a', 'b']);
  expect(two.hiddenGroups).toBe(2);
  expect(fourFifthsOf([count('a', 5, 20), count('d', 1, 4)]).rates).toEqual([]);
  expect(fourFifthsOf([count('a', 5, 20), count('d', 0, 0)]).hiddenGroups).toBe(0);
});

test('what is not shown is never under five people together', () => {
  const { rates, hiddenGroups } = fourFifthsOf([
    ...[count('a', 5, 20), count('b', 3, 10), count('c', 2, 6)],
    ...[count('d', 1, 2), count('e', 0, 1)],
  ]);
  expect(rates.map(({ group }) => group)).toEqual(['a', 'b']);
  expect(hiddenGroups).toBe(3);
});

test.each([
  ['one of all was hired', 1, 0, []],
  ['four were', 3, 1, []],
  ['five were', 3, 2, ['a', 'b']],
  ['nobody was', 0, 0, ['a', 'b']],
  ['all but one were', 20, 19, []],
  ['all were', 20, 20, ['a', 'b']],
])('few outcomes would tell whose they are: %s', (_what, ofA, ofB, shown) => {
  const { rates, isByFew } = fourFifthsOf([count('a', ofA, 20), count('b', ofB, 20)]);
  expect(rates.map(({ group }) => group)).toEqual(shown);
  expect(isByFew).toBe(shown.length === 0);
});

test.each([
  [3, 4, 1, 4, 17 / 35],
  [8, 10, 1, 6, 5 / 143],
  [1, 10, 11, 14, 0.002759456185220088],
  [0, 5, 5, 5, 1 / 126],
  [5, 10, 5, 10, 1],
])('Fisher: %d of %d against %d of %d', (a, n, b, m, p) => {
  expect(fisherExact(count('a', a, n), count('b', b, m))).toBeCloseTo(p, 12);
  expect(fisherExact(count('b', b, m), count('a', a, n))).toBeCloseTo(p, 12);
});

test('few people in all are said to be few; only two groups have a test', () => {
  expect(fourFifthsOf([count('a', 5, 10), count('b', 5, 10)])).toMatchObject({ isSmall: true });
  const three = fourFifthsOf([count('a', 5, 20), count('b', 5, 20), count('c', 5, 20)]);
  expect(three).toMatchObject({ isSmall: false, fisherP: null });
});
