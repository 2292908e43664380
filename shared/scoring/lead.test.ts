import { expect, test } from 'vitest';

import { assessorIdSchema } from '../ids.ts';
import { aCriterion, aRubric } from '../testing/builders.ts';
import { leadOf, openEndsOf } from './lead.ts';
import { standingOf } from './standing.ts';

const assessorId = assessorIdSchema.parse('019a0000-0000-7000-8000-000000000001');
const rubric = aRubric([
  aCriterion(),
  aCriterion(),
  aCriterion({ kind: 'preferred' }),
  aCriterion({ kind: 'preferred' }),
]);

/** An application on which one assessor gave these levels. */
function placed(item: string, ...levels: (number | null)[]) {
  const given = new Map(rubric.criteria.map(({ id }, index) => [id, levels[index] ?? null]));
  return { item, standing: standingOf(rubric, [{ assessorId, levels: given }]) };
}

test('of all challengers the one is named who needs the smallest change', () => {
  // First 1, 1, 0, 0 (50); second 0.5, 0.5, 0, 0.5 (37.5); third 0, 0.5, 1, 0 (37.5).
  const lead = leadOf([
    placed('first', 3, 3, 1, 1),
    placed('second', 2, 2, 1, 2),
    placed('third', 1, 2, 3, 1),
  ]);
  // Third: (2)/(3+t) = (0.5 + t)/(3+t) at 1.5. Second: 2 = 1 + 0.5t at 2.
  expect(lead).toEqual({
    kind: 'unless',
    leader: 'first',
    challenger: 'third',
    swap: { criterionId: rubric.criteria[2]?.id, factor: expect.closeTo(1.5, 12) },
  });
});

test('firm, level, alone and nobody are each said as such', () => {
  const best = placed('best', 3, 3, 3, 3);
  expect(leadOf([best, placed('worse', 2, 2, 2, 2)])).toEqual({ kind: 'firm', leader: 'best' });
  expect(leadOf([best, placed('same', 3, 3, 3, 3)])).toEqual({
    ...{ kind: 'level', leaders: ['best', 'same'], score: 100 },
  });
  expect(leadOf([best, placed('not ranked', 3, null, 3, 3)])).toEqual({
    ...{ kind: 'alone', leader: 'best' },
  });
  expect(leadOf([])).toEqual({ kind: 'nobody' });
});

test('the unknowns: how far the first could fall, and who could pass', () => {
  const ends = openEndsOf([
    placed('first', 3, 3, 2, null),
    placed('second', 3, 2, 3, 2),
    placed('third', 3, 2, 2, null),
    placed('fourth', 1, 1, 1, 1),
  ]);
  // First: 83.3 now, 62.5 … 87.5; second 75; third 66.7 now, 50 … 75.
  expect(ends.leader).toEqual({
    item: 'first',
    range: { count: 1, low: 62.5, high: 87.5 },
    behind: [
      { item: 'second', score: 75 },
      { item: 'third', score: expect.closeTo(66.667, 3) },
    ],
  });
  expect(ends.passing).toEqual([]);
  expect(
    openEndsOf([placed('first', 3, 3, 2, 2), placed('second', 3, 3, 1, null)]).passing,
  ).toEqual([]);
  expect(
    openEndsOf([placed('first', 3, 2, 2, 2), placed('second', 3, 3, null, 1)]).passing,
  ).toMatchObject([{ item: 'second', range: { high: 75 } }]);
});
