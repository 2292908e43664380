import fc from 'fast-check';
import { expect, test } from 'vitest';

import { movedBetween } from './rubric-diff.ts';

test.each([
  [['a', 'b', 'c'], ['a', 'b', 'c'], []],
  [['a', 'b', 'c'], ['c', 'a', 'b'], ['c']],
  [['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'], ['a']],
  [['a', 'b'], ['x', 'b', 'y'], []],
  [[], ['a'], []],
])('from %j to %j: %j moved', (before, after, moved) => {
  expect([...movedBetween(before, after)]).toEqual(moved);
});

test('those that have not moved are in the same order in both', () => {
  const order = fc.uniqueArray(fc.nat(12));
  fc.assert(
    fc.property(order, order, (before, after) => {
      const moved = movedBetween(before, after);
      const stay = (all: readonly number[], other: readonly number[]) =>
        all.filter((each) => other.includes(each) && !moved.has(each));
      expect(stay(after, before)).toEqual(stay(before, after));
    }),
  );
});
