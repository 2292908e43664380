import { PDFDocument, PDFHexString, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';

import type { BlindFinding } from '#shared/blind.ts';
import { openMemoryStore } from '../../testing/open-memory-store.ts';
import { anApplicationToRate } from '../../testing/rated-application.ts';
import { createTestWorkbench } from '../../testing/test-workbench.ts';
import { defaultPacketOptions } from '#shared/packet-options.ts';
import type { PacketPort } from '../../handlers/packet-port.ts';

/** A printer whose PDF says what it is told, wherever it is told to. */
function printing(fill: (pdf: PDFDocument) => void | Promise<void>): PacketPort {
  return {
    print: async () => {
      const pdf = await PDFDocument.create();
      pdf.addPage();
      await fill(pdf);
      return {
        bytes: await pdf.save(),
        pageCount: 1,
        sections: [],
        contentHash: 'c'.repeat(64),
        warnings: [],
      };
    },
  };
}

async function previewOf(fill: (pdf: PDFDocument) => void | Promise<void>) {
  await using workbench = createTestWorkbench(openMemoryStore(), printing(fill));
  const { applicationId } = await anApplicationToRate(workbench);
  const options = { ...defaultPacketOptions('a4'), variant: 'blind' as const };
  return workbench.ask('packet.preview', { applicationId, options });
}

const onPage = async (pdf: PDFDocument, text: string) =>
  pdf
    .getPage(0)
    .drawText(text, { font: await pdf.embedFont(StandardFonts.Helvetica), size: 9, y: 400 });

test('a clean copy is given out under the letter, and its scan says what was looked for', async () => {
  const preview = await previewOf((pdf) => onPage(pdf, 'Candidate A led the ledger work'));
  expect(preview.fileName).toBe('Candidate A - Senior Software Engineer (Backend).pdf');
  expect(preview.title).toContain('Candidate A');
  expect(preview.warnings.join(' ')).toMatch(/^0 of \d+ removed strings? found/);
});

test.each<[string, RegExp, (pdf: PDFDocument) => void | Promise<void>]>([
  ['text', /on page 1/, (pdf) => onPage(pdf, 'Spoke with RAGHUNATHAN')],
  ['broken text', /on page 1/, (pdf) => onPage(pdf, 'Raghu-\nnathan')],
  ['title', /properties/, (pdf) => pdf.setTitle('Packet: Asha Raghunathan')],
  ['author', /properties/, (pdf) => pdf.setAuthor('Raghunathan')],
  [
    'bookmark',
    /bookmarks or tags/,
    ({ context }) => {
      context.register(context.obj({ Title: PDFHexString.fromText('Raghunathan, Asha') }));
    },
  ],
  [
    'destination',
    /bookmarks or tags/,
    ({ context }) => {
      context.register(context.obj({ Dest: PDFName.of('asha-raghunathan') }));
    },
  ],
  [
    'marked content',
    /bookmarks or tags/,
    (pdf) => {
      const { context } = pdf;
      const stream = context.flateStream('/Span <</ActualText <FEFF0041007300680061>>> BDC EMC');
      pdf.getPage(0).node.addContentStream(context.register(stream));
    },
  ],
  ['attachment', /attached/, (pdf) => pdf.attach(new TextEncoder().encode('Asha'), 'notes.txt')],
])('a name left in the %s keeps the copy back and says where', async (_where, place, fill) => {
  await expect(previewOf(fill)).rejects.toThrow(place);
  await expect(previewOf(fill)).rejects.not.toThrow(/asha|raghunathan/i);
});

test('the finding’s strings are shown on asking, by kind', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { applicationId } = await anApplicationToRate(workbench);
  const { ask } = workbench;
  await ask('note.add', { applicationId, body: 'Asha: call +44 20 7946 0958', isPrivate: false });
  const found = await ask('packet.blindFindings', {
    applicationId,
    blind: { schools: false, employers: false, dates: false },
  });
  const of = (kind: BlindFinding['kind']) => found.found.find((each) => each.kind === kind);
  expect(of('name')?.strings).toContainEqual({ text: 'Asha', mayStay: true });
  expect(of('phone')).toEqual({
    ...{ kind: 'phone', count: 1 },
    strings: [{ text: '+44 20 7946 0958', mayStay: true }],
  });
});

test('half of a word that print has broken is not taken for a name', async () => {
  const onePage = (pdf: PDFDocument) => onPage(pdf, 'Asha-\nmedness is not what we saw');
  await using workbench = createTestWorkbench(openMemoryStore(), printing(onePage));
  const { ask } = workbench;
  const { applicationId } = await anApplicationToRate(workbench);
  const body = 'Ashamedness is not what we saw.';
  await ask('note.add', { applicationId, body, isPrivate: false });
  const options = { ...defaultPacketOptions('a4'), variant: 'blind' as const };
  const { warnings } = await ask('packet.preview', { applicationId, options });
  expect(warnings.join(' ')).toMatch(/^0 of \d+ removed strings? found/);
});
