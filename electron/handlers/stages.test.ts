import { expect, test } from 'vitest';

import { openMemoryStore } from '../testing/open-memory-store.ts';
import { aDraft, anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';

test('several are stopped with one reason, and one undo takes all of them back', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { postingId, applicationId } = await anApplicationToRate(workbench);
  const { ask } = workbench;
  const { id: second } = await ask('application.add', {
    postingId,
    candidate: { draft: aDraft('Kwabena Mensah') },
  });
  const applicationIds = [applicationId, second];
  const stages = async () =>
    (await ask('application.list', { postingId })).map(({ application }) => application.stage);
  await expect(
    ask('application.moveMany', { applicationIds, stage: 'rejected', reason: ' ' }),
  ).rejects.toMatchObject({ code: 'invalid-input' });
  await ask('application.moveMany', { applicationIds, stage: 'rejected', reason: 'Closed.' });
  expect(await stages()).toEqual(['rejected', 'rejected']);
  expect((await ask('history.undo', {})).label).toBe('reject 2 candidates');
  expect(await stages()).toEqual(['applied', 'applied']);
});
