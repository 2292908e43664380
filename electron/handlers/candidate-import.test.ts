import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import type { CsvPreview, CsvSettings } from '#shared/candidate-import.ts';
import type { PostingId } from '#shared/ids.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import {
  createTestWorkbench,
  samplePosting,
  type TestWorkbench,
} from '../testing/test-workbench.ts';

async function opened() {
  const workbench = createTestWorkbench(openMemoryStore());
  await workbench.ask('assessor.add', { name: 'Marta Oliveira' });
  return workbench;
}

const open = (workbench: TestWorkbench, text: string, postingId: PostingId | null = null) =>
  workbench.ask('candidateImport.openPasted', { text, postingId });

async function run(
  workbench: TestWorkbench,
  preview: CsvPreview,
  changes: Partial<CsvSettings> = {},
) {
  const { draftId, settings } = preview;
  const { id } = await workbench.ask('candidateImport.start', {
    draftId,
    settings: { ...settings, ...changes },
  });
  for (;;) {
    const report = await workbench.ask('candidateImport.get', { importId: id });
    if (report.state !== 'running') return report;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const rowsOf = (
  workbench: TestWorkbench,
  importId: CsvImportId,
  outcome: 'refused' | 'present' | 'added' | 'applied',
) => workbench.ask('candidateImport.listRows', { importId, outcome, after: 0 });
type CsvImportId = Awaited<ReturnType<typeof run>>['id'];

const countPeople = ({ db }: TestWorkbench) =>
  db.prepare(`SELECT count(*) FROM candidates`).pluck().get();

test('a German list with semicolons, quotes, line breaks and a mark comes in by guessed columns', async () => {
  await using workbench = await opened();
  const text = [
    '\uFEFFVorname;Nachname;E-Mail;Telefon;Berufsbezeichnung;Ort;Löschdatum',
    'Jürgen;"Müller; Dr.";jm@example.org;+49 30 1234567;Koch;"Köln\u00A0(Süd)";31.12.2027',
    'Ana;Núñez;ana@example.org;;"Küchenchefin ""Mar""";;2027-01-02',
  ].join('\r\n');
  const preview = await open(workbench, text);
  expect(preview.settings).toMatchObject({
    delimiter: ';',
    hasHeader: true,
    columns: ['firstName', 'lastName', 'email', 'phone', 'headline', 'location', 'deleteBy'],
  });
  expect(preview.rows.map(({ name }) => name)).toEqual(['Jürgen Müller; Dr.', 'Ana Núñez']);
  expect(countPeople(workbench)).toBe(0);
  const report = await run(workbench, preview);
  expect(report.counts).toEqual({ refused: 0, present: 0, applied: 0, added: 2 });
  const found = await workbench.ask('candidate.find', { query: 'Nunez' });
  expect(found[0]).toMatchObject({ headline: 'Küchenchefin "Mar"', deleteBy: '2027-01-02' });
  const kept = workbench.db.prepare(`SELECT bytes FROM blobs ORDER BY rowid DESC LIMIT 1`).pluck();
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(kept.get() as Uint8Array)).toBe(text);
});

test('each row that is wrong says which column and value; the others come in', async () => {
  await using workbench = await opened();
  const text = [
    'Name,Email,Phone,Delete by,Job,Status',
    'Asha Rao,asha@example.org,+1 555 0100 200,2027-01-01,,',
    ',nobody@example.org,,,,',
    'Bo Lindqvist,bo.example.org,,,,',
    'Cleo Martin,cleo@example.org; c2@example.org,,,,',
    'Dana Fox,,call me,,,',
    'Eli Stone,,4.91724E+11,,,',
    'Fay West,,,03/04/2027,,',
    'Gus Hill,,,,Astronaut,',
    'Hal Moss,,,,,Interviewing',
    'Ida Berg,ida@example.org,,,,,too,many',
  ].join('\n');
  const preview = await open(workbench, text);
  expect(preview.refusedCount).toBe(9);
  expect(preview.rows[2]).toMatchObject({
    name: null,
    problems: [{ column: 1, message: 'Email “bo.example.org” is no address.' }],
  });
  const { id, counts } = await run(workbench, preview);
  expect(counts).toEqual({ refused: 9, present: 0, applied: 0, added: 1 });
  const refused = await rowsOf(workbench, id, 'refused');
  expect(refused.map(({ rowNumber, message }) => `${rowNumber} ${message}`)).toEqual([
    '2 No name.',
    '3 Email “bo.example.org” is no address.',
    '4 Email “cleo@example.org; c2@example.org” is more than one address. Keep one.',
    '5 Phone “call me” is no number.',
    '6 Phone “4.91724E+11” was shortened by a spreadsheet, and its last digits are lost. Write the number as text.',
    '7 Delete by “03/04/2027” can be two days. Write it as year-month-day.',
    '8 Posting “Astronaut” is not in this workspace.',
    '9 Stage belongs to an application. Choose a posting, or leave the column out.',
    '10 8 values in 6 columns. A value that contains the delimiter needs quotation marks around it.',
  ]);
  await workbench.ask('candidateImport.saveRefused', { importId: id });
  const saved = new TextDecoder().decode(workbench.saved[0]?.bytes);
  expect(saved.split('\r\n')).toEqual([
    'Name,Email,Phone,Delete by,Job,Status',
    ...text.split('\n').slice(2),
    '',
  ]);
  // Corrected and imported again, only they come in; the columns are remembered.
  const again = await open(workbench, saved.replace('bo.example', 'bo@example'));
  expect(again).toMatchObject({ rowCount: 9, refusedCount: 8, isRemembered: true });
});

test('an unclosed quotation mark names its line, and nothing is written', async () => {
  await using workbench = await opened();
  const text = 'name,city\nAsha,Pune\nBo,"Malmö\nCleo,Lyon\n';
  await expect(open(workbench, text)).rejects.toThrow(/line 3 opens a quotation mark/);
  // Closed by the quotation mark of a later row, it swallows rows: they are one, and refused.
  const swallowed = await open(
    workbench,
    'name,city\nAsha,Pune\n"Bo,Malmö\n"Cleo",Lyon\nDan,Oslo\n',
  );
  expect(swallowed.rows.map(({ lineNumber, name }) => [lineNumber, name])).toEqual([
    [2, 'Asha'],
    [3, null],
    [5, 'Dan'],
  ]);
});

test('ragged and blank rows, old line ends, a first line that names the delimiter', async () => {
  await using workbench = await opened();
  const preview = await open(workbench, 'sep=;\r\nName;Email\r\nAsha Rao\r\n;;\r\n\r\nBo;;;\r\n');
  expect(preview.rows.map(({ name, lineNumber }) => [name, lineNumber])).toEqual([
    ['Asha Rao', 3],
    ['Bo', 6],
  ]);
  const mac = await open(workbench, 'Name\tEmail\rAsha\ta@example.org\rBo\tb@example.org\r');
  expect(mac).toMatchObject({ rowCount: 2, settings: { delimiter: '\t' } });
});

test('formula cells are kept as they stand, and are text in the report', async () => {
  await using workbench = await opened();
  const preview = await open(workbench, 'Name,Headline\n=HYPERLINK(1),@SUM(A1)\n-Bo,+1\n');
  const { id } = await run(workbench, preview);
  const found = await workbench.ask('candidate.find', { query: '' });
  expect(new Map(found.map(({ name, headline }) => [name, headline]))).toEqual(
    new Map([
      ['-Bo', '+1'],
      ['=HYPERLINK(1)', '@SUM(A1)'],
    ]),
  );
  const { text } = await workbench.ask('candidateImport.report', { importId: id });
  expect(text).toContain(`,'=HYPERLINK(1),`);
});

test('who is here already is left as they are; alike people come in and are said to be alike', async () => {
  await using workbench = await opened();
  await run(
    workbench,
    await open(workbench, 'Name,Email,Phone\nAsha Rao,asha@example.org,+91 98765 43210\n'),
  );
  const { id, counts } = await run(
    workbench,
    await open(
      workbench,
      [
        'Name,Email,Phone,Headline',
        'ASHA RAÓ,Asha@Example.org,,Changed',
        '"Rao, Asha",,098765 43210,',
        'Asha Rao,other@example.org,,',
        'Bo Lindqvist,asha@example.org,,',
      ].join('\n'),
    ),
  );
  expect(counts).toEqual({ refused: 0, present: 2, applied: 0, added: 2 });
  expect((await rowsOf(workbench, id, 'present')).map(({ message }) => message)).toEqual([
    'Asha Rao is here already, with the same email. Nothing changed.',
    'Asha Rao is here already, with the same name and phone. Nothing changed.',
  ]);
  expect((await rowsOf(workbench, id, 'added')).map(({ message }) => message)).toEqual([
    'Added. Looks like Asha Rao: see Duplicates.',
    'Added. Looks like Asha Rao: see Duplicates.',
  ]);
  const [asha] = await workbench.ask('candidate.find', { query: 'Asha' });
  expect(asha?.headline).toBe('');
});

test('for a posting everybody applies, in the stage and with the note of their row', async () => {
  await using workbench = await opened();
  const report = await workbench.importFiles([samplePosting]);
  const postingId = report?.files[0]?.postingId;
  if (!postingId) throw new Error('the posting did not come in');
  await run(workbench, await open(workbench, 'Name,Email\nAsha Rao,asha@example.org\n'));
  const { counts } = await run(
    workbench,
    await open(
      workbench,
      'Name,Email,Stage,Note\nAsha Rao,asha@example.org,Phone screen,Calls back\nBo Berg,,Not proceeding,\n',
      postingId,
    ),
  );
  expect(counts).toEqual({ refused: 0, present: 0, applied: 1, added: 1 });
  const applications = await workbench.ask('application.list', { postingId });
  expect(
    applications.map(({ candidate, application }) => [candidate.name, application.stage]),
  ).toEqual([
    ['Asha Rao', 'screen'],
    ['Bo Berg', 'rejected'],
  ]);
  const [first] = applications;
  if (!first) throw new Error('nobody applied');
  const view = await workbench.ask('application.get', { applicationId: first.application.id });
  expect(view.notes.map(({ body }) => body)).toEqual(['Calls back']);
});

test('one undo takes an import back whole, and the report stays', async () => {
  await using workbench = await opened();
  const names = Array.from({ length: 250 }, (_, at) => `Person ${at},p${at}@example.org`);
  const { id } = await run(workbench, await open(workbench, ['Name,Email', ...names].join('\n')));
  expect(countPeople(workbench)).toBe(250);
  const { label } = await workbench.ask('history.undo', {});
  expect(label).toBe('import 250 candidates');
  expect(countPeople(workbench)).toBe(0);
  const report = await workbench.ask('candidateImport.get', { importId: id });
  expect(report).toMatchObject({ state: 'taken-back', stillHere: 0, counts: { added: 250 } });
  await workbench.ask('history.redo', {});
  expect(countPeople(workbench)).toBe(250);
});

test('reverted later, those on whom something was recorded stay, and one undo brings the others back', async () => {
  await using workbench = await opened();
  const imported = await workbench.importFiles([samplePosting]);
  const postingId = imported?.files[0]?.postingId;
  if (!postingId) throw new Error('the posting did not come in');
  const { id } = await run(
    workbench,
    await open(
      workbench,
      'Name,Note\nAsha Rao,Calls back\nBo Berg,\nCleo Martin,\nDan Fox,\n',
      postingId,
    ),
  );
  const applications = await workbench.ask('application.list', { postingId });
  const of = (name: string) => {
    const found = applications.find(({ candidate }) => candidate.name === name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  };
  await workbench.ask('assessor.add', { name: 'Ines Duarte' });
  await workbench.ask('candidate.change', {
    candidateId: of('Bo Berg').candidate.id,
    changes: { headline: 'Cook' },
  });
  await workbench.ask('note.add', {
    applicationId: of('Cleo Martin').application.id,
    body: 'Punctual',
    isPrivate: false,
  });
  // What was recorded and taken back again stands on nobody.
  await workbench.ask('candidate.change', {
    candidateId: of('Dan Fox').candidate.id,
    changes: { headline: 'Baker' },
  });
  await workbench.ask('history.undo', {});
  const expected = { takenBack: 2, keptCount: 2 };
  const preview = await workbench.ask('candidateImport.previewRevert', { importId: id });
  expect(preview).toMatchObject(expected);
  expect(preview.kept.map(({ name }) => name)).toEqual(['Bo Berg', 'Cleo Martin']);
  expect(await workbench.ask('candidateImport.revert', { importId: id })).toMatchObject(expected);
  const names = async () =>
    (await workbench.ask('application.list', { postingId })).map(({ candidate }) => candidate.name);
  expect(await names()).toEqual(['Bo Berg', 'Cleo Martin']);
  expect(await workbench.ask('history.undo', {})).toEqual({
    label: 'revert the import of “Pasted list”',
  });
  expect((await names()).toSorted()).toEqual(['Asha Rao', 'Bo Berg', 'Cleo Martin', 'Dan Fox']);
});

test('the same bytes again are recognised while their people are here', async () => {
  await using workbench = await opened();
  const text = 'Name,Email\nAsha Rao,asha@example.org\n';
  const { id } = await run(workbench, await open(workbench, text));
  const again = await open(workbench, text);
  expect(again.sameFile?.importId).toBe(id);
  expect((await run(workbench, again)).counts).toMatchObject({ present: 1, added: 0 });
  await workbench.ask('candidateImport.revert', { importId: id });
  expect((await open(workbench, text)).sameFile).toBeNull();
});

test('ten thousand rows come in without the loop standing still, and can be stopped', async () => {
  await using workbench = await opened();
  const rows = Array.from(
    { length: 10_000 },
    (_, at) => `Person Number ${at},person${at}@example.org,+49 30 ${1_000_000 + at},Cook`,
  );
  const preview = await open(workbench, ['Name,Email,Phone,Headline', ...rows].join('\n'));
  expect(preview).toMatchObject({ rowCount: 10_000, refusedCount: 0 });
  const { draftId, settings } = preview;
  const { id } = await workbench.ask('candidateImport.start', { draftId, settings });
  // Everything else has its turn between two batches: what is seen grows by one batch at a time.
  const steps: number[] = [];
  for (let seen = 0; seen < 3_000;) {
    await new Promise((resolve) => setImmediate(resolve));
    const { counts } = await workbench.ask('candidateImport.get', { importId: id });
    if (counts.added > seen) steps.push(counts.added - seen);
    seen = counts.added;
  }
  await workbench.ask('candidateImport.stop', { importId: id });
  expect(Math.max(...steps)).toBeLessThanOrEqual(200);
  const stopped = await workbench.ask('candidateImport.get', { importId: id });
  expect(stopped.state).toBe('stopped');
  expect(stopped.counts.added % 100).toBe(99); // whole batches: the first row is the header
  expect(stopped.counts.added).toBeLessThan(10_000);
}, 120_000);

test('documents make one candidate each, byte for byte, and are taken back as one', async () => {
  await using workbench = await opened();
  const dir = mkdtempSync(join(tmpdir(), 'workbench-documents-'));
  const files = {
    'cv-ana.txt': 'CURRICULUM VITAE\nANA NÚÑEZ\nCook\nana@example.org · +34 600 123 456\n',
    'Bo_Lindqvist_resume_2026.txt': 'Objective: to cook well, every day.\n',
    'photo.png': 'not a document',
  };
  const paths = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(dir, name), text);
    return join(dir, name);
  });
  workbench.willChoose(paths);
  const { draftId, documents } = await workbench.ask('candidateImport.openDocuments', {
    token: 'chosen',
  });
  expect(
    documents.map(({ name, email, phone, refusal }) => [name, email, phone, refusal === null]),
  ).toEqual([
    ['Ana Núñez', 'ana@example.org', '+34 600 123 456', true],
    ['Bo Lindqvist', '', '', true],
    ['', '', '', false],
  ]);
  const people = documents
    .filter(({ refusal }) => refusal === null)
    .map(({ index, name, email, phone }) => ({ index, name, email, phone }));
  const report = await workbench.ask('candidateImport.addDocuments', {
    draftId,
    postingId: null,
    people,
  });
  expect(report).toMatchObject({ kind: 'documents', state: 'done', counts: { added: 2 } });
  const [ana] = await workbench.ask('candidate.find', { query: 'Ana' });
  const [document] = ana ? workbench.stores.documents.listByCandidate(ana.id) : [];
  if (!document) throw new Error('no document');
  expect(document).toMatchObject({ fileName: 'cv-ana.txt', applicationId: null });
  expect(new TextDecoder().decode(workbench.stores.blobs.get(document.sha256))).toBe(
    files['cv-ana.txt'],
  );
  expect(await workbench.ask('candidateImport.revert', { importId: report.id })).toMatchObject({
    takenBack: 2,
    keptCount: 0,
  });
  expect(countPeople(workbench)).toBe(0);
});
