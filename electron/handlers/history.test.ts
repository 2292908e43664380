import { expect, test } from 'vitest';

import { openMemoryStore } from '../testing/open-memory-store.ts';
import { anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';

async function aStory() {
  const workbench = createTestWorkbench(openMemoryStore());
  const story = await anApplicationToRate(workbench);
  const { applicationId, postingId } = story;
  const of = {
    application: { kind: 'application' as const, id: applicationId },
    posting: { kind: 'posting' as const, id: postingId },
  };
  const labels = async (subject: (typeof of)[keyof typeof of]) =>
    (await workbench.ask('history.list', { of: subject, before: null })).entries.map(
      ({ label }) => label,
    );
  return {
    ...workbench,
    ...story,
    of,
    labels,
    [Symbol.asyncDispose]: () => workbench[Symbol.asyncDispose](),
  };
}

test('a rejection long ago can be taken back by itself, and the history says so', async () => {
  await using story = await aStory();
  const { ask, applicationId, of } = story;
  await ask('application.move', { applicationId, stage: 'rejected', reason: 'No degree' });
  story.tick(3_600_000);
  await ask('application.change', { applicationId, changes: { notice: 'four weeks' } });
  await ask('note.add', { applicationId, body: 'Called back', isPrivate: false });
  const { entries } = await ask('history.list', { of: of.application, before: null });
  const rejection = entries.find(({ label }) => label.startsWith('reject'));

  await ask('history.undoEntry', { seq: rejection?.seq ?? 0 });

  const { application, notes } = await ask('application.get', { applicationId });
  expect(application.stage).toBe('applied');
  expect(application.notice).toBe('four weeks');
  expect(notes).toHaveLength(1);
  const after = await ask('history.list', { of: of.application, before: null });
  expect(after.entries[0]).toMatchObject({ kind: 'undo', label: rejection?.label });
  expect(after.entries.find(({ seq }) => seq === rejection?.seq)).toMatchObject({
    isTakenBack: true,
  });
  await expect(ask('history.undoEntry', { seq: rejection?.seq ?? 0 })).rejects.toThrow(/already/);
});

test('what another assessor did is not mine to take back', async () => {
  await using story = await aStory();
  const { ask, applicationId, as, ines, marta, of } = story;
  await as(ines);
  await ask('application.move', { applicationId, stage: 'screen', reason: '' });
  await as(marta);
  const { entries } = await ask('history.list', { of: of.application, before: null });
  const [moved] = entries;

  expect(moved).toMatchObject({ isOwn: false, assessorName: 'Ines Duarte' });
  await expect(ask('history.undoEntry', { seq: moved?.seq ?? 0 })).rejects.toThrow(/taken back/);
});

test('what is sealed for me is not in the history until I submit', async () => {
  await using story = await aStory();
  const { ask, applicationId, first, as, ines, marta, submit, labels, of } = story;
  await as(ines);
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 1 });
  await ask('note.add', { applicationId, body: 'Shared', isPrivate: false });
  await ask('note.add', { applicationId, body: 'Mine alone', isPrivate: true });
  await submit();
  await as(marta);
  expect((await labels(of.application)).join()).not.toMatch(/rate|note|submit/);

  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 3 });
  await submit();

  const seen = (await labels(of.application)).filter((label) => /note/.test(label));
  expect(seen).toHaveLength(1);
  expect((await labels(of.application)).filter((label) => label.startsWith('rate'))).toHaveLength(
    2,
  );
});

test('a posting’s history has its rubric and who came and moved, but not each rating', async () => {
  await using story = await aStory();
  const { ask, applicationId, first, labels, of } = story;
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 3 });
  await ask('application.move', { applicationId, stage: 'interview', reason: '' });

  const seen = (await labels(of.posting)).join('\n');

  expect(seen).toMatch(/import 1 posting/);
  expect(seen).toMatch(/build the rubric/);
  expect(seen).toMatch(/move .* to Interview/);
  expect(seen).not.toMatch(/rate/);
});
