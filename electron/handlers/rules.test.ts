import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { closeStore, openStore } from '../store/open-store.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { aDraft, anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench, samplePosting } from '../testing/test-workbench.ts';

test('nothing is written before somebody has said who they are', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  await expect(workbench.ask('import.sample', {})).rejects.toMatchObject({ code: 'refused' });
});

test('the first rating freezes the rubric, and undoing the rating never thaws it', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, ...story } = { ...workbench, ...(await anApplicationToRate(workbench)) };
  const { applicationId, first, rubric, postingId } = story;
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 3 });
  expect((await ask('history.undo', {})).label).toBe(`rate “${first.name}”: Met`);
  const view = await ask('application.get', { applicationId });
  expect(view.own).toBe(null);
  expect(view.rubric?.status).toBe('frozen');
  await expect(
    ask('rubric.changeCriterion', {
      rubricId: rubric.id,
      criterionId: first.id,
      changes: { name: 'x' },
    }),
  ).rejects.toMatchObject({ code: 'conflict' });
  expect(() =>
    story.stores.history.run(story.marta.id, { name: 'x', label: 'x', subjectId: 'x' }, () =>
      story.db.prepare(`UPDATE criteria SET name = 'x' WHERE rubric_id = ?`).run(rubric.id),
    ),
  ).toThrow(/this rubric version is frozen/);
  expect((await ask('rubric.get', { postingId })).draft).toBe(null);
  expect((await ask('history.state', {})).undo).toBe('add Asha Raghunathan'); // not: build the rubric
});

test('a weight without its reason cannot be frozen, not even by rating; the refusal names the criterion', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, applicationId, first, rubric } = {
    ...workbench,
    ...(await anApplicationToRate(workbench)),
  };
  const change = (changes: object) =>
    ask('rubric.changeCriterion', { rubricId: rubric.id, criterionId: first.id, changes });
  await change({ weight: 2 });
  await expect(
    ask('scorecard.rate', { applicationId, criterionId: first.id, level: 3 }),
  ).rejects.toThrow(/^R1 “Bachelor/);
  expect((await ask('application.get', { applicationId })).own).toBe(null);
  await change({ weightReason: 'First project.' });
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 3 });
});

test('a submitted scorecard is final: no rating, no undo; an amendment keeps the first in the history', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, applicationId, first, submit, db } = {
    ...workbench,
    ...(await anApplicationToRate(workbench)),
  };
  await expect(ask('scorecard.submit', { applicationId })).rejects.toThrow(/Nothing is rated/);
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 2 });
  await expect(ask('scorecard.submit', { applicationId })).rejects.toThrow(/recommendation/);
  await submit();
  await expect(
    ask('scorecard.rate', { applicationId, criterionId: first.id, level: 3 }),
  ).rejects.toMatchObject({ code: 'conflict' });
  await ask('scorecard.amend', {
    applicationId,
    criterionId: first.id,
    level: 3,
    why: 'Saw the diploma',
    reason: 'It came late',
  });
  const view = await ask('application.get', { applicationId });
  expect(view.own?.ratings).toMatchObject([{ level: 3, amendReason: 'It came late' }]);
  const kept = db
    .prepare(
      `SELECT before FROM history_changes JOIN history USING (seq) WHERE command = 'scorecard.amend'`,
    )
    .pluck()
    .get();
  expect(JSON.parse(String(kept))).toMatchObject({ level: 2 });
  // What led to the submission is final with it: undo goes on to what came before.
  expect((await ask('history.state', {})).undo).toBe('add Asha Raghunathan');
});

test('the next version keeps ids; unchanged criteria carry over, changed ones are asked again with the older rating beside', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, applicationId, first, second, postingId, submit } = {
    ...workbench,
    ...(await anApplicationToRate(workbench)),
  };
  for (const { id } of [first, second])
    await ask('scorecard.rate', { applicationId, criterionId: id, level: 3 });
  await submit();
  const next = await ask('rubric.startNextVersion', { postingId });
  expect(next.criteria.map(({ id }) => id)).toContain(first.id);
  const changes = { anchors: ['none', 'some', 'a degree'] };
  await ask('rubric.changeCriterion', { rubricId: next.id, criterionId: first.id, changes });
  // A draft re-scores nobody.
  expect((await ask('application.get', { applicationId })).standing.assessedCount).toBe(2);
  await ask('rubric.freeze', { rubricId: next.id });
  expect((await ask('application.get', { applicationId })).standing).toMatchObject({
    assessedCount: 1,
    score: 100,
  });
  const third = next.criteria[2];
  if (!third) throw new Error('no third');
  await ask('scorecard.rate', { applicationId, criterionId: third.id, level: 1 });
  const { own } = await ask('application.get', { applicationId });
  expect(own?.scorecard.status).toBe('draft');
  expect(own?.ratings.map(({ criterionId }) => criterionId).toSorted()).toEqual(
    [second.id, third.id].toSorted(),
  );
  expect(own?.olderRatings).toMatchObject([{ criterionId: first.id, rubricVersion: 1, level: 3 }]);
});

test('a rejection needs its reason, is named in the undo, and can be taken back', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, applicationId } = { ...workbench, ...(await anApplicationToRate(workbench)) };
  const reject = (reason: string) =>
    ask('application.move', { applicationId, stage: 'rejected', reason });
  await expect(reject('')).rejects.toMatchObject({ code: 'invalid-input' });
  await reject('No licence');
  expect(await ask('history.undo', {})).toEqual({ label: 'reject Asha Raghunathan' });
  expect((await ask('application.get', { applicationId })).application).toMatchObject({
    stage: 'applied',
    stageReason: '',
  });
});

test('the same person is a candidate for a posting once; changing one field leaves the others', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, applicationId, postingId } = {
    ...workbench,
    ...(await anApplicationToRate(workbench)),
  };
  const { candidate } = await ask('application.get', { applicationId });
  await expect(
    ask('application.add', { postingId, candidate: { candidateId: candidate.id } }),
  ).rejects.toThrow(/already/);
  await ask('candidate.change', {
    candidateId: candidate.id,
    changes: { email: 'asha@example.org' },
  });
  expect((await ask('application.get', { applicationId })).candidate).toEqual({
    ...candidate,
    email: 'asha@example.org',
  });
  const decomposed = 'Zoe\u0308';
  await ask('candidate.change', { candidateId: candidate.id, changes: { ...aDraft(decomposed) } });
  expect((await ask('application.get', { applicationId })).candidate.name).toBe('Zo\u00EB');
});

test('evidence is cut from the text by its offsets; what lies outside or is blank is refused', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, applicationId, first } = { ...workbench, ...(await anApplicationToRate(workbench)) };
  const note = await ask('note.add', { applicationId, body: 'one\n\n two', isPrivate: false });
  const attach = (start: number, end: number) =>
    ask('evidence.attach', {
      applicationId,
      criterionId: first.id,
      source: { type: 'note', noteId: note.id, start, end },
    });
  await expect(attach(0, 99)).rejects.toMatchObject({ code: 'invalid-input' });
  await expect(attach(3, 5)).rejects.toMatchObject({ code: 'invalid-input' });
  expect((await attach(0, 3)).quote).toBe('one');
  await expect(ask('note.remove', { noteId: note.id })).rejects.toThrow(/quoted as evidence once/);
});

test('everything is as it was after closing and opening the file', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'reopen-'));
  const path = join(dir, 'story.workbench');
  const first = createTestWorkbench(openStore(path));
  const story = await anApplicationToRate(first);
  const { applicationId, postingId } = story;
  await first.ask('scorecard.rate', { applicationId, criterionId: story.first.id, level: 2 });
  await first.ask('posting.correctLine', {
    postingId,
    correction: { lineNumber: 32, role: 'other', kind: null, reason: 'Overlaps line 18' },
  });
  const before = [
    await first.ask('application.get', { applicationId }),
    await first.ask('posting.get', { postingId }),
    await first.ask('history.state', {}),
  ];
  closeStore(first.db);

  const again = createTestWorkbench(openStore(path));
  const after = [
    await again.ask('application.get', { applicationId }),
    await again.ask('posting.get', { postingId }),
    await again.ask('history.state', {}),
  ];
  expect(after).toEqual(before);
  expect((await again.ask('posting.get', { postingId })).parsed.qualifications).toHaveLength(13);
  expect(await again.ask('history.undo', {})).toEqual({ label: 'correct line 32' });
  closeStore(again.db);
  rmSync(dir, { recursive: true });
});

test('one undo takes a whole import back, and the same bytes can come in again', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, importFiles } = workbench;
  await ask('assessor.add', { name: 'Marta' });
  await importFiles([samplePosting]);
  expect((await importFiles([samplePosting]))?.files).toMatchObject([
    { status: 'already-imported' },
  ]);
  await ask('history.undo', {});
  expect(await ask('posting.list', {})).toEqual([]);
  expect((await importFiles([samplePosting]))?.files).toMatchObject([{ status: 'imported' }]);
});
