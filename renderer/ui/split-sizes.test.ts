import { expect, test } from 'vitest';

import { moveRule, type PaneRoom } from './split-sizes.ts';

const panes: PaneRoom[] = [
  { id: 'documents', min: 320 },
  { id: 'scorecard', size: 512, min: 440 },
  { id: 'notes', size: 290, min: 240 },
];

test('a rule beside the pane that takes the rest changes the sized one alone', () => {
  expect(moveRule(panes, {}, 0, -30, 100)).toEqual({ scorecard: 542 });
  expect(moveRule(panes, {}, 0, 30, 100)).toEqual({ scorecard: 482 });
});

test('the pane that takes the rest keeps its least width, and so does the sized one', () => {
  expect(moveRule(panes, {}, 0, -500, 100)).toEqual({ scorecard: 612 });
  expect(moveRule(panes, {}, 0, 500, 100)).toEqual({ scorecard: 440 });
});

test('between two sized panes one gives what the other gets, down to its least', () => {
  expect(moveRule(panes, {}, 1, -40, 0)).toEqual({ scorecard: 472, notes: 330 });
  expect(moveRule(panes, {}, 1, -400, 0)).toEqual({ scorecard: 440, notes: 362 });
  expect(moveRule(panes, { scorecard: 600 }, 1, 400, 0)).toEqual({ scorecard: 650, notes: 240 });
});

test('a rule right of a sized pane and left of the one that takes the rest moves the sized one', () => {
  const mirrored: PaneRoom[] = [
    { id: 'filters', size: 232, min: 180 },
    { id: 'hits', min: 320 },
  ];
  expect(moveRule(mirrored, {}, 0, 20, 100)).toEqual({ filters: 252 });
});
