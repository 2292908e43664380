import { expect, test } from 'vitest';

import { openMemoryStore } from '../testing/open-memory-store.ts';
import { aDraft, anApplicationToRate } from '../testing/rated-application.ts';
import { asFile, filledIn, importReturned, makeKit } from '../testing/returned-files.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';

/** Ines and Jonas have submitted on the application, Marta is at the keyboard and has not. */
async function aPanel(workbench: ReturnType<typeof createTestWorkbench>) {
  const { ask, tick } = workbench;
  const story = await anApplicationToRate(workbench);
  const { applicationId, first, second, marta, ines } = story;
  const jonas = await ask('assessor.add', { name: 'Jonas Weber' });
  for (const [assessor, level] of [
    [ines, 3],
    [jonas, 1],
  ] as const) {
    await story.as(assessor);
    await ask('scorecard.rate', { applicationId, criterionId: first.id, level });
    await ask('scorecard.rate', { applicationId, criterionId: second.id, level: 2 });
    await story.submit();
    tick(60_000);
  }
  await story.as(marta);
  return { ...story, jonas };
}

const commandsOf = (workbench: ReturnType<typeof createTestWorkbench>) =>
  workbench.db
    .prepare(`SELECT command, label, undoable FROM history WHERE command GLOB 'debrief.*'`)
    .all();

test('before it is opened the debrief says who is in and nothing of what they gave', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { applicationId, postingId, ines, jonas, marta } = await aPanel(workbench);
  // Marta is on the panel, since she rates another candidate of the posting.
  const other = await ask('application.add', {
    postingId,
    candidate: { draft: aDraft('Bram de Wit') },
  });
  const { rubric } = await ask('application.get', { applicationId });
  const criterionId = rubric!.criteria[0]!.id;
  await ask('scorecard.rate', { applicationId: other.id, criterionId, level: 1 });

  const debrief = await ask('debrief.get', { applicationId });
  expect(
    debrief.panel.map(({ assessorId, state, isLate }) => ({ assessorId, state, isLate })),
  ).toEqual([
    { assessorId: ines.id, state: 'in', isLate: false },
    { assessorId: jonas.id, state: 'in', isLate: false },
    { assessorId: marta.id, state: 'missing', isLate: false },
  ]);
  expect(debrief).toMatchObject({ isOwnIn: false, opened: null, discussed: [] });
  expect(debrief.seal).toMatchObject({ isSealed: true, submittedByOthers: 2 });
  expect(JSON.stringify(debrief)).not.toMatch(/"level"|"score"|"value"|Secret/);
});

test('opening together needs a reason while one’s own card is not in, and is recorded for good', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { applicationId, postingId, marta } = await aPanel(workbench);

  await expect(ask('debrief.open', { applicationId, reason: ' ' })).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringContaining('Asha Raghunathan'),
  });
  const of = { postingId, applicationIds: [applicationId] };
  expect((await ask('compare.get', of)).columns[0]?.open).toBeNull();

  await ask('debrief.open', { applicationId, reason: 'Marta was ill; the panel meets now.' });
  const debrief = await ask('debrief.get', { applicationId });
  expect(debrief.opened).toEqual({
    at: '2026-11-23T09:02:00.000Z',
    by: marta.id,
    cardCount: 2,
  });
  expect(debrief.seal).toMatchObject({
    isSealed: false,
    openedEarly: { reason: 'Marta was ill; the panel meets now.' },
  });
  const opened = (await ask('compare.get', of)).columns[0]?.open;
  expect(opened?.scorecards).toHaveLength(2);
  expect(commandsOf(workbench)).toEqual([
    {
      command: 'debrief.open',
      label: 'open 2 scorecards on Asha Raghunathan together',
      undoable: 0,
    },
  ]);
  const { entries } = await ask('history.list', {
    of: { kind: 'application', id: applicationId },
    before: null,
  });
  expect(entries[0]).toMatchObject({
    command: 'debrief.open',
    assessorName: 'Marta Oliveira',
    at: '2026-11-23T09:02:00.000Z',
  });
});

test('whose card is in opens without a reason, once; another who is not in stays sealed', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { applicationId, as, ines, marta } = await aPanel(workbench);
  await as(ines);
  await ask('debrief.open', { applicationId, reason: '' });
  await ask('debrief.open', { applicationId, reason: '' });
  expect(commandsOf(workbench)).toHaveLength(1);

  await as(marta);
  const debrief = await ask('debrief.get', { applicationId });
  expect(debrief.opened?.by).toBe(ines.id);
  expect(debrief.seal.isSealed).toBe(true);
});

test('nothing is opened while nothing is in', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { applicationId } = await anApplicationToRate(workbench);
  await expect(ask('debrief.open', { applicationId, reason: 'Now' })).rejects.toMatchObject({
    code: 'refused',
    message: 'No scorecard on Asha Raghunathan is in yet, so there is nothing to open.',
  });
});

test('a card that comes in after the opening is marked as late', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, tick } = workbench;
  const { applicationId, as, ines, marta, first, submit } = await aPanel(workbench);
  await as(ines);
  await ask('debrief.open', { applicationId, reason: '' });
  tick(60_000);
  await as(marta);
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 2 });
  await submit();
  const { panel } = await ask('debrief.get', { applicationId });
  expect(panel.map(({ name, isLate }) => [name, isLate])).toEqual([
    ['Ines Duarte', false],
    ['Jonas Weber', false],
    ['Marta Oliveira', true],
  ]);
});

test('what was talked about is marked, undone and hidden under the seal', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { applicationId, as, ines, marta, first } = await aPanel(workbench);
  const mark = { applicationId, criterionId: first.id, isDiscussed: true };
  await expect(ask('debrief.discuss', mark)).rejects.toMatchObject({ code: 'refused' });

  await as(ines);
  await ask('debrief.discuss', mark);
  await ask('debrief.discuss', mark);
  expect((await ask('debrief.get', { applicationId })).discussed).toEqual([
    { criterionId: first.id, at: '2026-11-23T09:02:00.000Z', by: ines.id },
  ]);
  await ask('history.undo', {});
  expect((await ask('debrief.get', { applicationId })).discussed).toEqual([]);
  await ask('history.redo', {});
  await ask('debrief.discuss', { ...mark, isDiscussed: false });
  expect((await ask('debrief.get', { applicationId })).discussed).toEqual([]);
  await ask('debrief.discuss', mark);

  await as(marta);
  expect((await ask('debrief.get', { applicationId })).discussed).toEqual([]);
  const { entries } = await ask('history.list', {
    of: { kind: 'application', id: applicationId },
    before: null,
  });
  expect(entries.filter(({ command }) => command === 'debrief.discuss')).toEqual([]);
});

test('a kit that is out and a file that came back are told apart, and the file opens with the others', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const story = await aPanel(workbench);
  const { applicationId, rubric, as, ines } = story;
  const rosa = await ask('assessor.add', { name: 'Rosa Quintero' });
  const tom = await ask('assessor.add', { name: 'Tom Okafor' });
  await as(ines);
  const frozen = (await ask('application.get', { applicationId })).rubric ?? rubric;
  const kit = makeKit(workbench, applicationId, frozen, rosa);
  makeKit(workbench, applicationId, frozen, tom);
  await importReturned(workbench, asFile(filledIn(kit)));

  const states = async () =>
    (await ask('debrief.get', { applicationId })).panel.map(({ name, state }) => [name, state]);
  expect(await states()).toEqual([
    ['Ines Duarte', 'in'],
    ['Jonas Weber', 'in'],
    ['Rosa Quintero', 'returned'],
    ['Tom Okafor', 'kit-out'],
  ]);
  expect(JSON.stringify(await ask('debrief.get', { applicationId }))).not.toMatch(/secret/i);

  await ask('debrief.open', { applicationId, reason: '' });
  expect((await states()).slice(0, 3).map(([, state]) => state)).toEqual(['in', 'in', 'in']);
  expect((await ask('debrief.get', { applicationId })).opened?.cardCount).toBe(3);
  const view = await ask('application.get', { applicationId });
  expect(view.others.map(({ scorecard }) => scorecard.assessorId)).toContain(rosa.id);
  expect(commandsOf(workbench)).toMatchObject([
    { label: 'open 3 scorecards on Asha Raghunathan together', undoable: 0 },
  ]);
});
