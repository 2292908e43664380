import { expect, test } from 'vitest';

import { openMemoryStore } from '../testing/open-memory-store.ts';
import { anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';

async function aStory() {
  const workbench = createTestWorkbench(openMemoryStore());
  const story = await anApplicationToRate(workbench);
  return {
    ...workbench,
    ...story,
    [Symbol.asyncDispose]: () => workbench[Symbol.asyncDispose](),
  };
}
const half = { isPrivate: false, criterionIds: [] };

test('a note that is being written is a draft of its author: in no list, in no search, kept as it is changed', async () => {
  await using story = await aStory();
  const { ask, applicationId, as, ines } = story;
  await ask('note.saveDraft', { applicationId, body: 'Drew the plan', ...half });
  await ask('note.saveDraft', { applicationId, body: 'Drew the **plan** on paper', ...half });
  expect(await ask('note.draft', { applicationId })).toMatchObject({
    draft: { body: 'Drew the **plan** on paper', isPrivate: false },
  });
  expect((await ask('application.get', { applicationId })).notes).toEqual([]);
  const found = await ask('search.overview', {
    query: 'paper',
    postingId: null,
    most: 20,
    countUpTo: 1000,
  });
  expect(JSON.stringify(found)).not.toContain('Drew');
  await as(ines);
  expect(await ask('note.draft', { applicationId })).toEqual({ draft: null });
});

test('keeping the draft makes it a note; one undo makes it a draft again', async () => {
  await using story = await aStory();
  const { ask, applicationId, first } = story;
  await ask('note.saveDraft', {
    applicationId,
    body: 'Drew the plan',
    isPrivate: true,
    criterionIds: [first.id],
  });
  const note = await ask('note.keepDraft', { applicationId });
  expect(note).toMatchObject({ body: 'Drew the plan', isPrivate: true, criterionIds: [first.id] });
  expect((await ask('application.get', { applicationId })).notes).toEqual([note]);
  expect(await ask('note.draft', { applicationId })).toEqual({ draft: null });
  expect((await ask('history.undo', {})).label).toBe('add a note on Asha Raghunathan');
  expect((await ask('application.get', { applicationId })).notes).toEqual([]);
  expect(await ask('note.draft', { applicationId })).toMatchObject({
    draft: { body: 'Drew the plan', criterionIds: [first.id] },
  });
});

test('an emptied draft is gone, and nothing cannot be kept', async () => {
  await using story = await aStory();
  const { ask, applicationId } = story;
  await ask('note.saveDraft', { applicationId, body: 'Drew', ...half });
  await ask('note.saveDraft', { applicationId, body: ' ', ...half });
  expect(await ask('note.draft', { applicationId })).toEqual({ draft: null });
  await expect(ask('note.keepDraft', { applicationId })).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('typing is no step of undo: what was done before the draft is taken back first', async () => {
  await using story = await aStory();
  const { ask, applicationId, first } = story;
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 3 });
  await ask('note.saveDraft', { applicationId, body: 'Drew', ...half });
  expect((await ask('history.undo', {})).label).toBe(`rate “${first.name}”: Met`);
});

test('a note can be linked to criteria of the rubric, later too, and to no others', async () => {
  await using story = await aStory();
  const { ask, applicationId, first, second } = story;
  const note = await ask('note.add', { applicationId, body: 'Drew', isPrivate: false });
  expect(note.criterionIds).toEqual([]);
  const criterionIds = [first.id, second.id];
  await ask('note.change', { noteId: note.id, body: 'Drew it', criterionIds });
  expect((await ask('application.get', { applicationId })).notes).toMatchObject([
    { body: 'Drew it', criterionIds },
  ]);
  await ask('note.change', { noteId: note.id, body: 'Drew it all' });
  expect((await ask('application.get', { applicationId })).notes).toMatchObject([
    { body: 'Drew it all', criterionIds },
  ]);
  const { applicationId: _its, ...unknown } = { ...half, applicationId };
  const stranger = '01890000-0000-7000-8000-000000000000' as typeof first.id;
  await expect(
    ask('note.saveDraft', { applicationId, body: 'x', ...unknown, criterionIds: [stranger] }),
  ).rejects.toMatchObject({ code: 'conflict' });
});

test('a quote from a note reads as it is shown, without the signs of its formatting', async () => {
  await using story = await aStory();
  const { ask, applicationId, first } = story;
  const body = 'Named the **failure she feared** most, 5 \\* 3 times';
  const note = await ask('note.add', { applicationId, body, isPrivate: false });
  const source = { type: 'note' as const, noteId: note.id, start: 6, end: body.length };
  const quote = await ask('evidence.attach', { applicationId, criterionId: first.id, source });
  expect(quote.quote).toBe('the failure she feared most, 5 * 3 times');
});
