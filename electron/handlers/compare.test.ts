import { expect, test } from 'vitest';

import { openMemoryStore } from '../testing/open-memory-store.ts';
import { aDraft, anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';

/** Asha is rated by Ines and Marta; Bram by Ines alone, so he is sealed for Marta, who is at the keyboard. */
async function twoToCompare() {
  const workbench = createTestWorkbench(openMemoryStore());
  const story = await anApplicationToRate(workbench);
  const { ask } = workbench;
  const { as, ines, marta, postingId, rubric } = story;
  const asha = story.applicationId;
  const { id: bram } = await ask('application.add', {
    postingId,
    candidate: { draft: aDraft('Bram de Wit') },
  });
  const rateAll = async (applicationId: typeof asha, level: number) => {
    for (const { id: criterionId } of rubric.criteria) {
      await ask('scorecard.rate', { applicationId, criterionId, level });
    }
    await ask('scorecard.recommend', { applicationId, recommendation: 'yes', summary: 'Secret' });
    await ask('scorecard.submit', { applicationId });
  };
  await as(ines);
  await rateAll(asha, 3);
  const { id: criterionId } = story.first;
  const note = await ask('note.add', { applicationId: bram, body: 'Secret note', isPrivate: true });
  const source = { type: 'note' as const, noteId: note.id, start: 0, end: 6 };
  await ask('evidence.attach', { applicationId: bram, criterionId, source });
  await rateAll(bram, 1);
  await ask('application.decide', {
    applicationId: bram,
    ...{ outcome: 'hold', reason: 'Secret reason', dissent: '' },
  });
  await as(marta);
  await rateAll(asha, 2);
  return {
    ...{ ...workbench, ...story, asha, bram, rateAll },
    [Symbol.asyncDispose]: () => workbench[Symbol.asyncDispose](),
  };
}

test('without a choice: the ranked of the open stages, the sealed last with nothing in them', async () => {
  await using story = await twoToCompare();
  const { ask, postingId, asha, bram, ines, marta } = story;
  const comparison = await ask('compare.get', { postingId });
  expect(comparison.columns.map(({ applicationId }) => applicationId)).toEqual([asha, bram]);
  expect(comparison.assessors.map(({ id }) => id)).toEqual([ines.id, marta.id]);
  expect(comparison.columns[0]?.open?.standing).toMatchObject({ score: 75, spread: 0.5 });
  expect(comparison.columns[1]).toMatchObject({
    isSealed: true,
    open: null,
    seal: { submittedByOthers: 1 },
  });
  const { open: _open, ...sealed } = comparison.columns[1] ?? {};
  expect(JSON.stringify([sealed, comparison.comparable])).not.toMatch(/secret|score"|level/i);
});

test('an assessor whose only scorecard is sealed is not named among those who rated', async () => {
  await using story = await twoToCompare();
  const { ask, postingId, bram } = story;
  const { assessors, columns } = await ask('compare.get', { postingId, applicationIds: [bram] });
  expect(assessors).toEqual([]);
  expect(columns).toHaveLength(1);
});

test('submitting one’s own opens the column: ratings, decision, but no quote of a private note', async () => {
  await using story = await twoToCompare();
  const { ask, postingId, bram, rateAll } = story;
  await rateAll(bram, 1);
  const { columns } = await ask('compare.get', { postingId });
  const open = columns.find(({ applicationId }) => applicationId === bram)?.open;
  expect(open?.decision?.reason).toBe('Secret reason');
  expect(open?.scorecards).toHaveLength(2);
  expect(open?.notes).toEqual([]);
  expect(open?.scorecards.flatMap(({ evidence }) => evidence)).toEqual([]);
});

test('who left the open stages is not compared unless chosen; who is gone is left out of a choice', async () => {
  await using story = await twoToCompare();
  const { ask, postingId, asha, bram } = story;
  await ask('application.move', { applicationId: asha, stage: 'rejected', reason: 'Withdrew pay' });
  const ids = async (applicationIds?: (typeof asha)[]) =>
    (await ask('compare.get', { postingId, applicationIds })).columns.map(
      ({ applicationId }) => applicationId,
    );
  expect(await ids()).toEqual([bram]);
  expect(await ids([asha])).toEqual([asha]);
  const gone = '019a0000-0000-7000-8000-000000000009' as typeof asha;
  expect(await ids([gone, asha])).toEqual([asha]);
});
