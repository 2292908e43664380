import { expect, test } from 'vitest';

import { openMemoryStore } from '../testing/open-memory-store.ts';
import { anApplicationToRate } from '../testing/rated-application.ts';
import { findHits } from '../testing/find-hits.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';

/** Ines has rated, noted, quoted and submitted; Marta, at the keyboard, has not. */
async function sealedForMarta() {
  const workbench = createTestWorkbench(openMemoryStore());
  const story = await anApplicationToRate(workbench);
  const { ask } = workbench;
  const { applicationId, first, as, ines, marta, submit } = story;
  await as(ines);
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 1 });
  await ask('scorecard.explain', { applicationId, criterionId: first.id, why: 'Secret why' });
  const note = await ask('note.add', {
    applicationId,
    body: 'Secret shared note',
    isPrivate: false,
  });
  await ask('note.add', { applicationId, body: 'Secret private note', isPrivate: true });
  const source = { type: 'note' as const, noteId: note.id, start: 0, end: 6 };
  await ask('evidence.attach', { applicationId, criterionId: first.id, source });
  await submit();
  await ask('application.decide', {
    applicationId,
    outcome: 'hold',
    reason: 'Secret reason',
    dissent: '',
  });
  await as(marta);
  return {
    ...workbench,
    ...story,
    note,
    [Symbol.asyncDispose]: () => workbench[Symbol.asyncDispose](),
  };
}

test('until she submits, nothing that others recorded is in any answer', async () => {
  await using story = await sealedForMarta();
  const { ask, applicationId, postingId } = story;
  const view = await ask('application.get', { applicationId });
  expect(view).toMatchObject({
    others: [],
    notes: [],
    decision: null,
    standing: { score: null, assessedCount: 0, totals: [], spread: null },
    seal: { isSealed: true, submittedByOthers: 1, openedEarly: null },
  });
  const answers = [
    view,
    await ask('application.list', { postingId }),
    await ask('posting.list', {}),
    await ask('search.overview', { query: 'secret', postingId: null, most: 20, countUpTo: 1000 }),
  ];
  expect(JSON.stringify(answers)).not.toMatch(/secret/i);
  expect((await ask('posting.list', {}))[0]).toMatchObject({ mustHavesAssessed: 0 });
});

test('her own draft is hers: she sees it, nobody else ever does', async () => {
  await using story = await sealedForMarta();
  const { ask, applicationId, second, as, ines } = story;
  await ask('scorecard.rate', { applicationId, criterionId: second.id, level: 3 });
  expect((await ask('application.get', { applicationId })).standing.score).toBe(100);
  await as(ines);
  const view = await ask('application.get', { applicationId });
  expect(view.others).toEqual([]);
  expect(view.standing).toMatchObject({ score: 0, assessedCount: 1 });
});

test('submitting opens it: scorecards, notes but private ones, decision, score, search', async () => {
  await using story = await sealedForMarta();
  const { ask, applicationId, second, submit } = story;
  await ask('scorecard.rate', { applicationId, criterionId: second.id, level: 3 });
  await submit();
  const view = await ask('application.get', { applicationId });
  expect(view.seal.isSealed).toBe(false);
  expect(view.others).toMatchObject([
    { ratings: [{ why: 'Secret why' }], evidence: [{ quote: 'Secret' }] },
  ]);
  expect(view.notes.map(({ body }) => body)).toEqual(['Secret shared note']);
  expect(view.decision?.reason).toBe('Secret reason');
  expect(view.standing).toMatchObject({ score: 50, assessedCount: 2 });
  expect((await findHits(story, 'secret')).map(({ kind }) => kind).toSorted()).toEqual([
    'decision',
    'note',
    'rating',
    'scorecard',
    'scorecard',
  ]);
});

test('opening early is possible, has a reason, is recorded and cannot be undone', async () => {
  await using story = await sealedForMarta();
  const { ask, applicationId, db } = story;
  await expect(ask('scorecard.openSealed', { applicationId, reason: ' ' })).rejects.toMatchObject({
    code: 'invalid-input',
  });
  const before = await ask('history.state', {});
  await ask('scorecard.openSealed', { applicationId, reason: 'The panel meets now' });
  const view = await ask('application.get', { applicationId });
  expect(view.others).toHaveLength(1);
  expect(view.seal).toMatchObject({
    isSealed: false,
    openedEarly: { reason: 'The panel meets now' },
  });
  expect(await ask('history.state', {})).toEqual(before);
  expect(
    db.prepare(`SELECT count(*) FROM history WHERE command = 'scorecard.openSealed'`).pluck().get(),
  ).toBe(1);
});

test('nobody can quote a note that is sealed for them, nor change one that is not theirs', async () => {
  await using story = await sealedForMarta();
  const { ask, applicationId, first, note } = story;
  const source = { type: 'note' as const, noteId: note.id, start: 0, end: 6 };
  await expect(
    ask('evidence.attach', { applicationId, criterionId: first.id, source }),
  ).rejects.toMatchObject({ code: 'not-found' });
  await expect(ask('note.change', { noteId: note.id, body: 'x' })).rejects.toMatchObject({
    code: 'refused',
  });
});
