import { expect, test } from 'vitest';

import type { BookOptions, ComparisonBookData } from '#shared/comparison-book.ts';
import type { DecisionSheetData, SheetOptions } from '#shared/decision-sheet.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { aDraft, anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';
import type { BookPort } from './book-port.ts';

const options: BookOptions = { paper: 'a4', forWhom: 'The panel', deleteBy: null };
const sheetOptions: SheetOptions = { ...options, replyBy: null, sendTo: '', questions: [] };

/** A printer that keeps what it was given. */
function aPrinter() {
  const books: { data: ComparisonBookData; options: BookOptions }[] = [];
  const sheets: { data: DecisionSheetData; options: SheetOptions }[] = [];
  const printed = { bytes: new Uint8Array([1]), pageCount: 3, contentHash: 'a'.repeat(64) };
  const port: BookPort = {
    printBook: async (data, given) => {
      books.push({ data, options: given });
      return printed;
    },
    printSheet: async (data, given) => {
      sheets.push({ data, options: given });
      return printed;
    },
  };
  return { port, books, sheets };
}

/** Asha rated by Ines and by Marta, who prepares; Bram rated by Ines alone, so sealed for Marta. */
async function twoFinalists() {
  const printer = aPrinter();
  const workbench = createTestWorkbench(openMemoryStore(), undefined, undefined, printer.port);
  const { ask } = workbench;
  const story = await anApplicationToRate(workbench);
  const { postingId, applicationId, rubric, ines, marta } = story;
  const draft = { ...aDraft('Bram de Wit'), deleteBy: '2027-05-01' };
  const bram = await ask('application.add', { postingId, candidate: { draft } });
  for (const assessor of [ines, marta]) {
    await story.as(assessor);
    const rated = assessor === ines ? [applicationId, bram.id] : [applicationId];
    for (const id of rated) {
      for (const { id: criterionId } of rubric.criteria)
        await ask('scorecard.rate', { applicationId: id, criterionId, level: 2 });
      const said = { recommendation: 'yes' as const, summary: 'Secret summary' };
      await ask('scorecard.recommend', { applicationId: id, ...said });
      await ask('scorecard.submit', { applicationId: id });
    }
  }
  return { ...story, ...printer, workbench, ask, bram };
}

test('a book holds all that are compared, the sealed one by name alone, and the ledger names all of them', async () => {
  const { workbench, ask, books, postingId, applicationId, bram } = await twoFinalists();
  const preview = await ask('book.preview', { postingId, options });
  expect(preview).toMatchObject({
    pageCount: 3,
    title: expect.stringContaining('Comparison book'),
  });
  const [book] = books;
  expect(book?.data.comparison.columns.map((column) => column.applicationId)).toEqual([
    applicationId,
    bram.id,
  ]);
  expect(book?.data.finalists.map(({ application }) => application.id)).toEqual([applicationId]);
  expect(JSON.stringify(book?.data.comparison.columns[1])).not.toMatch(/Secret|level/);
  // Nobody said when it goes, so it goes with the first of them.
  expect(book?.options.deleteBy).toBe('2027-05-01');

  await ask('packet.save', { packetId: preview.packetId });
  for (const id of [applicationId, bram.id]) {
    const [entry] = await ask('ledger.listOfApplication', { applicationId: id });
    expect(entry).toMatchObject({
      ...{ kind: 'comparison-book', format: 'pdf', forWhom: 'The panel', deleteBy: '2027-05-01' },
      ...{ postingId, pageCount: 3, contentHash: 'a'.repeat(64) },
      applicationIds: expect.arrayContaining([applicationId, bram.id]),
      options: '2 candidates, 1 sealed',
    });
  }
  workbench.db.close();
});

test('a book of those that were chosen has them alone; a document’s text is not in its data', async () => {
  const { workbench, ask, books, postingId, applicationId } = await twoFinalists();
  workbench.willChoose([
    { fileName: 'resume.txt', bytes: new TextEncoder().encode('Nine years of Go') },
  ]);
  await ask('document.attach', { applicationId, token: 'chosen', kind: 'resume' });
  await ask('book.preview', { postingId, applicationIds: [applicationId], options });
  expect(books[0]?.data.comparison.columns).toHaveLength(1);
  expect(JSON.stringify(books[0]?.data)).not.toContain('Nine years of Go');
  expect(books[0]?.data.finalists[0]?.documents).toHaveLength(1);
  workbench.db.close();
});

test('nobody to compare is no book, and a posting without a rubric neither', async () => {
  const workbench = createTestWorkbench(openMemoryStore(), undefined, undefined, aPrinter().port);
  const { ask } = workbench;
  const { postingId } = await anApplicationToRate(workbench);
  await expect(ask('book.preview', { postingId, options })).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringContaining('Choose the candidates first'),
  });
  workbench.db.close();
});

test('a decision sheet is in the ledger as one, and holds nothing that is sealed', async () => {
  const { workbench, ask, sheets, postingId, bram } = await twoFinalists();
  const preview = await ask('book.previewSheet', {
    ...{ postingId, applicationIds: [bram.id] },
    options: { ...sheetOptions, deleteBy: '2026-12-31' },
  });
  expect(preview.fileName).toBe(
    'Decision sheet - Bram de Wit, Senior Software Engineer (Backend).pdf',
  );
  expect(sheets[0]?.data.candidates[0]).toMatchObject({ isSealed: true, scorecards: [] });
  expect(JSON.stringify(sheets[0]?.data)).not.toContain('Secret');
  await ask('packet.save', { packetId: preview.packetId });
  const [entry] = await ask('ledger.listOfApplication', { applicationId: bram.id });
  expect(entry).toMatchObject({
    ...{ kind: 'decision-sheet', deleteBy: '2026-12-31', applicationIds: [bram.id] },
    options: '1 candidate',
  });
  workbench.db.close();
});
