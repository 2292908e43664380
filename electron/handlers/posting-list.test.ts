import { expect, test } from 'vitest';

import { findHits } from '../testing/find-hits.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { aDraft, anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench, samplePosting } from '../testing/test-workbench.ts';

async function aStory() {
  const workbench = createTestWorkbench(openMemoryStore());
  const story = await anApplicationToRate(workbench);
  const { ask } = workbench;
  const listed = async () => {
    const [posting] = await ask('posting.list', {});
    if (!posting) throw new Error('no posting');
    return posting;
  };
  return { ...workbench, ...story, workbench, listed };
}

test('the list counts must-haves as the candidates’ screen does, for each as they may see them', async () => {
  await using story = await aStory();
  const { ask, tick, as, ines, marta, postingId, applicationId, rubric, listed, submit } = story;
  const { id: secondId } = await ask('application.add', {
    postingId,
    candidate: { draft: aDraft('Олена Коваленко') },
  });
  const counts = async () => {
    const all = await ask('application.list', { postingId });
    const unknown = all.reduce((sum, { standing }) => sum + standing.mustHaves.unknown, 0);
    const total = all.length * rubric.criteria.filter(({ kind }) => kind === 'required').length;
    return { mustHavesAssessed: total - unknown, mustHavesTotal: total };
  };
  const agree = async () => {
    for (const assessor of [ines, marta]) {
      await as(assessor);
      expect(await listed()).toMatchObject(await counts());
    }
  };
  const rate = async (id: typeof applicationId, at: number, level: number | null) => {
    const criterionId = rubric.criteria[at]?.id;
    if (criterionId) await ask('scorecard.rate', { applicationId: id, criterionId, level });
    tick(1000);
  };
  await agree();
  await as(ines);
  for (const at of [0, 1, 2, 9]) await rate(applicationId, at, 3);
  await rate(applicationId, 3, null);
  await rate(secondId, 0, 1);
  await agree(); // Ines’s drafts are hers alone
  await as(ines);
  await submit();
  await agree(); // submitted, and sealed for Marta
  await as(marta);
  await rate(applicationId, 4, 2);
  await agree();
  await as(marta);
  await submit();
  await agree(); // opened to Marta
  await as(ines);
  await ask('rubric.startNextVersion', { postingId });
  const draft = (await ask('rubric.get', { postingId })).draft;
  if (!draft) throw new Error('no draft');
  const [first, second] = draft.criteria;
  if (!first || !second) throw new Error('no criteria');
  const changes = { anchors: ['no', 'partly', 'yes'] };
  await ask('rubric.changeCriterion', { rubricId: draft.id, criterionId: first.id, changes });
  await ask('rubric.freeze', { rubricId: draft.id });
  await agree(); // the first criterion is another measure now
  expect(await listed()).toMatchObject({ rubric: { version: 2, frozen: true } });
});

test('the last activity says who did what, and a sealed one is not there', async () => {
  await using story = await aStory();
  const { ask, tick, as, ines, marta, applicationId, first, second, submit, listed } = story;
  expect(await listed()).toMatchObject({
    lastActivity: { kind: 'candidate-added', candidateName: 'Asha Raghunathan', count: 1 },
  });
  tick(1000);
  await as(ines);
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 3 });
  await ask('scorecard.rate', { applicationId, criterionId: second.id, level: 1 });
  const { lastActivity } = await listed();
  expect(lastActivity).toMatchObject({
    kind: 'rated',
    assessor: { name: 'Ines Duarte', isYou: true },
    count: 2,
  });
  tick(1000);
  await submit();
  await ask('note.add', { applicationId, body: 'Strong', isPrivate: false });
  await as(marta);
  expect((await listed()).lastActivity.kind).not.toMatch(/rated|submitted|note/);
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 2 });
  tick(1000);
  await submit();
  await as(ines);
  expect((await listed()).lastActivity).toMatchObject({
    kind: 'submitted',
    assessor: { name: 'Marta Oliveira', isYou: false },
  });
});

test('what is undone is not the last activity any more', async () => {
  await using story = await aStory();
  const { ask, tick, postingId, listed } = story;
  tick(1000);
  await ask('posting.setState', { postingIds: [postingId], state: 'on-hold', note: 'Until May' });
  expect(await listed()).toMatchObject({ status: 'on-hold', lastActivity: { kind: 'state' } });
  await ask('history.undo', {});
  expect(await listed()).toMatchObject({
    status: 'draft',
    stateNote: '',
    lastActivity: { kind: 'candidate-added' },
  });
});

test('several postings are put on hold, filled and reopened, each time as one step', async () => {
  await using story = await aStory();
  const { ask } = story;
  await ask('import.paste', { text: 'Baker\n\nRequirements\n- Two years of baking', name: null });
  while ((await ask('import.current', {}))?.state === 'running') await new Promise(setImmediate);
  const postingIds = (await ask('posting.list', {})).map(({ id }) => id);
  expect(postingIds).toHaveLength(2);
  const statuses = async () => (await ask('posting.list', {})).map(({ status }) => status);
  const before = await statuses();
  expect(await ask('posting.setState', { postingIds, state: 'filled', note: '' })).toEqual({
    changed: 2,
  });
  expect(await statuses()).toEqual(['filled', 'filled']);
  expect(await ask('history.undo', {})).toEqual({ label: 'mark 2 postings as filled' });
  expect(await statuses()).toEqual(before);
  await ask('history.redo', {});
  expect(await ask('posting.setState', { postingIds, state: 'filled', note: '' })).toEqual({
    changed: 0,
  });
  await ask('posting.setState', { postingIds, state: null, note: '' });
  expect(await statuses()).toEqual(before);
});

test('an archived posting leaves the sidebar, keeps its place in the list, and search still finds it', async () => {
  await using story = await aStory();
  const { ask, postingId, listed } = story;
  expect(await ask('posting.recent', {})).toMatchObject({
    count: 1,
    recent: [{ id: postingId, applicationCount: 1 }],
  });
  await ask('posting.archive', { postingIds: [postingId], isArchived: true });
  expect(await ask('posting.recent', {})).toEqual({ count: 0, recent: [] });
  expect((await listed()).archivedAt).not.toBeNull();
  expect(JSON.stringify(await findHits(story, 'backend'))).toContain(postingId);
  expect(await ask('posting.status', { postingId })).toMatchObject({ status: 'draft' });
  await ask('history.undo', {});
  expect(await ask('posting.recent', {})).toMatchObject({ count: 1 });
});

test('what is left to look at follows a correction, its undo, and another encoding', async () => {
  await using story = await aStory();
  const { ask, importFiles, postingId, listed } = story;
  expect(await importFiles([samplePosting])).toMatchObject({
    files: [{ status: 'already-imported' }],
  });
  const all = (await ask('posting.get', { postingId })).parsed.qualifications;
  expect(await listed()).toMatchObject({ troubles: [] });
  for (const { lineNumber } of all) {
    const correction = { lineNumber, role: 'about' as const, kind: null, reason: '' };
    await ask('posting.correctLine', { postingId, correction });
  }
  expect(await listed()).toMatchObject({ troubles: ['no-qualifications'] });
  await ask('history.undo', {});
  expect(await listed()).toMatchObject({ troubles: [] });
  await ask('posting.setEncoding', { postingId, encoding: 'windows-1252' });
  expect(await listed()).toMatchObject({ troubles: ['garbled'] });
});
