import type { Database } from 'better-sqlite3';
import { expect, test } from 'vitest';

import { openMemoryStore } from '../testing/open-memory-store.ts';
import { aDraft, anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';

/** Runs `act` and says how many times a statement was carried out meanwhile. */
async function countReads(db: Database, act: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const prototype = Object.getPrototypeOf(db.prepare('SELECT 1')) as Record<
    'all' | 'get',
    (...given: unknown[]) => unknown
  >;
  const original = { all: prototype.all, get: prototype.get };
  for (const way of ['all', 'get'] as const) {
    prototype[way] = function counted(...given) {
      count += 1;
      return original[way].apply(this, given);
    };
  }
  try {
    await act();
  } finally {
    Object.assign(prototype, original);
  }
  return count;
}

test('the list takes as many reads for thirty candidates as for one', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, db } = workbench;
  const { postingId, applicationId, first } = await anApplicationToRate(workbench);
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 3 });
  const list = () => ask('application.list', { postingId });
  const forOne = await countReads(db, list);
  for (let index = 0; index < 29; index += 1) {
    const { id } = await ask('application.add', {
      postingId,
      candidate: { draft: aDraft(`Candidate ${index}`) },
    });
    await ask('scorecard.rate', { applicationId: id, criterionId: first.id, level: 2 });
    await ask('note.add', { applicationId: id, body: 'Rang her.', isPrivate: false });
  }
  expect(await list()).toHaveLength(30);
  expect(await countReads(db, list)).toBe(forOne);
});

test('the last activity says what it was, and of others nothing that is sealed', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, tick } = workbench;
  const story = await anApplicationToRate(workbench);
  const { postingId, applicationId, first, second, as, ines, marta, submit } = story;
  const last = async () => {
    const [row] = await ask('application.list', { postingId });
    return row?.lastActivity;
  };
  expect(await last()).toMatchObject({ what: 'added' });
  tick(1000);
  await ask('application.move', { applicationId, stage: 'screen', reason: '' });
  expect(await last()).toMatchObject({ what: 'moved', by: marta.id });
  tick(1000);
  await as(ines);
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 1 });
  expect(await last()).toMatchObject({ what: 'rated', by: ines.id, count: 1 });
  await submit();
  tick(1000);
  await as(marta);
  expect(await last()).toMatchObject({ what: 'moved' }); // Ines's scorecard is sealed
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 2 });
  await ask('scorecard.rate', { applicationId, criterionId: second.id, level: 2 });
  expect(await last()).toMatchObject({ what: 'rated', by: marta.id, count: 2 });
  await as(ines);
  expect(await last()).toMatchObject({ what: 'submitted', by: ines.id }); // a draft is nobody else's business
  const [row] = await ask('application.list', { postingId });
  expect(row).toMatchObject({ submittedCount: 1, expectedCount: 2 });
});
