import { expect, test } from 'vitest';

import { openMemoryStore } from '../testing/open-memory-store.ts';
import { aDraft, anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';

test('what waits is mine: open stages of postings with a frozen rubric, until I have submitted', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, tick } = workbench;
  const story = await anApplicationToRate(workbench);
  const { applicationId, postingId, first, rubric, as, ines, marta, submit } = story;
  expect(await ask('toRate.list', {})).toEqual([]); // nothing is frozen: there is nothing to rate on
  tick(1000);
  const { id: secondId } = await ask('application.add', {
    postingId,
    candidate: { draft: aDraft('Kwabena Mensah') },
  });
  await ask('rubric.freeze', { rubricId: rubric.id });
  expect(await ask('toRate.count', {})).toBe(2);
  expect(await ask('toRate.next', { besides: applicationId })).toBe(secondId);

  await ask('scorecard.rate', { applicationId: secondId, criterionId: first.id, level: 3 });
  expect(await ask('toRate.list', {})).toMatchObject([
    {
      ...{ postingId, submittedCount: 0, total: 2, criterionCount: 14 },
      waiting: [
        { candidate: { name: 'Kwabena Mensah' }, ratedCount: 1, stageName: 'Applied' },
        { candidate: { name: 'Asha Raghunathan' }, ratedCount: 0 },
      ],
    },
  ]);
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 3 });
  await submit();
  expect(await ask('toRate.list', {})).toMatchObject([{ submittedCount: 1, total: 2 }]);
  await ask('application.move', { applicationId: secondId, stage: 'withdrawn', reason: '' });
  expect(await ask('toRate.count', {})).toBe(0);
  expect(await ask('toRate.next', { besides: null })).toBe(null);
  await as(ines);
  expect(await ask('toRate.count', {})).toBe(1);
  await as(marta);

  // A new version asks for a new scorecard.
  await ask('rubric.startNextVersion', { postingId });
  const { draft } = await ask('rubric.get', { postingId });
  if (!draft) throw new Error('no draft');
  await ask('rubric.freeze', { rubricId: draft.id });
  expect(await ask('toRate.next', { besides: null })).toBe(applicationId);
});
