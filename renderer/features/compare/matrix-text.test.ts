import { v7 } from 'uuid';
import { expect, test } from 'vitest';

import { comparisonSchema } from '#shared/comparison.ts';
import { assessorIdSchema } from '#shared/ids.ts';
import { standingOf } from '#shared/scoring/standing.ts';
import { aCriterion, aRubric } from '#shared/testing/builders.ts';
import { compareModel } from './compare-model.ts';
import { moved, nextDifference, placeIn } from './grid-place.ts';
import { matrixText } from './matrix-text.ts';

const at = '2026-11-23T09:00:00.000Z';
const [jonas, ines] = [v7(), v7()].map((id) => assessorIdSchema.parse(id)) as [
  ReturnType<typeof assessorIdSchema.parse>,
  ReturnType<typeof assessorIdSchema.parse>,
];
const rubric = aRubric([aCriterion({ name: '=Testing' }), aCriterion({ name: 'Design' })]);

/** Asha as both gave her, and somebody who is sealed. */
function comparison() {
  const given = (assessorId: typeof jonas, levels: number[]) => ({
    assessorId,
    levels: new Map(rubric.criteria.map(({ id }, index) => [id, levels[index] ?? null])),
  });
  const card = (assessorId: typeof jonas) => ({
    scorecard: {
      ...{ id: v7(), applicationId: v7(), rubricId: rubric.id, assessorId, status: 'submitted' },
      ...{ recommendation: 'yes', summary: '', createdAt: at, submittedAt: at },
    },
    ...{ rubricVersion: 1, ratings: [], evidence: [], olderRatings: [], amendments: [] },
  });
  const column = (name: string, isSealed: boolean) => ({
    ...{ applicationId: v7(), candidate: { name, latinName: '' }, stageName: 'Interview' },
    ...{ createdAt: at, isSealed, submittedCount: 2 },
  });
  const seal = (isSealed: boolean) => ({ isSealed, submittedByOthers: 2, openedEarly: null });
  const [asha, sealed] = [column('Asha\tRaghunathan', false), column('Bram de Wit', true)];
  const people = [
    { id: jonas, name: 'Jonas Weber', createdAt: at },
    { id: ines, name: 'Ines Duarte', createdAt: at },
  ];
  return comparisonSchema.parse({
    ...{ postingId: rubric.postingId, postingTitle: 'Engineer', rubric },
    ...{ assessors: people, everyone: people, comparable: [asha, sealed] },
    columns: [
      {
        ...{ ...asha, seal: seal(false) },
        open: {
          standing: standingOf(rubric, [given(jonas, [3, 3]), given(ines, [1, 3])]),
          scorecards: [card(jonas), card(ines)],
          ...{ documents: [], notes: [], decision: null },
        },
      },
      { ...sealed, seal: seal(true), open: null },
    ],
  });
}

const shown = { isHidden: false, differencesOnly: false };

test('the copied matrix has its rows by disagreement, no formulas, and nothing of what is sealed', () => {
  expect(matrixText(compareModel(comparison(), rubric, shown)).split('\n')).toEqual([
    '\tAsha Raghunathan\tBram de Wit',
    '\t75 · 2 of 2\tSealed',
    'R1 =Testing\tPartly (Jonas Weber Met, Ines Duarte Not met)\tSealed',
    'R2 Design\tMet\tSealed',
  ]);
});

test('with names hidden the copy has letters alone', () => {
  const model = compareModel(comparison(), rubric, { isHidden: true, differencesOnly: true });
  expect(matrixText(model)).toMatch(/^\tCandidate [AB]\tCandidate [AB]\n/);
  expect(matrixText(model)).not.toMatch(/Asha|Bram|Design/);
});

test('reading begins at the widest gap; keys stop at the edges, and differences are found from anywhere', () => {
  const model = compareModel(comparison(), rubric, shown);
  const [asha, bram] = model.columns.map(({ applicationId }) => applicationId);
  const [testing, design] = rubric.criteria.map(({ id }) => id);
  const first = placeIn(model, undefined)!;
  expect(first).toEqual({ row: testing, column: asha });
  expect(moved(model, first, 5, 5)).toEqual({ row: design, column: bram });
  expect(moved(model, first, 0, -5)).toEqual({ row: 'head', column: asha });
  expect(nextDifference(model, { row: design!, column: bram! }, -1)).toEqual(first);
  expect(nextDifference(model, first, 1)).toBeUndefined();
});
