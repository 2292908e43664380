/** Prints packets for a test through the real handlers and the real print window, on the Chromium host. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { defaultPacketOptions } from '#shared/packet-options.ts';
import { createPacketPrinter } from '../packet/packet-printer.ts';
import { openMemoryStore } from './open-memory-store.ts';
import { aDraft, anApplicationToRate } from './rated-application.ts';
import { createTestWorkbench } from './test-workbench.ts';

export const names = {
  arabic: 'عمر حداد',
  chinese: '陈怡君',
  hindi: 'राजेश कुमार',
  greek: 'Ελένη Παπαδοπούλου',
  polish: 'Łukasz Żółciński',
};
/** A passage in each script a packet has to be set in beside those of the names, by the family that draws it. */
export const scripts = {
  NotoSansHebrew: 'אורי כהן',
  NotoSansTamil: 'ஆஷா ரகுநாதன்',
  NotoSansThai: 'สมชาย ใจดี',
  NotoSansJP: '山田さくら',
  NotoSansKR: '김민수',
  NotoSansTC: '臺灣們',
  NotoSansSymbols2: '🖹 🗸',
  NotoEmoji: '😀 🚀',
};
/** Long words for a narrow column: wherever its lines end, some of them have to be broken. */
export const germanReason =
  'Die Weiterentwicklung der Schnittstellenbeschreibung und die Verantwortungsübernahme sind für das Entwicklungsteam eine Selbstverständlichkeit, auch die Qualitätssicherungsvereinbarung und das Berechtigungskonzept für den Rechenzentrumsbetrieb.';
export const hostileNote = `<img src="http://127.0.0.1:9/x.png"><link rel=stylesheet href="file:///etc/passwd"></div><script>fetch("http://127.0.0.1:9/")</script>`;
/** All the signs of a page number in a row, as the rooms for page numbers have them: not to be taken for one. */
export const digits = 'Typed every key: 0123456789–. Nothing stuck.';
export const longNote = Array.from(
  { length: 1400 },
  (_, at) => `Sentence number ${at} of a conversation that went on for long and left nothing out.`,
);

const outDir = process.argv
  .find((argument) => argument.startsWith('--out='))
  ?.slice('--out='.length);

async function printPackets(out: string): Promise<void> {
  const { createPrintWindow } = await import('../desktop/print-window.ts');
  const { protocol } = await import('electron');
  const printWindow = createPrintWindow();
  const requests: string[] = [];
  protocol.handle('app', (request) => {
    requests.push(request.url);
    return printWindow.answer(request);
  });
  const workbench = createTestWorkbench(openMemoryStore(), createPacketPrinter(printWindow.print));
  const { ask } = workbench;
  const story = await anApplicationToRate(workbench);
  const { applicationId, postingId, rubric } = story;
  const { candidate } = await ask('application.get', { applicationId });
  await ask('candidate.change', {
    candidateId: candidate.id,
    changes: { name: names.polish, latinName: names.greek },
  });
  for (const name of Object.values(names))
    await ask('note.add', { applicationId, body: `Spoke with ${name}.`, isPrivate: false });
  await ask('application.decide', {
    applicationId,
    outcome: 'hold',
    reason: names.arabic,
    dissent: names.chinese,
  });
  await ask('scorecard.rate', { applicationId, criterionId: story.first.id, level: 3 });
  await ask('scorecard.explain', { applicationId, criterionId: story.first.id, why: names.hindi });
  const [, second] = rubric.criteria;
  if (!second) throw new Error('the rubric has one criterion');
  await ask('scorecard.rate', { applicationId, criterionId: second.id, level: 2 });
  await ask('scorecard.explain', { applicationId, criterionId: second.id, why: germanReason });
  await story.submit();
  for (const passage of Object.values(scripts))
    await ask('note.add', { applicationId, body: `Wrote ${passage}.`, isPrivate: false });
  await save('names', applicationId);

  const other = await ask('application.add', {
    postingId,
    candidate: { draft: aDraft('Олена Коваленко') },
  });
  await ask('note.add', { applicationId: other.id, body: longNote.join(' '), isPrivate: false });
  await ask('note.add', { applicationId: other.id, body: hostileNote, isPrivate: false });
  await ask('note.add', { applicationId: other.id, body: digits, isPrivate: false });
  const resume = join(import.meta.dirname, '../../resources/sample-candidates/olena-kovalenko.pdf');
  const broken = join(out, 'broken.pdf');
  writeFileSync(broken, '%PDF-1.7 and no more');
  workbench.willChoose([resume, broken]);
  await ask('document.attach', { applicationId: other.id, token: 'chosen', kind: 'resume' });
  const { warnings, sections } = await save('long', other.id);
  const criteria = rubric.criteria.map(({ text }) => text);
  writeFileSync(
    join(out, 'report.json'),
    JSON.stringify({ criteria, requests, warnings, sections }),
  );
  printWindow.close();

  async function save(name: string, id: typeof applicationId) {
    const preview = await ask('packet.preview', {
      applicationId: id,
      options: defaultPacketOptions('a4'),
    });
    await ask('packet.save', { packetId: preview.packetId });
    const saved = workbench.saved.at(-1);
    if (saved) writeFileSync(join(out, `${name}.pdf`), saved.bytes);
    return preview;
  }
}

if (outDir !== undefined) {
  const { app } = await import('electron');
  void app
    .whenReady()
    .then(() => printPackets(outDir))
    .then(
      () => app.quit(),
      (error: unknown) => {
        console.error(error);
        app.exit(1);
      },
    );
}
