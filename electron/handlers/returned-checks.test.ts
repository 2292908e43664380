import { expect, test } from 'vitest';

import { openMemoryStore } from '../testing/open-memory-store.ts';
import { anApplicationToRate } from '../testing/rated-application.ts';
import { asFile, filledIn, importReturned, makeKit, signed } from '../testing/returned-files.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';

/** A frozen rubric, a kit made for Ines; Marta is at the keyboard. */
async function aKitForInes() {
  const workbench = createTestWorkbench(openMemoryStore());
  const story = await anApplicationToRate(workbench);
  const rubric = await workbench.ask('rubric.freeze', { rubricId: story.rubric.id });
  const kit = makeKit(workbench, story.applicationId, rubric, story.ines);
  const card = filledIn(kit);
  const { checksum: _checksum, ...unsigned } = card;
  return {
    ...workbench,
    ...story,
    ...{ rubric, kit, card, unsigned },
    [Symbol.asyncDispose]: () => workbench[Symbol.asyncDispose](),
  };
}

test('what is no scorecard is refused by what it is, and the others of the batch come in', async () => {
  await using story = await aKitForInes();
  const { card, applicationId, ask } = story;
  const report = await importReturned(
    story,
    asFile('{"format": "hiring-work', 'cut.json'),
    asFile({ a: 1 }, 'other.json'),
    asFile('<!doctype html><title>Kit</title>', 'kit.html'),
    asFile({ ...card, formatVersion: 2, extra: true }, 'newer.json'),
    { fileName: 'binary.json', bytes: new Uint8Array([0xff, 0xfe, 0x00]) },
    { fileName: 'big.json', bytes: new Uint8Array(11 * 1024 * 1024) },
    asFile(card),
  );
  expect(report.files.map(({ outcome, message }) => [outcome, message.slice(0, 48)])).toEqual([
    ['refused', 'Not JSON to its end: the file was cut off or cha'],
    ['refused', 'No scorecard of a kit: its first words are not t'],
    ['refused', 'This is the kit itself, not what came back of it'],
    ['refused', 'Made by a newer kit: its format is version 2, an'],
    ['refused', 'Not a text file, so no scorecard. Choose the .sc'],
    ['refused', 'More than 10 MB: no scorecard is that long. Look'],
    ['taken-in', 'Sealed until it is opened.'],
  ]);
  expect(await ask('returned.list', { applicationId })).toHaveLength(1);
});

test('a fault against the format names the field and where it stands', async () => {
  await using story = await aKitForInes();
  const { card } = story;
  const [rating] = card.ratings;
  const { notes: _notes, ...withoutNotes } = card;
  const faulty = [
    withoutNotes,
    { ...card, ratings: [{ ...rating, level: 9 }] },
    { ...card, ratings: [{ ...rating, level: '3' }] },
    { ...card, ratings: [rating, rating] },
    { ...card, score: 100 },
    { ...card, recommendation: 'maybe' },
    { ...card, savedAt: 'yesterday' },
    { ...card, assessor: { ...card.assessor, mail: 'x' } },
  ];
  const report = await importReturned(story, ...faulty.map((each) => asFile(each)));
  expect(
    report.files.map(
      ({ message }) => /^Not as the format says: (.*?)\. The file/.exec(message)?.[1],
    ),
  ).toEqual([
    '“notes” is missing',
    '“level” in entry 1 of “ratings” is too long or too big',
    '“level” in entry 1 of “ratings” is of another kind',
    '“ratings” a criterion is rated twice',
    'the file has “score”, which is no field',
    '“recommendation” has a value that is none of those it can have',
    '“savedAt” is not written as it has to be',
    '“assessor” has “mail”, which is no field',
  ]);
});

test('changed after it was saved: refused whatever was changed, the key included', async () => {
  await using story = await aKitForInes();
  const { card, kit, unsigned, db } = story;
  const [rating] = card.ratings;
  if (!rating) throw new Error('no rating');
  const report = await importReturned(
    story,
    asFile({ ...card, summary: 'Secret Summary' }),
    asFile({ ...card, ratings: [{ ...rating, level: 2 }] }),
    asFile({ ...card, assessor: { ...card.assessor, name: 'Ines D' } }),
    asFile(signed({ ...kit, key: '0'.repeat(64) }, unsigned)),
  );
  for (const { outcome, message, card: told } of report.files) {
    expect(told).toMatchObject({ assessorName: 'Ines Duarte', savedAt: null }); // the kit's, not the file's
    expect([outcome, message]).toEqual([
      'refused',
      'Changed after it was saved: its checksum is not that of the kit for Ines Duarte on Asha Raghunathan. Which field was changed cannot be told, so none can be trusted. Ask Ines Duarte to open the kit and press Finish again.',
    ]);
  }
  // Refused files are named and not kept.
  expect(db.prepare(`SELECT count(*) FROM returned_scorecards`).pluck().get()).toBe(0);
});

test('a card that cannot be this kit’s, or is not finished, is refused though its checksum is right', async () => {
  await using story = await aKitForInes();
  const { kit, rubric, marta, applicationId } = story;
  const other = makeKit(story, applicationId, rubric, marta);
  const [rating] = filledIn(kit).ratings;
  if (!rating) throw new Error('no rating');
  const report = await importReturned(
    story,
    asFile(filledIn(kit, { applicationId: kit.id as never })),
    asFile(filledIn(kit, { assessor: other.content.assessor })),
    asFile(filledIn(kit, { rubricVersion: 2 })),
    asFile(filledIn(kit, { ratings: [{ ...rating, criterionId: kit.id as never }] })),
    asFile(filledIn(kit, { ratings: [{ ...rating, level: 5 }] })),
    asFile(filledIn(kit, { isFinished: false })),
    asFile(filledIn(kit, { ratings: [{ ...rating, level: null }] })),
    asFile(filledIn(kit, { recommendation: null })),
    asFile({ ...filledIn(kit), kitId: applicationId }),
  );
  expect(report.files.map(({ outcome, message }) => [outcome, message.split('. ')[0]])).toEqual([
    ['refused', 'The kit was made for Asha Raghunathan, and the file names another application'],
    ['refused', 'The kit was made for Ines Duarte, and the file names another assessor'],
    ['refused', 'The kit has version 1 of the rubric, and the file names another one'],
    ['refused', `It rates “${rating.criterionName}”, which is not in the kit’s rubric`],
    ['refused', `It gives “${rating.criterionName}” level 5, and the kit’s rubric has 3`],
    ['refused', 'Saved to go on later, not finished'],
    ['refused', 'Nothing is rated in it'],
    ['refused', 'It has no recommendation'],
    ['refused', 'Its kit was not made in this workspace, or was erased with its candidate'],
  ]);
});

test('the same card again adds nothing; a later save replaces the sealed one when that is said', async () => {
  await using story = await aKitForInes();
  const { ask, kit, card, applicationId } = story;
  const later = filledIn(kit, { savedAt: '2026-11-23T08:50:00.000Z', summary: 'Second thoughts' });
  const first = await importReturned(story, asFile(card), asFile(card, 'copy.json'), asFile(later));
  expect(first.files.map(({ outcome }) => outcome)).toEqual([
    'taken-in',
    'already-here',
    'needs-decision',
  ]);
  expect(first.files[1]?.message).toContain('The very same scorecard came in on');
  expect(first.files[2]).toMatchObject({
    questions: ['replaces-sealed'],
    message: expect.stringContaining('A later save of a card that is here'),
  });
  const after = await ask('returned.accept', { importId: first.importId, index: 2 });
  expect(after.files[2]).toMatchObject({
    outcome: 'taken-in',
    message: 'Sealed until it is opened.',
  });
  const again = await importReturned(story, asFile(card));
  expect(again.files[0]?.message).toContain('An EARLIER save');
  const [listed] = await ask('returned.list', { applicationId });
  if (!listed) throw new Error('no card');
  await ask('returned.open', { applicationId, ids: [listed.id], reason: 'The panel meets' });
  const { others } = await ask('application.get', { applicationId });
  expect(others[0]?.scorecard.summary).toBe('Second thoughts');
  const late = await importReturned(story, asFile(card), asFile(later));
  expect(late.files.map(({ outcome, message }) => [outcome, message.slice(0, 40)])).toEqual([
    ['refused', 'The scorecard of this kit was opened on '],
    ['already-here', 'The very same scorecard came in on 2026-'],
  ]);
});

test('an answer to an older question is not an answer to the new one', async () => {
  await using story = await aKitForInes();
  const { ask, kit, card, applicationId } = story;
  const later = filledIn(kit, { savedAt: '2026-11-23T08:50:00.000Z' });
  const latest = filledIn(kit, { savedAt: '2026-11-23T08:55:00.000Z' });
  await importReturned(story, asFile(card));
  const { importId, files } = await importReturned(story, asFile(later), asFile(latest));
  expect(files.map(({ message }) => message.slice(0, 12))).toEqual([
    'A later save',
    'A later save',
  ]);
  await ask('returned.accept', { importId, index: 1 });
  // What was a later save than the one here is an earlier one now.
  const anew = await ask('returned.accept', { importId, index: 0 });
  expect(anew.files[0]).toMatchObject({
    outcome: 'needs-decision',
    message: expect.stringContaining('An EARLIER save'),
  });
  expect(await ask('returned.report', {})).toEqual(anew);
  // And when the card that is here goes, nothing is left to ask.
  const [here] = await ask('returned.list', { applicationId });
  if (!here) throw new Error('no card');
  await ask('returned.remove', { id: here.id });
  const taken = await ask('returned.accept', { importId, index: 0 });
  expect(taken.files[0]).toMatchObject({ outcome: 'taken-in', questions: [] });
  expect(await ask('returned.list', { applicationId })).toHaveLength(1);
  await ask('returned.closeReport', {});
  expect(await ask('returned.report', {})).toBeNull();
});

test('of a kit that was withdrawn, or whose assessor has submitted here, nothing is taken', async () => {
  await using story = await aKitForInes();
  const { ask, kit, card, as, ines, marta, applicationId, first, submit, stores } = story;
  stores.history.run(marta.id, { name: 'kit.withdraw', label: 'x', subjectId: kit.id }, () =>
    stores.kits.withdraw(kit.id, '2026-11-23T09:00:00.000Z'),
  );
  const withdrawn = await importReturned(story, asFile(card));
  expect(withdrawn.files[0]?.message).toContain(
    'The kit for Ines Duarte was withdrawn on 2026-11-23',
  );
  await ask('history.undo', {});
  await as(ines);
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 1 });
  await submit();
  await as(marta);
  const late = await importReturned(story, asFile(card));
  expect(late.files[0]?.message).toBe(
    'Ines Duarte has submitted a scorecard on Asha Raghunathan in the workbench. A change of it is an amendment there.',
  );
});

test('an older version is shown criterion by criterion without a rating, and stored under its own', async () => {
  await using story = await aKitForInes();
  const { ask, kit, rubric, postingId, applicationId, first, second } = story;
  const [, , third] = rubric.criteria;
  if (!third) throw new Error('three criteria');
  const draft = await ask('rubric.startNextVersion', { postingId });
  await ask('rubric.changeCriterion', {
    ...{ rubricId: draft.id, criterionId: second.id },
    changes: { text: 'Something else now' },
  });
  await ask('rubric.removeCriterion', { rubricId: draft.id, criterionId: third.id });
  await ask('rubric.freeze', { rubricId: draft.id });

  const at = '2026-11-23T08:10:00.000Z';
  const ratings = [third, second, first].map(({ id, name }, index) => ({
    ...{ criterionId: id, criterionName: name, why: `Secret ${index}`, ratedAt: at },
    level: index + 1,
  }));
  const report = await importReturned(story, asFile(filledIn(kit, { ratings })));
  const [file] = report.files;
  expect(file).toMatchObject({
    ...{ outcome: 'needs-decision', questions: ['older-version'] },
    versionMap: { version: 1, currentVersion: 2 },
  });
  const fateOf = (id: string) =>
    file?.versionMap?.criteria.find(({ criterionId }) => criterionId === id)?.fate;
  expect([first, second, third].map(({ id }) => fateOf(id))).toEqual([
    'counts',
    'older',
    'removed',
  ]);
  expect(JSON.stringify(report)).not.toMatch(/secret|"level"/i);

  await ask('returned.accept', { importId: report.importId, index: 0 });
  const [card] = await ask('returned.list', { applicationId });
  if (!card) throw new Error('no card');
  await ask('returned.open', { applicationId, ids: [card.id], reason: 'The panel meets' });
  const { others, standing } = await ask('application.get', { applicationId });
  expect(others).toMatchObject([
    { rubricVersion: 1, olderRatings: [{ criterionId: second.id, level: 2, rubricVersion: 1 }] },
  ]);
  expect(others[0]?.ratings.find(({ criterionId }) => criterionId === third.id)?.level).toBe(1);
  expect(standing).toMatchObject({ score: 100, assessedCount: 1 });
});
