import { expect, test } from 'vitest';

import { stageListFault, type StageDrafts } from '#shared/stage.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { aDraft, anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench, samplePosting } from '../testing/test-workbench.ts';

/** The sample posting with two candidates; Marta is at the keyboard. */
async function twoCandidates() {
  const workbench = createTestWorkbench(openMemoryStore());
  const story = await anApplicationToRate(workbench);
  const { postingId } = story;
  const { id: secondId } = await workbench.ask('application.add', {
    postingId,
    candidate: { draft: aDraft('Kwabena Mensah') },
  });
  const stagesNow = async () =>
    (await workbench.ask('application.list', { postingId })).map(
      ({ application }) => application.stage,
    );
  const drafts = async (): Promise<StageDrafts> =>
    (await workbench.ask('stage.list', { postingId })).map(({ id, name, kind }) => ({
      ...{ id, name, kind },
    }));
  return {
    ...workbench,
    ...story,
    ...{ secondId, stagesNow, drafts },
    [Symbol.asyncDispose]: () => workbench[Symbol.asyncDispose](),
  };
}

test('several are stopped with one reason, and one undo takes all of them back', async () => {
  await using story = await twoCandidates();
  const { ask, applicationId, secondId, stagesNow } = story;
  const applicationIds = [applicationId, secondId];
  await expect(
    ask('application.moveMany', { applicationIds, stage: 'rejected', reason: ' ' }),
  ).rejects.toMatchObject({ code: 'invalid-input' });
  await ask('application.moveMany', { applicationIds, stage: 'rejected', reason: 'Closed.' });
  expect(await stagesNow()).toEqual(['rejected', 'rejected']);
  expect((await ask('history.undo', {})).label).toBe('reject 2 candidates');
  expect(await stagesNow()).toEqual(['applied', 'applied']);
});

test('the stage history names every move with who, why and what was undone; a rejection is reopened to where it came from', async () => {
  await using story = await twoCandidates();
  const { ask, applicationId, marta, tick } = story;
  const move = (stage: string, reason = '') => {
    tick(1000);
    return ask('application.move', { applicationId, stage, reason });
  };
  await move('interview');
  await move('rejected', 'No Kafka.');
  await ask('history.undo', {});
  await move('rejected', 'No Kafka at all.');
  await expect(move('nowhere')).rejects.toMatchObject({ code: 'not-found' });
  tick(90 * 24 * 3_600_000);
  expect(await ask('application.reopen', { applicationId })).toMatchObject({ stage: 'interview' });
  expect(await ask('application.stageHistory', { applicationId })).toMatchObject([
    { from: null, to: 'Applied', by: marta.id, isUndone: false },
    { from: 'Applied', to: 'Interview', isUndone: false },
    { from: 'Interview', to: 'Not proceeding', reason: 'No Kafka.', isUndone: true },
    { from: 'Interview', to: 'Not proceeding', reason: 'No Kafka at all.', isUndone: false },
    { from: 'Not proceeding', to: 'Interview', by: marta.id, isUndone: false },
  ]);
  await expect(ask('application.reopen', { applicationId })).rejects.toThrow(
    /Asha Raghunathan is not stopped/,
  );
});

test('while sealed, why another assessor moved somebody is in no answer, and the stage is', async () => {
  await using story = await twoCandidates();
  const { ask, applicationId, postingId, as, ines, marta } = story;
  await as(ines);
  await ask('application.move', { applicationId, stage: 'rejected', reason: 'Secret reason' });
  await as(marta);
  const answers = [
    await ask('application.list', { postingId }),
    await ask('application.get', { applicationId }),
    await ask('application.stageHistory', { applicationId }),
    await ask('application.change', { applicationId, changes: { notice: 'Two weeks' } }),
  ];
  expect(JSON.stringify(answers)).not.toContain('Secret');
  expect(answers[2]).toMatchObject([{}, { to: 'Not proceeding', by: ines.id, reason: null }]);
  await as(ines);
  expect(await ask('application.get', { applicationId })).toMatchObject({
    application: { stageReason: 'Secret reason' },
    stage: { name: 'Not proceeding', kind: 'rejected' },
  });
});

test('a posting renames, adds, reorders and removes its stages as one step; other postings and the default list keep theirs', async () => {
  await using story = await twoCandidates();
  const { ask, applicationId, postingId, stagesNow, drafts } = story;
  await ask('application.move', { applicationId, stage: 'screen', reason: '' });
  const before = await drafts();
  const [applied, , interview, ...rest] = before;
  if (!applied || !interview) throw new Error('no stages');
  const stages = [applied, { ...interview, name: 'Panel' }, ...rest];
  const withTrial = [...stages, { id: null, name: 'Trial day', kind: 'open' as const }];
  await expect(ask('stage.change', { postingId, stages: withTrial, targets: {} })).rejects.toThrow(
    '1 candidate is in “Screen”',
  );
  await expect(
    ask('stage.change', { postingId, stages: withTrial, targets: { screen: 'rejected' } }),
  ).rejects.toThrow(/asks for a reason/);
  const changed = await ask('stage.change', {
    ...{ postingId, stages: withTrial },
    targets: { screen: 'interview' },
  });
  expect(changed.map(({ name, count }) => `${name} ${count}`)).toEqual([
    'Applied 1',
    'Panel 1',
    'Offer 0',
    'Hired 0',
    'Not proceeding 0',
    'Withdrawn 0',
    'Trial day 0',
  ]);
  expect(await stagesNow()).toEqual(['interview', 'applied']);
  expect(await ask('application.stageHistory', { applicationId })).toMatchObject([
    {},
    { to: 'Screen' },
    { from: 'Screen', to: 'Panel' },
  ]);
  expect((await ask('stage.listDefaults', {})).map(({ id }) => id)).toEqual(
    before.map(({ id }) => id),
  );
  expect((await ask('history.undo', {})).label).toMatch(/^change the stages of/);
  expect(await drafts()).toEqual(before);
  expect(await stagesNow()).toEqual(['screen', 'applied']);
  await ask('history.redo', {});
  expect(await stagesNow()).toEqual(['interview', 'applied']);
});

test('new postings begin with the default list, and a list that cannot be says why', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  await ask('assessor.add', { name: 'Marta' });
  const stages = (await ask('stage.listDefaults', {})).map((stage) =>
    stage.id === 'applied' ? { ...stage, name: 'New' } : stage,
  );
  await ask('stage.changeDefaults', { stages });
  await workbench.importFiles([samplePosting]);
  const [posting] = await ask('posting.list', {});
  if (!posting) throw new Error('no posting');
  expect((await ask('stage.list', { postingId: posting.id }))[0]).toMatchObject({ name: 'New' });
  await expect(
    ask('stage.changeDefaults', { stages: stages.filter(({ kind }) => kind !== 'rejected') }),
  ).rejects.toThrow(/do not go on/);
  expect(stageListFault(stages.filter(({ kind }) => kind !== 'open'))).toBe('no-open');
  expect(stageListFault(stages.map((stage) => ({ ...stage, name: 'X' })))).toBe('same-name');
});
