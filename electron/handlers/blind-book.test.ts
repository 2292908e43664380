import { expect, test } from 'vitest';

import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';

import type { BookOptions } from '#shared/comparison-book.ts';
import { letterNames } from '#shared/hidden-names.ts';
import type { ApplicationId } from '#shared/ids.ts';
import { renderBook } from '../packet/book/render-book.ts';
import { renderSheet } from '../packet/sheet/render-sheet.ts';
import { blindPeople } from '../testing/blind-people.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { aDraft, anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';
import type { BookPort } from './book-port.ts';

const all = { schools: true, employers: true, dates: true };
const options: BookOptions = { paper: 'a4', forWhom: 'The panel', deleteBy: null, hideNames: all };

/** A printer that keeps the page and its data, and whose PDF says what it is told. */
function aPrinter() {
  const made = { page: '', data: '', says: 'Nothing' };
  const print = async (data: object, page: string) => {
    Object.assign(made, { page, data: JSON.stringify(data) });
    const pdf = await PDFDocument.create();
    const font = await pdf.embedFont(StandardFonts.Helvetica);
    pdf.addPage().drawText(made.says, { font, size: 9, y: 400 });
    return { bytes: await pdf.save(), pageCount: 1, contentHash: 'c'.repeat(64) };
  };
  const port: BookPort = {
    printBook: (data, given) => print(data, renderBook(data, 'c'.repeat(64), given)),
    printSheet: (data, given) => print(data, renderSheet(data, 'c'.repeat(64), given)),
  };
  return { port, made };
}

/** So many of the invented people on one posting, each with résumé, notes, ratings, quotes and a decision. */
async function finalistsOf(people: typeof blindPeople, others: readonly string[] = []) {
  const { port, made } = aPrinter();
  const workbench = createTestWorkbench(openMemoryStore(), undefined, undefined, port);
  const { ask } = workbench;
  const story = await anApplicationToRate(workbench);
  const { postingId, first, second } = story;
  const ids: ApplicationId[] = [];
  for (const [at, person] of people.entries()) {
    const { name, latinName, email, phone, location, headline } = person;
    const draft = { ...aDraft(name), latinName, email, phone, location, headline };
    const { id } = await ask('application.add', { postingId, candidate: { draft } });
    ids.push(id);
    const bytes = new TextEncoder().encode(person.resume);
    workbench.willChoose([{ fileName: person.resumeFile, bytes }]);
    await ask('document.attach', { applicationId: id, token: 'chosen', kind: 'resume' });
    const { documents } = await ask('application.get', { applicationId: id });
    const [document] = documents;
    if (!document) throw new Error('no document');
    const { text } = await ask('document.text', { documentId: document.id });
    for (const criterion of [first, second]) {
      await ask('scorecard.rate', { applicationId: id, criterionId: criterion.id, level: 3 });
      const passage = criterion === first ? person.quote : text.slice(0, text.indexOf('\n') + 40);
      const start = text.indexOf(passage);
      await ask('evidence.attach', {
        ...{ applicationId: id, criterionId: criterion.id },
        source: { type: 'document', documentId: document.id, start, end: start + passage.length },
      });
    }
    await ask('scorecard.explain', { applicationId: id, criterionId: first.id, why: person.why });
    const summary = person.reason;
    await ask('scorecard.recommend', { applicationId: id, recommendation: 'yes', summary });
    await ask('scorecard.submit', { applicationId: id });
    // Each is weighed against the one before, by name, and against somebody who is not in the book.
    const before = people[at - 1];
    const [other = 'nobody'] = others;
    await ask('application.decide', {
      ...{ applicationId: id, outcome: 'hold', reason: person.reason },
      dissent: `${before ? before.notes.join(' ') : 'The first.'} Better than ${other}.`,
    });
  }
  for (const name of others)
    await ask('application.add', { postingId, candidate: { draft: aDraft(name) } });
  return { ...story, workbench, ask, made, ids };
}

/** Words as they stand, also in other signs for the same letters. */
const plain = (text: string) => text.normalize('NFKD').replaceAll(/[\p{M}\p{Cf}\u0640]/gu, '');
function holdsWord(text: string, word: string): boolean {
  const sought = plain(word).replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  return new RegExp(`(?<!\\p{L})${sought}(?!\\p{L})`, 'iu').test(plain(text));
}

test('twenty people in eleven scripts in one book: nothing of any of them is in anybody’s text', async () => {
  const { workbench, ask, postingId, made, ids } = await finalistsOf(blindPeople);
  await using _ = workbench;
  const preview = await ask('book.preview', { postingId, applicationIds: ids, options });
  // Without the room for a page's number, and where a word may be broken.
  const page = made.page.replaceAll('0123456789–.', '').replaceAll('\u00AD', '');
  const where = { page, data: made.data, name: preview.fileName + preview.title };
  const leaks = blindPeople.flatMap(({ name, secret }) =>
    Object.entries(where).flatMap(([place, text]) =>
      secret.filter((each) => holdsWord(text, each)).map((each) => `${name}, ${place}: ${each}`),
    ),
  );
  expect(leaks).toEqual([]);
  for (const { quote } of blindPeople.slice(0, 3)) expect(page).toContain(quote);
  expect(page).toContain('What this copy leaves out');
  expect(preview.fileName).toBe('Comparison book, blind - Senior Software Engineer (Backend).pdf');
  expect(preview.warnings[0]).toMatch(/^0 of \d+ removed strings found/);
  const saved = await ask('packet.save', { packetId: preview.packetId });
  expect(saved).toMatchObject({ kind: 'comparison-book' });
  expect(saved?.options).toMatch(/^20 candidates\. Blind, without schools, .*\. 0 of \d+ removed/);
}, 120_000);

test('the letters are those of the comparison, and a name in another’s text gives way to its letter', async () => {
  const { workbench, ask, postingId, made, ids } = await finalistsOf(blindPeople.slice(1, 4), [
    'Bram de Wit',
  ]);
  await using _ = workbench;
  await ask('book.preview', { postingId, applicationIds: ids, options });
  const { comparable } = await ask('compare.get', { postingId });
  const letters = letterNames(comparable);
  const [first, second] = ids.map((id) => letters.get(id));
  const bram = comparable.find(({ candidate }) => candidate.name === 'Bram de Wit');
  const data = JSON.parse(made.data) as { finalists: { decision: { dissent: string } }[] };
  const dissents = data.finalists.map(({ decision }) => decision.dissent);
  expect(dissents[1]).toContain(`Rozmowa z [Candidate ${first}]: bez [Candidate ${first}] zespół`);
  expect(dissents[2]).toContain(`[Candidate ${second}]`);
  if (!bram) throw new Error('Bram is one of the posting');
  expect(dissents[0]).toContain(`Better than [Candidate ${letters.get(bram.applicationId)}]`);
});

test.each(['Spoke with RAGHUNATHAN', 'lukasz.wojcik@poczta.example', 'Led by Wit, Bram de'])(
  'a book whose file says “%s” is not given out',
  async (says) => {
    const { workbench, ask, postingId, made, ids } = await finalistsOf(blindPeople.slice(0, 2), [
      'Bram de Wit',
    ]);
    await using _ = workbench;
    made.says = says;
    await expect(
      ask('book.preview', { postingId, applicationIds: ids, options }),
    ).rejects.toMatchObject({ code: 'refused', message: expect.stringContaining('on page 1') });
  },
);

test('a decision sheet goes by letters, says so, and is in the ledger as blind', async () => {
  const { workbench, ask, postingId, made, ids } = await finalistsOf(blindPeople.slice(0, 2));
  await using _ = workbench;
  const sheet = { ...options, replyBy: null, sendTo: '', questions: [] };
  const preview = await ask('book.previewSheet', {
    ...{ postingId, applicationIds: ids.slice(0, 1) },
    options: sheet,
  });
  expect(preview.fileName).toMatch(/^Decision sheet - Candidate [A-C], Senior/);
  expect(made.page).toContain('Names are hidden');
  expect(holdsWord(made.page, 'Raghunathan')).toBe(false);
  expect((await ask('packet.save', { packetId: preview.packetId }))?.options).toMatch(
    /^1 candidate\. Blind/,
  );
});
