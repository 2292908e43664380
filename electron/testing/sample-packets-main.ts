/**
 * Prints three sample packets into a folder: short, long with appended documents, right-to-left script. Run it on the
 * Chromium host: `--out=FOLDER`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { PDFDocument } from '@cantoo/pdf-lib';

import type { ApplicationId } from '#shared/ids.ts';
import { defaultPacketOptions } from '#shared/packet-options.ts';
import type { PacketPreview } from '#shared/packet.ts';
import { createPacketPrinter, type PrintHtml } from '../packet/packet-printer.ts';
import { openMemoryStore } from './open-memory-store.ts';
import { anApplicationToRate, aDraft } from './rated-application.ts';
import {
  arabicPacket,
  longConversation,
  longPacket,
  shortPacket,
  type SamplePacket,
} from './sample-packet-texts.ts';
import { createTestWorkbench } from './test-workbench.ts';

/** What a test wants to know of the printing beside the packets. */
export type SampleReport = {
  prints: Record<string, number>;
  previews: Record<string, PacketPreview>;
};

const outDir = process.argv
  .find((argument) => argument.startsWith('--out='))
  ?.slice('--out='.length);

async function printSamples(out: string): Promise<void> {
  const { createPrintWindow } = await import('../desktop/print-window.ts');
  const { protocol } = await import('electron');
  const printWindow = createPrintWindow();
  protocol.handle('app', (request) => printWindow.answer(request));
  let prints = 0;
  const print: PrintHtml = (page, paper) => {
    prints += 1;
    return printWindow.print(page, paper);
  };
  const workbench = createTestWorkbench(openMemoryStore(), createPacketPrinter(print));
  const { ask } = workbench;
  const { postingId, rubric, marta } = await anApplicationToRate(workbench);
  const report: SampleReport = { prints: {}, previews: {} };

  const resume = await samplePdf(printWindow.print, 'Résumé of Olena Kovalenko', 7);
  const portfolio = await samplePdf(printWindow.print, 'Work sample: the booking service', 9);
  await tell('short', shortPacket);
  await tell('rtl', arabicPacket);
  await tell('long', longPacket, [
    { fileName: 'kovalenko-résumé.pdf', bytes: resume },
    { fileName: 'work-sample.pdf', bytes: portfolio },
    { fileName: 'locked.pdf', bytes: await lockedPdf(resume) },
    { fileName: 'cut-off.pdf', bytes: resume.slice(0, resume.length / 2) },
  ]);
  writeFileSync(join(out, 'report.json'), JSON.stringify(report));
  printWindow.close();

  async function tell(
    name: string,
    packet: SamplePacket,
    more: readonly { fileName: string; bytes: Uint8Array }[] = [],
  ): Promise<void> {
    const draft = { ...aDraft(packet.name), latinName: packet.latinName, deleteBy: '2028-11-23' };
    const { id: applicationId } = await ask('application.add', { postingId, candidate: { draft } });
    await ask('application.change', { applicationId, changes: packet.logistics });
    const text = { fileName: packet.resume.fileName, bytes: Buffer.from(packet.resume.text) };
    workbench.willChoose(
      [text, ...more].map((file) => ({ ...file, bytes: Uint8Array.from(file.bytes) })),
    );
    await ask('document.attach', { applicationId, token: 'chosen', kind: 'resume' });
    for (const card of packet.cards) await score(applicationId, packet, card);
    await ask('assessor.switch', { assessorId: marta.id });
    for (const body of packet.notes) {
      workbench.tick(26 * 60 * 60 * 1000);
      await ask('note.add', { applicationId, body, isPrivate: false });
    }
    await ask('scorecard.openSealed', { applicationId, reason: 'To prepare the packet' });
    await ask('application.decide', { applicationId, ...packet.decision });
    const before = prints;
    const options = { ...defaultPacketOptions('a4'), forWhom: 'Jonas Weber' };
    const preview = await ask('packet.preview', { applicationId, options });
    await ask('packet.save', { packetId: preview.packetId });
    report.prints[name] = prints - before;
    report.previews[name] = preview;
    writeFileSync(join(out, `${name}.pdf`), workbench.saved.at(-1)?.bytes ?? '');
  }

  async function score(
    applicationId: ApplicationId,
    { resume: { text, fileName } }: SamplePacket,
    card: SamplePacket['cards'][number],
  ): Promise<void> {
    const { assessors } = await ask('application.get', { applicationId });
    const known = assessors.find(({ name }) => name === card.by);
    const { id: assessorId } = known ?? (await ask('assessor.add', { name: card.by }));
    await ask('assessor.switch', { assessorId });
    const { documents } = await ask('application.get', { applicationId });
    const documentId = documents.find((each) => each.fileName === fileName)?.id;
    for (const [index, { level, why, quote }] of Object.entries(card.ratings)) {
      const criterionId = rubric.criteria[Number(index)]?.id;
      if (!criterionId || !documentId) throw new Error(`no criterion ${index} or no document`);
      await ask('scorecard.rate', { applicationId, criterionId, level });
      if (why) await ask('scorecard.explain', { applicationId, criterionId, why });
      if (!quote) continue;
      const start = text.indexOf(quote);
      if (start === -1) throw new Error(`“${quote}” is not in the résumé`);
      const source = { type: 'document' as const, documentId, start, end: start + quote.length };
      await ask('evidence.attach', { applicationId, criterionId, source });
    }
    const { recommendation, summary } = card;
    await ask('scorecard.recommend', { applicationId, recommendation, summary });
    await ask('scorecard.submit', { applicationId });
  }
}

/** A PDF of its own: other margins, other type, its own page numbers. */
async function samplePdf(print: PrintHtml, title: string, parts: number): Promise<Uint8Array> {
  const page = `<!doctype html><html lang="en"><head><title>${title}</title><style>
    @page { margin: 30mm 25mm; @bottom-center { content: counter(page); } }
    body { font: 11pt/16pt Inter, sans-serif; white-space: pre-wrap; }</style></head>
    <body><h1>${title}</h1>${longConversation(parts)}</body></html>`;
  return print(page, 'letter');
}

async function lockedPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes);
  pdf.encrypt({ userPassword: 'hush', ownerPassword: 'hush too' });
  return pdf.save();
}

if (outDir !== undefined) {
  const { app } = await import('electron');
  void app
    .whenReady()
    .then(() => printSamples(outDir))
    .then(
      () => app.quit(),
      (error: unknown) => {
        console.error(error);
        app.exit(1);
      },
    );
}
