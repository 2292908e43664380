import { expect, test } from 'vitest';

import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';

import type { PacketData } from '#shared/packet-data.ts';
import { defaultPacketOptions } from '#shared/packet-options.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';

const none = { schools: false, employers: false, dates: false };
const body = 'All call her Rags. Brightwater liked rags; Asha led the ledger work at Brightwater.';

/** Asha with a note of hers by a nickname; what is printed is kept, and its PDF says what it is told. */
async function nicknamed() {
  const printed: PacketData[] = [];
  const page = { says: 'Nothing' };
  const workbench = createTestWorkbench(openMemoryStore(), {
    print: async (data) => {
      printed.push(data);
      const pdf = await PDFDocument.create();
      const font = await pdf.embedFont(StandardFonts.Helvetica);
      pdf.addPage().drawText(page.says, { font, size: 9, y: 400 });
      const bytes = await pdf.save();
      return { bytes, pageCount: 1, contentHash: 'c'.repeat(64), warnings: [], sections: [] };
    },
  });
  const { ask } = workbench;
  const story = await anApplicationToRate(workbench);
  const { applicationId } = story;
  await ask('note.add', { applicationId, body, isPrivate: false });
  const options = { ...defaultPacketOptions('a4'), variant: 'blind' as const };
  return {
    ...{ ...story, workbench, ask, page },
    treat: (string: string, treatment: 'add' | 'keep' | null) =>
      ask('packet.treatString', { applicationId, string, treatment }),
    look: () => ask('packet.blindFindings', { applicationId, blind: none }),
    print: async () => {
      await ask('packet.preview', { applicationId, options });
      const data = printed.at(-1);
      return { note: data?.notes[0]?.body, report: data?.blind };
    },
  };
}

test('what a person adds is taken out of every blind copy from then on, however it is written', async () => {
  const { workbench, treat, look, print, ask, ines, applicationId } = await nicknamed();
  await using _ = workbench;
  await treat('Rags', 'add');
  expect((await look()).added).toEqual([{ text: 'Rags', count: 2 }]);
  const { note, report } = await print();
  expect(note).toBe(
    'All call her [removed]. Brightwater liked [removed]; [name] led the ledger work at Brightwater.',
  );
  expect(report?.removed).toContainEqual({ kind: 'other', count: 2 });
  // For whoever prints the next one.
  await ask('assessor.switch', { assessorId: ines.id });
  await ask('note.add', { applicationId, body: 'Rags again', isPrivate: false });
  expect((await print()).note).toBe('[removed] again');
  await treat('rags', null);
  expect((await look()).added).toEqual([]);
  expect((await print()).note).toBe('Rags again');
});

test('a string that stands nowhere says so', async () => {
  const { workbench, treat, look } = await nicknamed();
  await using _ = workbench;
  await treat('Raggs', 'add');
  expect((await look()).added).toEqual([{ text: 'Raggs', count: 0 }]);
});

test('what was found and is kept stays, is named, and the page says how many', async () => {
  const { workbench, treat, look, print } = await nicknamed();
  await using _ = workbench;
  await treat('Asha', 'keep');
  await treat('Nobody wrote this', 'keep');
  expect((await look()).kept).toEqual(['Asha']);
  const { note, report } = await print();
  expect(note).toContain('Asha led the ledger work');
  expect(report?.keptStrings).toBe(1);
  // The other way round it is one of the additions, and in one list only.
  await treat('asha', 'add');
  expect(await look()).toMatchObject({ kept: [], added: [{ text: 'asha', count: 1 }] });
});

test('the whole name may not stay', async () => {
  const { workbench, treat, look, ask, applicationId } = await nicknamed();
  await using _ = workbench;
  await ask('note.add', { applicationId, body: 'Asha Raghunathan came', isPrivate: false });
  await treat('Asha Raghunathan', 'keep');
  const { found, kept } = await look();
  expect(kept).toEqual([]);
  const names = found.find(({ kind }) => kind === 'name')?.strings;
  expect(names).toContainEqual({ text: 'Asha Raghunathan', mayStay: false });
});

test('what is kept may stand on a page also in parts, and what is not kept may not', async () => {
  const { workbench, page, treat, print, ask, applicationId } = await nicknamed();
  await using _ = workbench;
  await ask('note.add', { applicationId, body: 'A. Raghunathan wrote', isPrivate: false });
  await ask('note.add', { applicationId, body: 'Raghunathan wrote again', isPrivate: false });
  await treat('A. Raghunathan', 'keep');
  page.says = 'wrote Raghunathan';
  await print();
  page.says = 'wrote Asha';
  await expect(print()).rejects.toThrow(/found again on page 1/);
});

test('an addition on a page of the finished file keeps the copy back, though nothing of it was found before', async () => {
  const { workbench, page, treat, print } = await nicknamed();
  await using _ = workbench;
  page.says = 'Met on all that Zaz did';
  await print();
  await treat('zaz', 'add');
  await expect(print()).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringMatching(/string added by hand was found again on page 1/),
  });
});

test.each([
  ['C++', /fewer than two letters/],
  ['Name', /puts where something was/],
  ['candidate', /puts where something was/],
])('%s cannot be added, and why is said', async (string, why) => {
  const { workbench, treat, look } = await nicknamed();
  await using _ = workbench;
  await expect(treat(string, 'add')).rejects.toThrow(why);
  expect((await look()).added).toEqual([]);
});

test('each change is one step of undo, and its entry in the history does not hold the string', async () => {
  const { workbench, treat, look, ask, applicationId } = await nicknamed();
  await using _ = workbench;
  await treat('Rags', 'add');
  await treat('Asha', 'keep');
  const { entries } = await ask('history.list', {
    of: { kind: 'application', id: applicationId },
    before: null,
  });
  expect(entries.slice(0, 2).map(({ label }) => label)).toEqual([
    'keep a string in blind copies about Asha Raghunathan',
    'remove one more string from blind copies about Asha Raghunathan',
  ]);
  await ask('history.undo', {});
  expect(await look()).toMatchObject({ kept: [], added: [{ text: 'Rags' }] });
  await ask('history.undo', {});
  expect((await look()).added).toEqual([]);
  await ask('history.redo', {});
  expect((await look()).added).toHaveLength(1);
});

test('what was kept of others’ sealed words is not told to who is still to judge', async () => {
  const { workbench, treat, look, ask, applicationId, first, ines, marta, as } = await nicknamed();
  await using _ = workbench;
  await as(marta);
  const why = 'Like asha.other@mail.example, who left';
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 2 });
  await ask('scorecard.explain', { applicationId, criterionId: first.id, why });
  await ask('scorecard.recommend', { applicationId, recommendation: 'yes', summary: '' });
  await ask('scorecard.submit', { applicationId });
  await treat('asha.other@mail.example', 'keep');
  expect((await look()).kept).toEqual(['asha.other@mail.example']);
  await as(ines);
  expect(JSON.stringify(await look())).not.toContain('asha.other');
});
