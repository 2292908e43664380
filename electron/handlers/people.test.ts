import { expect, test } from 'vitest';

import { everybody, type CandidateFilter, type CandidateSort } from '#shared/candidate-list.ts';
import type { CandidateId } from '#shared/ids.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { aDraft, anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench, type TestWorkbench } from '../testing/test-workbench.ts';

const byName: CandidateSort = { by: 'name', isDescending: false };

/** Three people without an application; Ines is at the keyboard. */
async function threePeople(workbench: TestWorkbench) {
  const { ask } = workbench;
  await ask('assessor.add', { name: 'Ines Duarte' });
  const people = [];
  for (const name of ['Zofia Nowak', 'Ádám Kiss', '陳怡君']) {
    people.push(await ask('candidate.add', { draft: aDraft(name) }));
  }
  const ids = people.map(({ id }) => id);
  const listed = async (filter: Partial<CandidateFilter> = {}, sort = byName) =>
    (await ask('candidate.page', { sort, filter: { ...everybody, ...filter }, after: null })).map(
      ({ name }) => name,
    );
  return { ids, listed };
}

test('people are added, counted and listed; an undo takes one out of all three', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { listed } = await threePeople(workbench);

  expect(await listed()).toEqual(['Ádám Kiss', 'Zofia Nowak', '陳怡君']);
  expect(await ask('candidate.count', {})).toEqual({ total: 3 });
  expect(await ask('history.undo', {})).toEqual({ label: 'add 陳怡君' });
  expect(await listed()).toEqual(['Ádám Kiss', 'Zofia Nowak']);
  expect(await ask('candidate.count', {})).toEqual({ total: 2 });
  expect(await ask('candidate.anchors', { sort: byName, filter: everybody })).toEqual({
    total: 2,
    anchors: [],
  });
});

test('a tag goes on everybody who matches in one step, whatever its case, and comes off in one', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { ids, listed } = await threePeople(workbench);
  const [first] = ids as [CandidateId];

  const one = await ask('candidate.tag', { target: { candidateIds: [first] }, name: 'Nights' });
  const all = await ask('candidate.tag', {
    target: { filter: everybody, exceptIds: [] },
    name: 'nights ',
  });
  expect(all).toEqual({ tag: one.tag, count: 2 });
  expect(await ask('tag.list', {})).toEqual([{ ...one.tag, count: 3 }]);

  expect(await ask('history.undo', {})).toEqual({ label: 'tag 3 candidates “Nights”' });
  expect(await listed({ tagIds: [one.tag.id] })).toEqual(['Zofia Nowak']);
  expect(
    await ask('candidate.untag', { target: { candidateIds: ids }, tagId: one.tag.id }),
  ).toEqual({ count: 1 });
  expect(await listed({ tagIds: [one.tag.id] })).toEqual([]);
});

test('who was let go of an all-selection is left out of the act', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { ids, listed } = await threePeople(workbench);
  const [first] = ids as [CandidateId];

  await ask('candidate.setDeleteBy', {
    target: { filter: everybody, exceptIds: [first] },
    deleteBy: '2026-11-01',
  });
  expect(await listed({ isDeleteByDue: true })).toEqual(['Ádám Kiss', '陳怡君']);
  await ask('history.undo', {});
  expect(await listed({ isDeleteByDue: true })).toEqual([]);
});

test('an act on a filter that nobody matches any more is refused', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  await threePeople(workbench);
  const target = { filter: { ...everybody, text: 'nobody' }, exceptIds: [] };
  await expect(workbench.ask('candidate.tag', { target, name: 'x' })).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('a tag is renamed, not to the name of another; merged and removed, and each is one undo', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { ids, listed } = await threePeople(workbench);
  const [first, second] = ids as [CandidateId, CandidateId];
  const put = async (candidateIds: CandidateId[], name: string) =>
    (await ask('candidate.tag', { target: { candidateIds }, name })).tag;
  const nights = await put([first, second], 'nights');
  const late = await put([second], 'late shift');

  await expect(ask('tag.rename', { tagId: late.id, name: 'NIGHTS' })).rejects.toMatchObject({
    code: 'conflict',
  });
  await expect(ask('tag.merge', { tagId: late.id, intoId: late.id })).rejects.toMatchObject({
    code: 'invalid-input',
  });
  expect(await ask('tag.rename', { tagId: late.id, name: 'Late' })).toMatchObject({ name: 'Late' });

  await ask('tag.merge', { tagId: nights.id, intoId: late.id });
  expect(await ask('tag.list', {})).toEqual([{ id: late.id, name: 'Late', count: 2 }]);
  await ask('history.undo', {});
  expect(await listed({ tagIds: [nights.id] })).toEqual(['Ádám Kiss', 'Zofia Nowak']);

  await ask('tag.remove', { tagId: nights.id });
  expect((await ask('tag.list', {})).map(({ name }) => name)).toEqual(['Late']);
  await ask('history.undo', {});
  expect(await listed({ tagIds: [nights.id] })).toEqual(['Ádám Kiss', 'Zofia Nowak']);
});

test('people are added to a posting once; stage, posting and activity follow and come back', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, tick } = workbench;
  const { postingId } = await anApplicationToRate(workbench);
  const zofia = await ask('candidate.add', { draft: aDraft('Zofia Nowak') });
  const page = (filter: Partial<CandidateFilter>, sort = byName) =>
    ask('candidate.page', { sort, filter: { ...everybody, ...filter }, after: null });
  const newest = { by: 'activity', isDescending: true } as const;
  tick(60_000);

  const target = { filter: everybody, exceptIds: [] };
  expect(await ask('candidate.addToPosting', { target, postingId })).toEqual({
    count: 1,
    alreadyThere: 1,
  });
  const [row] = await page({}, newest);
  expect(row).toMatchObject({
    id: zofia.id,
    applicationCount: 1,
    application: { postingId, stage: 'applied' },
    lastActivityAt: '2026-11-23T09:01:00.000Z',
  });
  const applicationId = row?.application?.id;
  if (!applicationId) throw new Error('not added');
  await ask('application.move', { applicationId, stage: 'screen', reason: '' });
  const screened = await page({ stage: 'screen', postingId });
  expect(screened.map(({ name }) => name)).toEqual(['Zofia Nowak']);

  await ask('history.undo', {});
  await ask('history.undo', {});
  expect(await page({ hasNoApplication: true })).toMatchObject([
    { id: zofia.id, applicationCount: 0, lastActivityAt: zofia.createdAt },
  ]);
});

test('consent is kept beside the other fields, and one change leaves it as it is', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { ids } = await threePeople(workbench);
  const [candidateId] = ids as [CandidateId];
  const consent = { consent: 'Keep my file for two years', consentUntil: '2028-11-24' };
  await ask('candidate.change', { candidateId, changes: consent });
  await ask('candidate.change', { candidateId, changes: { phone: '123' } });
  const { candidate, added } = await ask('candidate.get', { candidateId });
  expect(candidate).toMatchObject({ ...consent, phone: '123', name: 'Zofia Nowak' });
  expect(added).toMatchObject({ label: 'add Zofia Nowak', assessorName: 'Ines Duarte' });
});

test('what is sealed on an application is absent from the person too', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const story = await anApplicationToRate(workbench);
  const { applicationId, first, ines, marta } = story;
  const { candidate } = await ask('application.get', { applicationId });
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 3 });
  await ask('note.add', { applicationId, body: 'Secret note', isPrivate: false });
  await story.submit();
  await ask('application.decide', {
    applicationId,
    outcome: 'hold',
    reason: 'Secret reason',
    dissent: '',
  });
  const before = await ask('candidate.page', { sort: byName, filter: everybody, after: null });

  await story.as(ines);
  const sealed = await ask('candidate.get', { candidateId: candidate.id });
  expect(sealed.notes).toEqual([]);
  expect(sealed.applications).toMatchObject([
    { decision: null, standing: { score: null }, seal: { isSealed: true, submittedByOthers: 1 } },
  ]);
  expect(JSON.stringify(sealed)).not.toMatch(/Secret/);
  expect(await ask('candidate.page', { sort: byName, filter: everybody, after: null })).toEqual(
    before,
  );

  await story.as(marta);
  const open = await ask('candidate.get', { candidateId: candidate.id });
  expect(open.notes).toMatchObject([{ body: 'Secret note', assessorName: 'Marta Oliveira' }]);
  expect(open.applications).toMatchObject([{ decision: { outcome: 'hold' } }]);
});

test('a filter is saved under a name, replaced under the same one, and removed; all undoable', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  await threePeople(workbench);
  const filter = { ...everybody, text: 'nurse', isDeleteByDue: true };
  const saved = await ask('savedFilter.save', { name: 'Due nurses', filter });
  const again = await ask('savedFilter.save', { name: 'due nurses', filter: everybody });
  expect(again.id).toBe(saved.id);
  await ask('history.undo', {});
  expect(await ask('savedFilter.list', {})).toEqual([saved]);
  await ask('savedFilter.remove', { savedFilterId: saved.id });
  expect(await ask('savedFilter.list', {})).toEqual([]);
  await ask('history.undo', {});
  expect(await ask('savedFilter.list', {})).toEqual([saved]);
});
