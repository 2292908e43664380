import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { openMemoryStore } from '../testing/open-memory-store.ts';
import { createTestWorkbench, samplePosting } from '../testing/test-workbench.ts';
import { parsePosting } from '../parse/parse-posting.ts';
import { decodePosting } from './decode-posting.ts';
import { createReader } from './reader.ts';
import { maxPostingBytes } from './read-source.ts';

const dir = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(dir, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
}
const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));

test('UTF-8 with and without a mark and windows-1252 are told apart; the mark keeps its place', () => {
  expect(decodePosting(bytesOf('Köchin'))).toEqual({ text: 'Köchin', encoding: 'utf-8' });
  expect(decodePosting(bytesOf('\uFEFFKöchin'))).toEqual({
    text: '\uFEFFKöchin',
    encoding: 'utf-8-bom',
  });
  expect(decodePosting(new Uint8Array([0x4b, 0xf6, 0x63, 0x68, 0x69, 0x6e, 0x20, 0x96]))).toEqual({
    text: 'Köchin –',
    encoding: 'windows-1252',
  });
});

test('every bad file of a batch is refused by name with what to do, and the rest come in', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  await workbench.ask('assessor.add', { name: 'Marta' });
  const report = await workbench.importFiles([
    file('scan.txt', '%PDF-1.7\n…'),
    file('empty.txt', ' \r\n\t'),
    file('huge.txt', new Uint8Array(maxPostingBytes + 1).fill(97)),
    file('sheet.xlsx', 'PK'),
    file('nuls.txt', 'a\0b'),
    join(dir, 'gone.txt'),
    samplePosting,
    file('copy.txt', 'Nurse\n\nRequirements\n- Licence\n'),
    file('copy-again.txt', 'Nurse\n\nRequirements\n- Licence\n'),
    file('old-mac.md', 'Cook\r\rRequirements\r- Knife skills\r'),
  ]);
  const results = Object.fromEntries(
    (report?.files ?? []).map(({ fileName, status, message }) => [fileName, [status, message]]),
  );
  expect(results).toEqual({
    'scan.txt': ['refused', expect.stringContaining('Damaged: it could not be read to its end.')],
    'empty.txt': ['refused', 'The file is empty: there is no visible character in it.'],
    'huge.txt': ['refused', expect.stringContaining('is more than a posting can have (10.0 MB)')],
    'sheet.xlsx': [
      'refused',
      '.xlsx is not read. Save it as .docx, .odt, .rtf, .html, .pdf or .txt, or paste its text.',
    ],
    'nuls.txt': ['refused', 'Not a text file: it has NUL bytes. Save it as text first.'],
    'gone.txt': ['refused', expect.stringContaining('not there any more')],
    'senior-software-engineer-backend.txt': [
      'imported',
      expect.stringContaining('0 unaccounted for'),
    ],
    'copy.txt': ['imported', expect.any(String)],
    'copy-again.txt': [
      'already-imported',
      'Same bytes as “copy.txt” in this import. Nothing added.',
    ],
    'old-mac.md': ['imported', '3 lines: 1 required, 0 preferred, 2 other, 0 unaccounted for'],
  });
});

test('the original bytes are kept as they came', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  await workbench.ask('assessor.add', { name: 'Marta' });
  const original = new Uint8Array([
    0xef,
    0xbb,
    0xbf,
    ...bytesOf('Cook\r\n\r\nRequirements\r\n- Knife skills'),
  ]);
  await workbench.importFiles([file('bom.txt', original)]);
  const [posting] = await workbench.ask('posting.list', {});
  if (!posting) throw new Error('no posting');
  const { sha256, source, encoding } = await workbench.ask('posting.get', {
    postingId: posting.id,
  });
  expect(workbench.stores.blobs.get(sha256)).toEqual(Buffer.from(original));
  expect({ source, encoding }).toEqual({
    source: '\uFEFFCook\r\n\r\nRequirements\r\n- Knife skills',
    encoding: 'utf-8-bom',
  });
});

test('cancelling keeps the files that are in and reads no more', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, willChoose } = workbench;
  await ask('assessor.add', { name: 'Marta' });
  willChoose(
    Array.from({ length: 120 }, (_, at) =>
      file(`p${at}.txt`, `Cook ${at}\n\nRequirements\n- Knife skills`),
    ),
  );
  const { importId } = await ask('import.start', { token: 'chosen' });
  while (((await ask('import.current', {}))?.files.length ?? 0) === 0)
    await new Promise((resolve) => setImmediate(resolve));
  await ask('import.cancel', { importId });
  const report = await ask('import.current', {});
  expect(report?.state).toBe('cancelled');
  expect(report?.files.length).toBeLessThan(120);
  expect(await ask('posting.list', {})).toHaveLength(
    report?.files.filter(({ status }) => status === 'imported').length ?? -1,
  );
  await ask('history.undo', {});
  expect(await ask('posting.list', {})).toEqual([]);
});

test('what a Word file says of its text is stored, survives undo and redo, and reads the same again', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask, stores } = workbench;
  await ask('assessor.add', { name: 'Marta' });
  const original = join(import.meta.dirname, 'fixtures/ward-nurse.docx');
  const report = await workbench.importFiles([original]);
  const id = report?.files[0]?.postingId;
  if (!id) throw new Error('not imported');
  const imported = stores.postings.find(id);
  expect(imported?.structureHints.map(({ kind }) => kind)).toContain('list-item');
  expect(stores.blobs.get(imported?.sha256 ?? '')).toEqual(readFileSync(original));
  expect(parsePosting(imported?.source ?? '', { hints: imported?.structureHints ?? [] })).toEqual(
    imported?.parsed,
  );

  await ask('history.undo', {});
  expect(stores.postings.find(id)).toBeUndefined();
  await ask('history.redo', {});
  expect(stores.postings.find(id)).toEqual(imported);
});

test('a mail with another posting attached comes in and asks to be looked at', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  await ask('assessor.add', { name: 'Marta' });
  const report = await workbench.importFiles([
    join(import.meta.dirname, 'fixtures/customer-support.eml'),
  ]);
  const notRead = expect.stringContaining('Attached and not read: site-electrician.txt.');
  expect(report?.files).toMatchObject([{ status: 'needs-review', message: notRead }]);
  const postingId = report?.files[0]?.postingId;
  if (!postingId) throw new Error('not imported');
  // The report is gone with the next import; what was not read stays with the posting.
  expect(await ask('posting.get', { postingId })).toMatchObject({
    ...{ status: 'review', notice: notRead },
  });
  expect(await ask('posting.markReviewed', { postingId })).toMatchObject({
    ...{ status: 'draft', notice: notRead },
  });
});

const worker = (body: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'; parentPort.on('message', (task) => { ${body} });`)}`,
  );
const calm = `parentPort.postMessage({ fileName: 'calm.txt', refusal: 'read' })`;

test('a file that hangs the worker, or kills it, is refused and the next is read by a fresh one', async () => {
  const hanging = createReader({
    workerUrl: worker(`if (task.file === 'hang.txt') for (;;); ${calm}`),
    timeoutMs: 300,
  });
  expect(await hanging.readPosting('hang.txt')).toMatchObject({
    fileName: 'hang.txt',
    refusal: expect.stringContaining('stopped'),
  });
  expect(await hanging.readPosting('calm.txt')).toMatchObject({ refusal: 'read' });
  await hanging.close();

  const greedy = createReader({
    workerUrl: worker(
      `if (task.file === 'bomb.txt') { const all = []; for (;;) all.push(new Array(1e6).fill(1)); } ${calm}`,
    ),
    maxMemoryMb: 64,
  });
  expect(await greedy.readPosting('bomb.txt')).toMatchObject({
    fileName: 'bomb.txt',
    refusal: expect.stringContaining('damaged'),
  });
  expect(await greedy.readPosting('calm.txt')).toMatchObject({ refusal: 'read' });
  await greedy.close();
});

test('a document’s text is read, and one without text says why while its bytes are kept', async () => {
  const reader = createReader({ workerUrl: new URL('./read-worker.ts', import.meta.url) });
  const resume = join(import.meta.dirname, '../../resources/sample-candidates/olena-kovalenko.pdf');
  expect(await reader.readDocument(resume)).toMatchObject({
    mediaType: 'application/pdf',
    pageCount: 2,
    textMissing: null,
    text: expect.stringContaining('Олена Коваленко'),
  });
  const broken = await reader.readDocument(file('broken.pdf', '%PDF-1.7 and no more'));
  expect(broken).toMatchObject({
    text: '',
    textMissing: expect.stringContaining('could not be read as a PDF'),
  });
  expect('bytes' in broken && broken.bytes.length).toBe(20);
  expect(await reader.readDocument(file('notes.xlsx', 'PK'))).toMatchObject({
    refusal: expect.stringContaining('.xlsx'),
  });
  await reader.close();
});
