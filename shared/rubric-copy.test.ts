import { expect, test } from 'vitest';

import { anchorsFor, pairByName } from './rubric-copy.ts';
import { aCriterion } from './testing/builders.ts';

test('criteria are paired by names that say the same or nearly so, each partner once', () => {
  const named = (name: string) => aCriterion({ name });
  const here = [named('Testing discipline'), named('Cloud platforms'), named('testing discipline')];
  const there = [
    named('Cloud platforms and containers'),
    named('Testing discipline'),
    named('SQL'),
  ];
  expect(pairByName(here, there).map(({ criterion, other }) => [criterion, other])).toEqual([
    [here[0], there[1]],
    [here[1], there[0]],
  ]);
});

test('anchors go to the scale they were written for', () => {
  const written = { anchors: ['a', 'b', 'c'], otherAnchors: [] };
  expect(anchorsFor(written, 'checklist', 'checklist')).toEqual(written);
  expect(anchorsFor(written, 'checklist', 'anchored')).toEqual({
    ...{ anchors: ['', '', '', '', ''], otherAnchors: ['a', 'b', 'c'] },
  });
});
