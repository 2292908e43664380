/** Prints twenty people's blind packets for a test through the real handlers and the real print window. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';

import { defaultPacketOptions } from '#shared/packet-options.ts';
import { createPacketPrinter } from '../packet/packet-printer.ts';
import { blindPeople } from './blind-people.ts';
import { openMemoryStore } from './open-memory-store.ts';
import { aDraft, anApplicationToRate } from './rated-application.ts';
import { createTestWorkbench } from './test-workbench.ts';

const outDir = process.argv
  .find((argument) => argument.startsWith('--out='))
  ?.slice('--out='.length);

async function printBlind(out: string): Promise<void> {
  const { createPrintWindow } = await import('../desktop/print-window.ts');
  const { protocol } = await import('electron');
  const printWindow = createPrintWindow();
  protocol.handle('app', printWindow.answer);
  let page = '';
  const printer = createPacketPrinter((html, paper) => {
    page = html;
    return printWindow.print(html, paper);
  });
  const workbench = createTestWorkbench(openMemoryStore(), printer);
  const { ask } = workbench;
  const { postingId, first, second } = await anApplicationToRate(workbench);
  const report: { fileName: string; title: string; warnings: string[]; ledger: string }[] = [];
  // All before the first is printed: the letters of one day are settled when its last one is in.
  const added = [];
  for (const person of blindPeople) {
    const { name, latinName, email, phone, location, headline } = person;
    const draft = {
      ...{ ...aDraft(name), latinName, email, phone, location, headline },
      source: `Referred by ${name}`,
    };
    const { id } = await ask('application.add', { postingId, candidate: { draft } });
    added.push({ person, applicationId: id });
  }
  for (const [index, { person, applicationId }] of added.entries()) {
    const bytes = new TextEncoder().encode(person.resume);
    workbench.willChoose([
      { fileName: person.resumeFile, bytes },
      ...(index === 0 ? [await aLetter()] : []),
    ]);
    await ask('document.attach', { applicationId, token: 'chosen', kind: 'resume' });
    for (const body of person.notes)
      await ask('note.add', { applicationId, body, isPrivate: false });
    await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 3 });
    await ask('scorecard.explain', { applicationId, criterionId: first.id, why: person.why });
    await ask('scorecard.rate', { applicationId, criterionId: second.id, level: 2 });
    const { documents } = await ask('application.get', { applicationId });
    const [document] = documents;
    if (!document) throw new Error('no document');
    const { text } = await ask('document.text', { documentId: document.id });
    for (const [criterionId, passage] of [
      [first.id, person.quote],
      [second.id, text.slice(0, text.indexOf('\n') + 40)],
    ] as const) {
      const start = text.indexOf(passage);
      const source = {
        type: 'document' as const,
        documentId: document.id,
        start,
        end: start + passage.length,
      };
      await ask('evidence.attach', { applicationId, criterionId, source });
    }
    await ask('scorecard.recommend', {
      applicationId,
      recommendation: 'yes',
      summary: person.reason,
    });
    await ask('scorecard.submit', { applicationId });
    await ask('application.decide', {
      applicationId,
      outcome: 'hold',
      reason: person.reason,
      dissent: person.why,
    });
    const options = {
      ...defaultPacketOptions('a4'),
      variant: 'blind' as const,
      blind: { schools: true, employers: true, dates: true },
    };
    const preview = await ask('packet.preview', { applicationId, options });
    const saved = await ask('packet.save', { packetId: preview.packetId });
    const file = workbench.saved.at(-1);
    if (!file || !saved) throw new Error('nothing was saved');
    writeFileSync(join(out, `${index}.pdf`), file.bytes);
    writeFileSync(join(out, `${index}.html`), page);
    const { fileName, title, warnings } = preview;
    report.push({ fileName, title, warnings, ledger: saved.options });
  }
  writeFileSync(join(out, 'report.json'), JSON.stringify(report));
  printWindow.close();
}

/** A letter as PDF, signed and with the name in its own title. */
async function aLetter() {
  const pdf = await PDFDocument.create();
  pdf.setTitle('Letter of Asha Raghunathan');
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  pdf.addPage().drawText('Dear team,\nledgers are what I like best.\nAsha Raghunathan', {
    x: 50,
    y: 700,
    font,
    size: 12,
  });
  return { fileName: 'Letter Raghunathan.pdf', bytes: new Uint8Array(await pdf.save()) };
}

if (outDir !== undefined) {
  const { app } = await import('electron');
  void app
    .whenReady()
    .then(() => printBlind(outDir))
    .then(
      () => app.quit(),
      (error: unknown) => {
        console.error(error);
        app.exit(1);
      },
    );
}
