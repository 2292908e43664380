import { expect, test } from 'vitest';

import { findHits } from '../testing/find-hits.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { aDraft, anApplicationToRate } from '../testing/rated-application.ts';
import { asFile, filledIn, importReturned, makeKit } from '../testing/returned-files.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';

/** A frozen rubric, a kit made for Ines; Marta is at the keyboard and has rated nothing. */
async function aKitForInes() {
  const workbench = createTestWorkbench(openMemoryStore());
  const story = await anApplicationToRate(workbench);
  const rubric = await workbench.ask('rubric.freeze', { rubricId: story.rubric.id });
  const kit = makeKit(workbench, story.applicationId, rubric, story.ines);
  return {
    ...workbench,
    ...story,
    rubric,
    kit,
    [Symbol.asyncDispose]: () => workbench[Symbol.asyncDispose](),
  };
}

test('a card comes in sealed: whose and when is all that any answer has of it', async () => {
  await using story = await aKitForInes();
  const { ask, applicationId, postingId, kit, ines } = story;
  const report = await importReturned(story, asFile(filledIn(kit)));
  expect(report.files).toMatchObject([
    {
      ...{ fileName: 'jonas.scorecard.json', outcome: 'taken-in', questions: [] },
      card: { assessorName: 'Ines Duarte', candidateName: 'Asha Raghunathan' },
    },
  ]);
  const listed = await ask('returned.list', { applicationId });
  expect(listed).toMatchObject([
    { assessorId: ines.id, rubricVersion: 1, openedAt: null, isOwn: false, replacesDraft: false },
  ]);
  const answers = [
    report,
    listed,
    await ask('application.get', { applicationId }),
    await ask('application.list', { postingId }),
    await ask('posting.list', {}),
    await ask('history.list', { of: { kind: 'application', id: applicationId }, before: null }),
    await ask('search.overview', { query: 'secret', postingId: null, most: 20, countUpTo: 1000 }),
  ];
  expect(JSON.stringify(answers)).not.toMatch(/secret/i);
  expect((await ask('application.get', { applicationId })).seal.submittedByOthers).toBe(0);
  const [row] = await ask('application.list', { postingId });
  expect(row).toMatchObject({ returnedCount: 1, submittedCount: 0, standing: { score: null } });
});

test('one undo takes an import back while it is sealed, with what was decided later; opened, nothing does', async () => {
  await using story = await aKitForInes();
  const { ask, applicationId, kit, marta, rubric } = story;
  const own = makeKit(story, applicationId, rubric, marta);
  await importReturned(story, asFile(filledIn(own)));
  const report = await importReturned(
    story,
    asFile(filledIn(kit)),
    asFile(filledIn(own, { savedAt: '2026-11-23T08:50:00.000Z' }), 'later.scorecard.json'),
  );
  expect(report.files.map(({ outcome }) => outcome)).toEqual(['taken-in', 'needs-decision']);
  await ask('returned.accept', { importId: report.importId, index: 1 });
  expect(await ask('returned.list', { applicationId })).toHaveLength(2);

  expect(await ask('history.undo', {})).toEqual({
    label: 'take in the returned scorecard of Marta Oliveira on Asha Raghunathan',
  });
  const [left, ...none] = await ask('returned.list', { applicationId });
  expect(none).toEqual([]);
  expect(left).toMatchObject({ isOwn: true });
  await ask('history.redo', {});
  expect(await ask('returned.list', { applicationId })).toHaveLength(2);

  const cards = await ask('returned.list', { applicationId });
  await ask('returned.open', { applicationId, ids: cards.map(({ id }) => id) });
  expect((await ask('history.state', {})).undo).not.toMatch(/returned/);
  expect(await ask('returned.list', { applicationId })).toHaveLength(2);
});

test('opening makes it the assessor’s submitted scorecard, with reason, note and times of its own', async () => {
  await using story = await aKitForInes();
  const { ask, applicationId, kit, ines, marta, first } = story;
  const notes = 'Asked *twice*\n# 3 answers';
  await importReturned(story, asFile(filledIn(kit, { notes })));
  const [card] = await ask('returned.list', { applicationId });
  if (!card) throw new Error('no card');
  const open = { applicationId, ids: [card.id] };
  await expect(ask('returned.open', open)).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringContaining('say why'),
  });
  await ask('returned.open', { ...open, reason: 'I do not rate; the panel meets now' });

  const view = await ask('application.get', { applicationId });
  expect(view.seal.openedEarly?.reason).toBe('I do not rate; the panel meets now');
  expect(view.others).toMatchObject([
    {
      scorecard: {
        ...{ assessorId: ines.id, status: 'submitted', recommendation: 'yes' },
        ...{ summary: 'Secret summary', submittedAt: '2026-11-23T08:30:00.000Z' },
      },
      ratings: [{ criterionId: first.id, level: 3, why: 'Secret why', amendedAt: null }],
    },
  ]);
  expect(view.notes).toMatchObject([
    { assessorId: ines.id, isPrivate: false, body: 'Asked \\*twice\\*  \n\\# 3 answers' },
  ]);
  expect(view.standing).toMatchObject({ score: 100, assessedCount: 1 });
  expect((await findHits(story, 'secret')).length).toBeGreaterThan(0);
  const { entries } = await ask('history.list', {
    of: { kind: 'application', id: applicationId },
    before: null,
  });
  expect(entries[0]).toMatchObject({
    ...{ command: 'returned.open', assessorName: 'Marta Oliveira', undoable: false },
    label: 'open the returned scorecard of Ines Duarte on Asha Raghunathan',
  });
  expect(await ask('returned.list', { applicationId })).toMatchObject([{ openedBy: marta.id }]);
  await expect(ask('returned.open', { ...open, reason: 'Again' })).rejects.toMatchObject({
    code: 'conflict',
  });
});

test('for everybody else the seal holds as before: sealed until theirs is in', async () => {
  await using story = await aKitForInes();
  const { ask, applicationId, kit, second, submit } = story;
  await importReturned(story, asFile(filledIn(kit)));
  await ask('scorecard.rate', { applicationId, criterionId: second.id, level: 2 });
  await submit();
  const [card] = await ask('returned.list', { applicationId });
  if (!card) throw new Error('no card');
  await ask('returned.open', { applicationId, ids: [card.id] }); // hers is in: no reason is asked
  expect((await ask('application.get', { applicationId })).others).toHaveLength(1);

  await ask('assessor.add', { name: 'Jonas Weber' });
  const view = await ask('application.get', { applicationId });
  expect(view).toMatchObject({
    ...{ others: [], notes: [], standing: { score: null } },
    seal: { isSealed: true, submittedByOthers: 2 },
  });
  const told = await ask('history.list', {
    of: { kind: 'application', id: applicationId },
    before: null,
  });
  expect(JSON.stringify([view, told])).not.toMatch(/secret/i);
});

test('one’s own card needs no reason, and opens what others recorded like any submitted one', async () => {
  await using story = await aKitForInes();
  const { ask, applicationId, kit, as, ines } = story;
  await importReturned(story, asFile(filledIn(kit)));
  await as(ines);
  const [card] = await ask('returned.list', { applicationId });
  if (!card) throw new Error('no card');
  expect(card.isOwn).toBe(true);
  await ask('returned.open', { applicationId, ids: [card.id] });
  const view = await ask('application.get', { applicationId });
  expect(view.own).toMatchObject({ scorecard: { status: 'submitted' } });
  expect(view.seal).toMatchObject({ isSealed: false, openedEarly: null });
});

test('a draft gives way only when that is said, whole and for good', async () => {
  await using story = await aKitForInes();
  const { ask, applicationId, kit, as, ines, marta, first, second } = story;
  await as(ines);
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 1 });
  await ask('scorecard.rate', { applicationId, criterionId: second.id, level: 1 });
  await as(marta);
  const report = await importReturned(story, asFile(filledIn(kit)));
  expect(report.files[0]?.message).toBe(
    'Sealed until it is opened. Ines Duarte has begun a draft here too. It gives way only when you say so at the opening.',
  );
  const [card] = await ask('returned.list', { applicationId });
  if (!card) throw new Error('no card');
  expect(card.replacesDraft).toBe(true);
  const open = { applicationId, ids: [card.id], reason: 'The panel meets' };
  await expect(ask('returned.open', open)).rejects.toMatchObject({
    message:
      'Ines Duarte has begun a draft here, which gives way to the returned scorecard. Say that it may.',
  });
  await ask('returned.open', { ...open, replaceDrafts: true });
  const { others } = await ask('application.get', { applicationId });
  expect(others[0]?.ratings.map(({ criterionId, level }) => [criterionId, level])).toEqual([
    [first.id, 3],
  ]);
  await as(ines);
  expect(await ask('history.state', {})).toEqual({ undo: null, redo: null });
});

test('a sealed card can be removed, and undo brings it back', async () => {
  await using story = await aKitForInes();
  const { ask, applicationId, kit } = story;
  await importReturned(story, asFile(filledIn(kit)));
  const [card] = await ask('returned.list', { applicationId });
  if (!card) throw new Error('no card');
  await ask('returned.remove', { id: card.id });
  expect(await ask('returned.list', { applicationId })).toEqual([]);
  await ask('history.undo', {});
  expect(await ask('returned.list', { applicationId })).toMatchObject([{ id: card.id }]);
});

test('what came back goes with the sample when that is said, and is brought back with it', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, stores } = workbench;
  await ask('assessor.add', { name: 'Marta Oliveira' });
  const { postingId } = await ask('sample.load', {});
  const [row] = await ask('application.list', { postingId });
  const { frozen } = await ask('rubric.get', { postingId });
  if (!row || !frozen) throw new Error('the sample has applications and a frozen rubric');
  const applicationId = row.application.id;
  const noor = await ask('assessor.add', { name: 'Noor Haddad' });
  const kit = makeKit(workbench, applicationId, frozen, noor);
  await importReturned(workbench, asFile(filledIn(kit)));
  await expect(ask('sample.remove', { withOwn: false })).rejects.toMatchObject({
    code: 'conflict',
  });
  await ask('sample.remove', { withOwn: true });
  expect(stores.returned.listByApplication(applicationId)).toEqual([]);
  await ask('history.undo', {});
  expect(stores.returned.listByApplication(applicationId)).toMatchObject([{ kitId: kit.id }]);
});

test('when two entries of a person are merged, what came back stays on its application', async () => {
  await using story = await aKitForInes();
  const { ask, applicationId, postingId, kit } = story;
  await importReturned(story, asFile(filledIn(kit)));
  const twin = await ask('application.add', {
    ...{ postingId, candidate: { draft: aDraft('A. Raghunathan') } },
  });
  await ask('application.get', { applicationId }).then(({ candidate }) =>
    ask('duplicate.merge', { keptId: twin.candidateId, mergedId: candidate.id, take: [] }),
  );
  expect(await ask('returned.list', { applicationId })).toHaveLength(1);
  const { candidate } = await ask('application.get', { applicationId });
  expect(candidate.id).toBe(twin.candidateId);
});
