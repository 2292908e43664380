import { expect, test } from 'vitest';

import { isSameMeasure } from './rubric-versions.ts';
import { aCriterion } from './testing/builders.ts';

test('a criterion is the same measure while its text, anchors and scale are', () => {
  const criterion = aCriterion({ anchors: ['a', 'b', 'c'] });
  const before = { criterion, scale: 'checklist' as const };
  expect(
    isSameMeasure(before, { ...before, criterion: { ...criterion, name: 'Other', weight: 3 } }),
  ).toBe(true);
  expect(isSameMeasure(before, { ...before, criterion: { ...criterion, text: 'Other' } })).toBe(
    false,
  );
  expect(
    isSameMeasure(before, { ...before, criterion: { ...criterion, anchors: ['a', 'b', 'd'] } }),
  ).toBe(false);
  expect(isSameMeasure(before, { ...before, scale: 'anchored' })).toBe(false);
});
