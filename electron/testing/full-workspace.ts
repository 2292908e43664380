import { v7 } from 'uuid';

import type { AssessorId } from '#shared/ids.ts';
import { defaultPacketOptions } from '#shared/packet-options.ts';
import { everybody } from '#shared/candidate-list.ts';
import { aDraft } from '#shared/testing/builders.ts';
import type { TestWorkbench } from './test-workbench.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const first =
  'Night Nurse\n\nRequirements\n- Registered nurse licence\n- Two years of ward experience\n';
const second =
  'Night Nurse\n\nRequirements\n- Registered nurse licence\n- Three years of ward experience\n';

/**
 * Does everything once that leaves a row in a table of record: the sample, and beside it what the sample does not
 * tell. Needs a printer. A new table of record needs an act here: `archive.test.ts` names those that have no row.
 */
export async function fillWorkspace(workbench: TestWorkbench): Promise<void> {
  const { ask, tick } = workbench;
  const marta = await ask('assessor.add', { name: 'Marta Oliveira' });
  const ines = await ask('assessor.add', { name: 'Inês Duarte' });
  await ask('assessor.switch', { assessorId: marta.id });
  const { postingId } = await ask('sample.load', {});
  await nursePostings(workbench);
  tick(60_000);

  await ask('posting.setState', { postingIds: [postingId], state: 'on-hold', note: 'Until May' });
  await ask('posting.setState', { postingIds: [postingId], state: null, note: '' });
  const { frozen } = await ask('rubric.get', { postingId });
  if (!frozen) throw new Error('the sample has no rubric');
  const [hinted] = await ask('rubric.hints', { postingId });
  const [hint] = hinted?.hints ?? [];
  if (!hinted || !hint) throw new Error('the sample has no hint');
  const { criterionId } = hinted;
  await ask('rubric.keepHint', { rubricId: frozen.id, criterionId, rule: hint.rule });
  await ask('template.keep', { rubricId: frozen.id, name: 'Engineers' });

  await people(workbench);
  const application = await ask('application.add', {
    postingId,
    candidate: {
      draft: { ...aDraft('=Asha "Ray" Raghunathan\u0000\u{1F600}'), deleteBy: '2027-05-01' },
    },
  });
  const applicationId = application.id;
  await ask('application.move', { applicationId, stage: 'rejected', reason: 'Not\nnow, 日本' });
  const draft = { applicationId, body: 'Half a thought', isPrivate: true, criterionIds: [] };
  await ask('note.saveDraft', draft);
  await ask('note.add', { applicationId, body: 'A **private** note', isPrivate: true });
  await ask('search.save', { name: 'Licences', query: 'licence ', area: null, postingId });

  const all = await ask('application.list', { postingId });
  const sealed = all.find(({ seal }) => seal.isSealed && seal.submittedByOthers > 0);
  if (!sealed) throw new Error('the sample has nothing sealed');
  const sealedId = sealed.application.id;
  await ask('scorecard.openSealed', { applicationId: sealedId, reason: 'The meeting is now' });
  const options = { ...defaultPacketOptions('a4'), forWhom: 'Dana Whitfield' };
  const { packetId } = await ask('packet.preview', { applicationId: sealedId, options });
  const saved = await ask('packet.save', { packetId });
  if (!saved) throw new Error('the packet was not saved');
  await ask('ledger.confirmDeleted', { exportId: saved.id, note: 'By mail' });

  await ask('debrief.open', { applicationId: sealedId, reason: 'The panel meets now' });
  await ask('debrief.discuss', { applicationId: sealedId, criterionId, isDiscussed: true });
  const { proposed } = await ask('packetPoints.get', {
    applicationId: sealedId,
    hasPrivateNotes: false,
  });
  await ask('packetPoints.set', { applicationId: sealedId, points: proposed });
  await ask('packet.treatString', {
    ...{ applicationId: sealedId, string: 'The night owl', treatment: 'add' },
  });
  await ask('fairness.turn', { isOn: true });
  const person = application.candidateId;
  await ask('fairness.record', { person, category: 'age', group: '40 and over' });
  await withoutACall(workbench, {
    postingId,
    applicationId,
    rubricId: frozen.id,
    assessorId: marta.id,
  });

  // What undo and redo leave: an entry that takes another back, and one that is taken back still.
  await ask('assessor.switch', { assessorId: ines.id });
  await ask('application.change', { applicationId, changes: { notice: 'Two weeks' } });
  await ask('history.undo', {});
  await ask('history.redo', {});
  await ask('application.change', { applicationId, changes: { place: 'Porto' } });
  await ask('history.undo', {});
}

/** A posting that got a new text, corrected and read as another encoding; then a third that is offered as its next. */
async function nursePostings({ ask, importFiles, tick }: TestWorkbench): Promise<void> {
  const come = async (name: string, text: string) => {
    const report = await importFiles([{ fileName: name, bytes: bytesOf(text) }]);
    const postingId = report?.files[0]?.postingId;
    if (!postingId) throw new Error(`${name} did not come in`);
    return postingId;
  };
  const earlierId = await come('nurse.txt', first);
  const correction = { lineNumber: 4, role: 'other' as const, kind: null, reason: 'we check it' };
  await ask('posting.correctLine', { postingId: earlierId, correction });
  await ask('posting.setEncoding', { postingId: earlierId, encoding: 'windows-1252' });
  tick(24 * 60 * 60 * 1000);
  const postingId = await come('nurse new.txt', second);
  await ask('version.accept', { postingId, earlierId });
  tick(24 * 60 * 60 * 1000);
  await come('nurse newer.txt', `${second}- Own transport\n`);
}

/** Two who are one, two who are not, a tag, a kept filter, a list that came in. */
async function people({ ask, tick }: TestWorkbench): Promise<void> {
  const add = (name: string, email: string) =>
    ask('candidate.add', { draft: { ...aDraft(name), email } });
  const [kept, merged] = [
    await add('Ana Núñez', 'ana@mail.example'),
    await add('A. Nunez', 'ana@mail.example'),
  ];
  await ask('duplicate.merge', { keptId: kept.id, mergedId: merged.id, take: [] });
  const twins = [await add('Mia Keller', ''), await add('Mia Keller', '')];
  const [one, other] = twins;
  if (!one || !other) throw new Error('nobody was added');
  await ask('duplicate.keepApart', { firstId: one.id, secondId: other.id });
  await ask('candidate.tag', { target: { candidateIds: [kept.id] }, name: 'Porto' });
  await ask('savedFilter.save', {
    name: 'Nobody’s',
    filter: { ...everybody, hasNoApplication: true },
  });
  tick(1000);
  const { draftId, settings } = await ask('candidateImport.openPasted', {
    text: 'Name,Email\nŁukasz Żak,lz@mail.example\n,nobody@mail.example\n',
    postingId: null,
  });
  const { id: importId } = await ask('candidateImport.start', { draftId, settings });
  while ((await ask('candidateImport.get', { importId })).state === 'running') {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Rows that no call of the contract writes yet, as a command. */
async function withoutACall(
  { db, stores: { history } }: TestWorkbench,
  given: { postingId: string; applicationId: string; rubricId: string; assessorId: AssessorId },
): Promise<void> {
  const all = { ...given, id: v7(), at: '2026-11-23T10:00:00.000Z', key: 'f'.repeat(64) };
  const command = { name: 'test.fill', label: 'fill', subjectId: all.id, undoable: false };
  history.run(given.assessorId, command, () => {
    db.prepare(
      `INSERT INTO kits (id, application_id, rubric_id, assessor_id, key, made_at, made_by, content)
       VALUES (@id, @applicationId, @rubricId, @assessorId, @key, @at, @assessorId, '{}')`,
    ).run(all);
    db.prepare(
      `INSERT INTO questions (id, assessor_id, category, position, text, created_at)
       VALUES (@id, @assessorId, 'knowledge', 1, 'What broke last?', @at)`,
    ).run(all);
    db.prepare(
      `INSERT INTO returned_scorecards (id, kit_id, application_id, assessor_id, rubric_id, import_id, file_name, sha256,
                                        content, received_at, received_by)
       VALUES (@id, @id, @applicationId, @assessorId, @rubricId, @id, 'a.scorecard.json', @key, '{}', @at, @assessorId)`,
    ).run(all);
    db.prepare(
      `INSERT INTO packet_batches (id, started_at, started_by, folder, options, name_pattern, kind)
       VALUES (@id, @at, @assessorId, '/somewhere', '{}', '{name}', 'kit')`,
    ).run(all);
    db.prepare(
      `INSERT INTO packet_batch_items (batch_id, position, application_id, assessor_id, kit_id, status, file_name, warnings, message)
       VALUES (@id, 1, @applicationId, @assessorId, @id, 'waiting', '', '[]', '')`,
    ).run(all);
  });
}
