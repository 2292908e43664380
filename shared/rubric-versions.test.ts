import { expect, test } from 'vitest';

import { isSameMeasure, rubricChanges } from './rubric-versions.ts';
import { aCriterion, aRubric } from './testing/builders.ts';

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

test('the changes of a version name what was added, removed and changed, and in which parts', () => {
  const kept = aCriterion();
  const changed = aCriterion();
  const removed = aCriterion();
  const added = aCriterion();
  const earlier = aRubric([kept, changed, removed]);
  const later = aRubric([added, kept, { ...changed, weight: 2, text: 'Reworded' }], { version: 2 });
  expect(
    rubricChanges(earlier, later).map(({ criterion, change, parts }) => [
      criterion.id,
      change,
      parts,
    ]),
  ).toEqual([
    [added.id, 'added', []],
    [changed.id, 'changed', ['text', 'weight']],
    [removed.id, 'removed', []],
  ]);
});
