import { expect, test } from 'vitest';

import { applicationSummarySchema } from './application-view.ts';
import { groupByStage, isFiltered, plainView, type ListView } from './pipeline-view.ts';
import { emptyStanding } from './scoring/standing.ts';
import { firstStages } from './stage.ts';

const at = '2026-11-23T09:00:00.000Z';
const counts = { met: 0, partly: 0, mixed: 0, 'not-met': 0, unknown: 0 };
const uuid = (number: number) => `019a0000-0000-7000-8000-00000000000${number}`;

type Given = {
  name: string;
  stage?: string;
  score?: number;
  isRanked?: boolean;
  assessed?: number;
  mustHaves?: Partial<typeof counts>;
};

/** A row of nine criteria; say only what matters. */
function row(number: number, given: Given) {
  const { name, stage = 'applied', score = null, isRanked = true, assessed = 9 } = given;
  return applicationSummarySchema.parse({
    application: {
      ...{ id: uuid(number), candidateId: uuid(number), postingId: uuid(9), stage },
      ...{
        stageReason: '',
        stageChangedAt: at,
        payAsked: '',
        notice: '',
        place: '',
        createdAt: at,
      },
    },
    candidate: { id: uuid(number), name, latinName: '', headline: '' },
    stage: firstStages.find(({ id }) => id === stage),
    seal: { isSealed: false, submittedByOthers: 1, openedEarly: null },
    ...{ submittedCount: 1, expectedCount: 2, returnedCount: 0, decision: null },
    standing: {
      ...emptyStanding,
      ...{ score, isRanked, assessedCount: assessed, criterionCount: 9 },
      mustHaves: { ...counts, ...given.mustHaves },
    },
    lastActivity: { at, what: 'added', by: null, count: 0 },
    lastActivityAt: at,
  });
}

const rows = [
  row(1, { name: 'Asha', score: 70, mustHaves: { met: 9 } }),
  row(2, { name: 'Zoë', score: 90, assessed: 4, isRanked: false, mustHaves: { unknown: 5 } }),
  row(3, { name: 'Kwabena', score: 80, mustHaves: { met: 8, 'not-met': 1 } }),
  row(4, { name: 'Layla', stage: 'interview', assessed: 0 }),
];
const shown = (changes: Partial<ListView>) =>
  groupByStage(rows, firstStages, { ...plainView, ...changes }).flatMap((group) =>
    group.rows.map(({ candidate }) => candidate.name),
  );

test('by stage in the posting’s order, the best score first, who is not ranked yet last', () => {
  expect(shown({})).toEqual(['Kwabena', 'Asha', 'Zoë', 'Layla']);
  expect(groupByStage(rows, firstStages, plainView).map(({ rows: { length } }) => length)).toEqual([
    3, 0, 1, 0, 0, 0, 0,
  ]);
});

test('every column sorts both ways', () => {
  expect(shown({ sort: { by: 'candidate', isAscending: true } })).toEqual([
    ...['Asha', 'Kwabena', 'Zoë', 'Layla'],
  ]);
  expect(shown({ sort: { by: 'mustHaves', isAscending: true } })[0]).toBe('Zoë');
});

test('filters by stage, unmet must-haves, coverage and words without their marks', () => {
  expect(shown({ stage: 'interview' })).toEqual(['Layla']);
  expect(shown({ unmet: 'some' })).toEqual(['Kwabena']);
  expect(shown({ unmet: 'none' })).toEqual(['Asha', 'Layla']);
  expect(shown({ unmet: 'unknown' })).toEqual(['Zoë']);
  expect(shown({ coverage: 'all' })).toEqual(['Kwabena', 'Asha']);
  expect(shown({ coverage: 'less' })).toEqual(['Zoë']);
  expect(shown({ coverage: 'none' })).toEqual(['Layla']);
  expect(shown({ text: ' zoe' })).toEqual(['Zoë']);
  expect(isFiltered(plainView)).toBe(false);
  expect(isFiltered({ ...plainView, text: 'zoe' })).toBe(true);
});
