import { expect, test } from 'vitest';

import type { ApplicationSummary } from './application-view.ts';
import { finalistsOf } from './finalists.ts';

type Given = {
  name: string;
  kind?: ApplicationSummary['stage']['kind'];
  isSealed?: boolean;
  submittedByOthers?: number;
  score?: number | null;
  isRanked?: boolean;
};

const anApplication = ({
  name,
  kind = 'open',
  isSealed = false,
  submittedByOthers = 0,
  score = null,
  isRanked = score !== null,
}: Given) =>
  ({
    candidate: { name },
    stage: { id: 'a', name: 'A', kind },
    seal: { isSealed, submittedByOthers, openedEarly: null },
    standing: { score, isRanked },
  }) as ApplicationSummary;

const namesOf = (given: Given[]) =>
  finalistsOf(given.map(anApplication)).map(({ candidate }) => candidate.name);

test('finalists are the ranked of the open stages, the highest first', () => {
  expect(
    namesOf([
      { name: 'second', score: 60 },
      { name: 'first', score: 80 },
      { name: 'hired', score: 90, kind: 'hired' },
      { name: 'rejected', score: 90, kind: 'rejected' },
      { name: 'a must-have is unknown', score: 90, isRanked: false },
      { name: 'nothing assessed' },
    ]),
  ).toEqual(['first', 'second']);
});

test('who is sealed is one when others have rated, and stands last whatever one has rated oneself', () => {
  const sealed = { isSealed: true, submittedByOthers: 1 };
  expect(
    namesOf([
      { name: 'sealed, own 90', ...sealed, score: 90 },
      { name: 'sealed, own none', ...sealed },
      { name: 'sealed, others’ are drafts', isSealed: true, score: 100 },
      { name: 'open', score: 10, submittedByOthers: 2 },
    ]),
  ).toEqual(['open', 'sealed, own 90', 'sealed, own none']);
});
