import { expect, test } from 'vitest';

import { openMemoryStore } from '../testing/open-memory-store.ts';
import { anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';

test('every amendment is told with what it was before, oldest first, and to others once their seal is open', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, tick, applicationId, first, submit, as, ines } = {
    ...workbench,
    ...(await anApplicationToRate(workbench)),
  };
  const criterionId = first.id;
  await ask('scorecard.rate', { applicationId, criterionId, level: 2 });
  await submit();
  const amend = (level: number, reason: string) =>
    ask('scorecard.amend', { applicationId, criterionId, level, why: '', reason });
  await amend(3, 'Saw the diploma');
  tick(60_000);
  await amend(1, 'It was borrowed');
  const told = [
    { criterionId, from: 2, to: 3, reason: 'Saw the diploma', at: '2026-11-23T09:00:00.000Z' },
    { criterionId, from: 3, to: 1, reason: 'It was borrowed', at: '2026-11-23T09:01:00.000Z' },
  ];
  expect((await ask('application.get', { applicationId })).own?.amendments).toEqual(told);
  await as(ines);
  expect((await ask('application.get', { applicationId })).others).toEqual([]);
  await ask('scorecard.openSealed', { applicationId, reason: 'The panel meets now' });
  expect((await ask('application.get', { applicationId })).others[0]?.amendments).toEqual(told);
});
