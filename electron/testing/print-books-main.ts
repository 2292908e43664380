/** Prints comparison books and decision sheets for a test, on the Chromium host, through the real handlers. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { BookOptions } from '#shared/comparison-book.ts';
import { mostSheetQuestions, type SheetOptions } from '#shared/decision-sheet.ts';
import type { ApplicationId } from '#shared/ids.ts';
import type { PrintedFile } from '#shared/packet.ts';
import type { Level } from '#shared/scorecard.ts';
import { createBookPrinter } from '../packet/book/book-printer.ts';
import { createPacketPrinter } from '../packet/packet-printer.ts';
import { openMemoryStore } from './open-memory-store.ts';
import { aDraft, anApplicationToRate } from './rated-application.ts';
import { createTestWorkbench } from './test-workbench.ts';

/** Invented people; the first is on the posting already. */
const others = [
  ...['Олена Коваленко', '陳怡君', 'Bram de Wit', 'Lucía Ferrer', 'Tomasz Zieliński'],
  ...['Nadia Haddad', 'Ewan Sinclair', 'Priya Venkatesan', 'Mei Okafor', 'Jonas Brandt'],
  ...['Amara Nwosu', 'Henrik Dahl', 'Rosa Quintero'],
];
export const sealedName = 'Giulia Conti';
const longName = `${'Wolfeschlegelsteinhausenbergerdorff '.repeat(5)}the Younger`;
export const longest = { sendTo: 'x '.repeat(60).trim(), question: 'why '.repeat(40).trim() };
export const weightReason = 'Half of the work is to teach the two juniors.';

const outDir = process.argv
  .find((argument) => argument.startsWith('--out='))
  ?.slice('--out='.length);

const book: BookOptions = { paper: 'a4', forWhom: 'Marta’s panel', deleteBy: '2027-02-01' };
const sheet: SheetOptions = {
  ...book,
  replyBy: '2026-12-01',
  sendTo: 'Marta Oliveira, room 4.12',
  questions: ['Is the budget for two people approved?'],
};

async function printBooks(out: string): Promise<void> {
  const { createPrintWindow } = await import('../desktop/print-window.ts');
  const { protocol } = await import('electron');
  const printWindow = createPrintWindow();
  protocol.handle('app', printWindow.answer);
  const workbench = createTestWorkbench(
    openMemoryStore(),
    createPacketPrinter(printWindow.print),
    undefined,
    createBookPrinter(printWindow.print),
  );
  const { ask } = workbench;
  const story = await anApplicationToRate(workbench);
  const { postingId, rubric } = story;
  const mentoring = rubric.criteria[8];
  if (!mentoring) throw new Error('the sample posting has nine must-haves');
  await ask('rubric.changeCriterion', {
    ...{ rubricId: rubric.id, criterionId: mentoring.id },
    changes: { weight: 2, weightReason },
  });
  const ids: ApplicationId[] = [story.applicationId];
  for (const name of others) {
    const candidate = { draft: aDraft(name) };
    ids.push((await ask('application.add', { postingId, candidate })).id);
  }
  const jonas = await ask('assessor.add', { name: 'Jonas Weber' });
  for (const [who, assessor] of [story.ines, story.marta, jonas].entries()) {
    await story.as(assessor);
    for (const [index, applicationId] of ids.entries()) {
      for (const [at, { id: criterionId }] of rubric.criteria.entries()) {
        if (at > 10 && (at + index) % 3 === 0) continue; // nobody asked
        const given = 3 - ((index * (at + 2) + (at === index % 9 ? who : 0)) % (index < 2 ? 2 : 3));
        await ask('scorecard.rate', { applicationId, criterionId, level: given as Level });
      }
      const recommendation = index < 3 ? 'yes' : 'no';
      await ask('scorecard.recommend', { applicationId, recommendation, summary: '' });
      await ask('scorecard.submit', { applicationId });
    }
  }
  const [first, second, third] = ids as [ApplicationId, ApplicationId, ApplicationId];
  await ask('application.decide', {
    ...{ applicationId: first, outcome: 'offer' },
    reason: 'Word for word a long reason. '.repeat(40).trim(),
    dissent: 'Jonas Weber: One more talk about testing.',
  });

  // One that Marta alone has not rated: sealed for her, who prepares.
  const sealed = await ask('application.add', {
    postingId,
    candidate: { draft: aDraft(sealedName) },
  });
  await story.as(jonas);
  const criterionId = story.first.id;
  await ask('scorecard.rate', { applicationId: sealed.id, criterionId, level: 1 });
  const secret = { recommendation: 'strong-no' as const, summary: 'Secret summary' };
  await ask('scorecard.recommend', { applicationId: sealed.id, ...secret });
  await ask('scorecard.submit', { applicationId: sealed.id });
  await story.as(story.marta);

  const few = [first, second, third, sealed.id];
  await save('book', await ask('book.preview', { postingId, applicationIds: few, options: book }));
  await save(
    'book-letter',
    await ask('book.preview', {
      postingId,
      options: { ...book, paper: 'letter' },
    }),
  );
  const one = { postingId, applicationIds: [first] };
  await save('sheet', await ask('book.previewSheet', { ...one, options: sheet }));
  await save(
    'sheet-many',
    await ask('book.previewSheet', { postingId, options: { ...sheet, replyBy: null } }),
  );
  const { candidate } = await ask('application.get', { applicationId: second });
  await ask('candidate.change', {
    candidateId: candidate.id,
    changes: { name: longName, latinName: longName },
  });
  for (const paper of ['a4', 'letter'] as const) {
    const options = {
      ...{ ...sheet, paper, sendTo: longest.sendTo },
      questions: Array.from({ length: mostSheetQuestions }, () => longest.question),
    };
    const wanted = { postingId, applicationIds: [second] };
    await save(`sheet-long-${paper}`, await ask('book.previewSheet', { ...wanted, options }));
  }
  const criteria = rubric.criteria.map(({ name }) => name);
  const names = ['Asha Raghunathan', ...others];
  writeFileSync(join(out, 'report.json'), JSON.stringify({ criteria, names }));
  printWindow.close();

  async function save(name: string, { packetId }: PrintedFile) {
    await ask('packet.save', { packetId });
    const saved = workbench.saved.at(-1);
    if (saved) writeFileSync(join(out, `${name}.pdf`), saved.bytes);
  }
}

if (outDir !== undefined) {
  const { app } = await import('electron');
  void app
    .whenReady()
    .then(() => printBooks(outDir))
    .then(
      () => app.quit(),
      (error: unknown) => {
        console.error(error);
        app.exit(1);
      },
    );
}
