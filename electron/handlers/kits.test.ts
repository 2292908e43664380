import { expect, test } from 'vitest';

import type { KitRequest } from '#shared/kit-making.ts';
import { kitContentSchema, type KitContent } from '#shared/kit.ts';
import { sha256Of } from '../import/sha256.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { aDraft, anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench, type TestWorkbench } from '../testing/test-workbench.ts';

/** What the file that was saved last carries. */
function savedKit({ saved }: TestWorkbench): { name: string; page: string; content: KitContent } {
  const last = saved.at(-1);
  if (!last) throw new Error('nothing was saved');
  const page = new TextDecoder().decode(last.bytes);
  const json = /<script type="application\/json" id="kit">(.*?)<\/script>/s.exec(page)?.[1];
  return {
    name: last.defaultName,
    page,
    content: kitContentSchema.parse(JSON.parse(json ?? '')),
  };
}

const request = (given: Pick<KitRequest, 'applicationId' | 'receiver'> & Partial<KitRequest>) => ({
  ...{ isByLetter: false, questions: [], checklist: [], deleteBy: null },
  ...given,
});

test('a kit carries posting, criteria in order, questions and checklist; it is recorded with its key', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, stores } = workbench;
  const { applicationId, rubric, first, second, ines, postingId } =
    await anApplicationToRate(workbench);
  const topic = { of: 'criterion', postingId, criterionId: second.id } as const;
  await ask('question.add', { topic, text: 'Which one, and why?' });
  const draft = await ask('kit.draft', { applicationId, assessorId: ines.id });
  expect(draft).toMatchObject({ rubric: { status: 'draft' }, bankOf: 'Marta Oliveira' });

  const kit = await ask(
    'kit.make',
    request({
      applicationId,
      receiver: { type: 'assessor', id: ines.id },
      questions: draft.criteria.map(({ id, questions }) => ({ criterionId: id, texts: questions })),
      checklist: draft.checklist,
      deleteBy: '2027-05-31',
    }),
  );

  const { name, content } = savedKit(workbench);
  expect(name).toMatch(/^Asha Raghunathan - Senior .* - kit for Ines Duarte\.html$/);
  expect(content.rubric.criteria.map(({ id }) => id)).toEqual(rubric.criteria.map(({ id }) => id));
  expect(content.rubric.criteria[1]).toMatchObject({
    code: 'R2',
    text: second.text,
    questions: ['Which one, and why?'],
  });
  expect(content.rubric.criteria[0]).not.toHaveProperty('weight');
  expect(content.checklist).toEqual(draft.checklist);
  expect(content.posting.lines.map(({ text }) => text).join('\n')).toContain(first.text);

  expect(stores.kits.find(content.kitId)).toMatchObject({
    ...{ key: content.key, applicationId, rubricId: rubric.id, assessorId: ines.id, content },
    withdrawnAt: null,
  });
  const [line] = await ask('ledger.listOfApplication', { applicationId });
  expect(line).toMatchObject({
    ...{ kind: 'kit', format: 'html', fileName: name, forWhom: 'Ines Duarte' },
    sha256: sha256Of(workbench.saved.at(-1)?.bytes ?? new Uint8Array()),
    deleteBy: '2027-05-31',
  });
  expect(await ask('kit.list', { applicationId })).toEqual([kit]);
});

test('the first kit freezes the rubric for good, and each kit has a key of its own', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { applicationId, postingId, ines, marta } = await anApplicationToRate(workbench);
  await ask('kit.make', request({ applicationId, receiver: { type: 'assessor', id: ines.id } }));
  const first = savedKit(workbench).content;
  const { frozen, draft } = await ask('rubric.get', { postingId });
  expect([frozen?.id, draft]).toEqual([first.rubric.id, null]);
  // Undo passes over the kit and the freezing, and what the kit stands on cannot go.
  await expect(ask('history.undo', {})).rejects.toThrow(/“add Asha.*stands on it/);
  expect(await ask('kit.list', { applicationId })).toHaveLength(1);
  await ask('kit.make', request({ applicationId, receiver: { type: 'assessor', id: marta.id } }));
  const second = savedKit(workbench).content;
  expect(second.key).not.toBe(first.key);
  expect(second.kitId).not.toBe(first.kitId);
});

test('nothing that anybody recorded about the candidate goes into a kit', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { applicationId, first, submit, ines } = await anApplicationToRate(workbench);
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 1 });
  await ask('scorecard.explain', { applicationId, criterionId: first.id, why: 'Secret why' });
  await ask('note.add', { applicationId, body: 'Secret note', isPrivate: false });
  await ask('application.change', {
    applicationId,
    changes: { payAsked: 'Secret pay', notice: '', place: '' },
  });
  await submit();
  await ask('application.decide', {
    applicationId,
    ...{ outcome: 'hold', reason: 'Secret reason', dissent: '' },
  });
  await ask('kit.make', request({ applicationId, receiver: { type: 'assessor', id: ines.id } }));
  const { page } = savedKit(workbench);
  expect(page).not.toMatch(/Secret/);
});

test('by letter, the name is in neither page nor file name nor questions', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { applicationId, first } = await anApplicationToRate(workbench);
  await ask(
    'kit.make',
    request({
      applicationId,
      receiver: { type: 'new', name: 'Jonas Weber' },
      isByLetter: true,
      questions: [{ criterionId: first.id, texts: ['What did Asha lead at her last place?'] }],
      checklist: [{ when: 'before', text: 'Read Raghunathan’s letter.' }],
    }),
  );
  const { name, page, content } = savedKit(workbench);
  expect(name).toMatch(/^Candidate A - .*Jonas Weber\.html$/);
  expect(page).not.toMatch(/Asha|Raghunathan/);
  expect(content.rubric.criteria[0]?.questions).toEqual([
    'What did Candidate A lead at her last place?',
  ]);
});

test('somebody new becomes an assessor with the kit, and nobody changes at the keyboard', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { applicationId, marta } = await anApplicationToRate(workbench);
  const forNew = (name: string) =>
    ask('kit.make', request({ applicationId, receiver: { type: 'new', name } }));
  const kit = await forNew('Jonas Weber');
  const { assessor, assessors } = await ask('workspace.get', {});
  expect(assessor?.id).toBe(marta.id);
  expect(assessors.map(({ id }) => id)).toContain(kit?.assessor.id);
  await expect(forNew('Jonas Weber')).rejects.toThrow(/called Jonas Weber already/);
});

test('cancelled, it writes nothing: no kit, no assessor, no frozen rubric', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { applicationId, postingId } = await anApplicationToRate(workbench);
  const before = workbench.db.prepare(`SELECT count(*) AS count FROM history`).get();
  workbench.cancelSaving();
  const receiver = { type: 'new', name: 'Jonas Weber' } as const;
  expect(await ask('kit.make', request({ applicationId, receiver }))).toBeNull();
  expect(workbench.db.prepare(`SELECT count(*) AS count FROM history`).get()).toEqual(before);
  expect((await ask('rubric.get', { postingId })).draft?.status).toBe('draft');
});

test('a rubric that cannot be frozen yet is refused before anybody is asked for a file', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, saved } = workbench;
  const { applicationId, rubric, first, ines } = await anApplicationToRate(workbench);
  await ask('rubric.changeCriterion', {
    ...{ rubricId: rubric.id, criterionId: first.id },
    changes: { weight: 2 },
  });
  const receiver = { type: 'assessor', id: ines.id } as const;
  await expect(ask('kit.make', request({ applicationId, receiver }))).rejects.toThrow(
    /weighs differently/,
  );
  expect(saved).toEqual([]);
});

test('the same kit can be saved again, byte for byte, until it is withdrawn', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, saved } = workbench;
  const { applicationId, ines } = await anApplicationToRate(workbench);
  const receiver = { type: 'assessor', id: ines.id } as const;
  const kit = await ask('kit.make', request({ applicationId, receiver }));
  if (!kit) throw new Error('no kit');
  await ask('kit.saveAgain', { kitId: kit.id });
  expect(saved[1]?.bytes).toEqual(saved[0]?.bytes);
  expect(await ask('ledger.listOfApplication', { applicationId })).toHaveLength(2);

  await ask('kit.withdraw', { kitId: kit.id });
  await expect(ask('kit.saveAgain', { kitId: kit.id })).rejects.toThrow(/withdrawn/);
  await expect(ask('kit.withdraw', { kitId: kit.id })).rejects.toThrow(/withdrawn/);
  await ask('history.undo', {});
  expect((await ask('kit.list', { applicationId }))[0]?.withdrawnAt).toBeNull();
});

test('an application with a kit is not folded into another when two entries of a person are merged', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { applicationId, postingId, ines } = await anApplicationToRate(workbench);
  const receiver = { type: 'assessor', id: ines.id } as const;
  await ask('kit.make', request({ applicationId, receiver }));
  const second = await ask('application.add', {
    postingId,
    candidate: { draft: aDraft('Asha R.') },
  });
  await ask('kit.make', request({ applicationId: second.id, receiver }));
  const { candidate } = await ask('application.get', { applicationId });
  const other = await ask('application.get', { applicationId: second.id });
  await ask('duplicate.merge', {
    ...{ keptId: candidate.id, mergedId: other.candidate.id, take: [] },
  });
  expect(await ask('kit.list', { applicationId: second.id })).toHaveLength(1);
  expect(await ask('kit.list', { applicationId })).toHaveLength(1);
});

test('a kit made on the sample is named when the sample is removed, and goes with it when that is said', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  await ask('assessor.add', { name: 'Marta Oliveira' });
  const { postingId } = await ask('sample.load', {});
  const [first] = await ask('application.list', { postingId });
  const criterionId = (await ask('rubric.get', { postingId })).frozen?.criteria[0]?.id;
  if (!first || !criterionId) throw new Error('the sample is not whole');
  const applicationId = first.application.id;
  await ask('kit.make', request({ applicationId, receiver: { type: 'new', name: 'Jonas W.' } }));
  await ask('question.add', { topic: { of: 'criterion', postingId, criterionId }, text: 'Why?' });
  await expect(ask('sample.remove', { withOwn: false })).rejects.toThrow(
    /1 kit.*1 question|1 question.*1 kit/,
  );
  await ask('sample.remove', { withOwn: true });
  const left = (table: string) => workbench.db.prepare(`SELECT * FROM ${table}`).all();
  expect([left('kits'), left('questions')]).toEqual([[], []]);
  await ask('history.undo', {});
  expect(await ask('kit.list', { applicationId })).toHaveLength(1);
});
