import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { PDFDocument } from '@cantoo/pdf-lib';

import { openMemoryStore } from '../../testing/open-memory-store.ts';
import { createTestWorkbench } from '../../testing/test-workbench.ts';
import { docxOf, zipOf } from '../../testing/zip-of.ts';
import { createReader } from '../reader.ts';

const dir = mkdtempSync(join(tmpdir(), 'refusals-'));
afterAll(() => rmSync(dir, { recursive: true }));

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures', name));

function file(name: string, content: string | Uint8Array): string {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
}

/** Imports the files between two good ones and gives what was said of each. */
async function importAll(paths: readonly string[]): Promise<Record<string, string>> {
  await using workbench = createTestWorkbench(openMemoryStore());
  await workbench.ask('assessor.add', { name: 'Marta' });
  const first = file('first.txt', 'Cook\n\nRequirements\n- Knife skills\n');
  const last = file('last.txt', 'Baker\n\nRequirements\n- Baking skills\n');
  const report = await workbench.importFiles([first, ...paths, last]);
  const files = report?.files ?? [];
  const good = files.filter(({ fileName }) => /^(?:first|last)\.txt$/.test(fileName));
  expect(good.map(({ postingId }) => postingId)).toEqual([expect.any(String), expect.any(String)]);
  const others = files.filter((each) => !good.includes(each));
  expect(others).toHaveLength(paths.length);
  return Object.fromEntries(
    others.map(({ fileName, status, message }) => [
      fileName,
      status === 'refused' ? message : `${status}: ${message}`,
    ]),
  );
}

async function pdfOf(pages: number, password?: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (let number = 1; number <= pages; number += 1) {
    pdf.addPage([200, 200]).drawRectangle({ x: 10, y: 10, width: 100, height: 50 });
  }
  if (password) pdf.encrypt({ userPassword: password, ownerPassword: password });
  return pdf.save({ useObjectStreams: false });
}

/** Came in; whether a person should look at it is the reader’s affair. */
const isIn = /^(?:imported|needs-review): /;

const oleWith = (streamName: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1_016),
    Buffer.from(streamName, 'utf16le'),
    Buffer.alloc(1_024),
  ]);

test('locked files are refused by name, whichever way their format locks', async () => {
  const lockedDoc = fixture('ward-nurse.doc');
  const wordStream = lockedDoc.indexOf(Buffer.from([0xec, 0xa5]));
  lockedDoc.writeUInt16LE(lockedDoc.readUInt16LE(wordStream + 10) | 0x0100, wordStream + 10);
  const results = await importAll([
    file('locked.pdf', await pdfOf(1, 'secret')),
    file('locked.docx', oleWith('EncryptedPackage')),
    file('locked.doc', lockedDoc),
    file(
      'locked.odt',
      zipOf({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'META-INF/manifest.xml':
          '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
        'content.xml': 'not readable',
      }),
    ),
    file(
      'zip-password.docx',
      zipOf({ 'word/document.xml': { content: '<w:body/>', isEncrypted: true } }),
    ),
  ]);
  const locked = expect.stringMatching(/^Locked with a password.*save a copy without/);
  expect(results).toEqual({
    'locked.pdf': locked,
    'locked.docx': locked,
    'locked.doc': locked,
    'locked.odt': locked,
    'zip-password.docx': locked,
  });
});

test('files cut off in the middle are damaged, and are not half a posting', async () => {
  const half = (name: string) => fixture(name).subarray(0, fixture(name).length / 2);
  const names = ['docx', 'odt', 'rtf', 'doc', 'pdf'].map((ending) => `ward-nurse.${ending}`);
  const circle = fixture('maths-teacher.doc'); // its directory's sector is said to follow itself
  const directory = circle.readUInt32LE(48);
  circle.writeUInt32LE(directory, (circle.readUInt32LE(76) + 1) * 512 + directory * 4);
  const flipped = fixture('maths-teacher.docx');
  const inText = flipped.indexOf('word/document.xml') + 600;
  flipped.writeUInt8(flipped.readUInt8(inText) ^ 1, inText);
  const results = await importAll([
    ...names.map((name) => file(name, half(name))),
    file('circle.doc', circle),
    file('flipped.docx', flipped),
  ]);
  const damaged = expect.stringMatching(/^Damaged: .*save it again, or paste its text/);
  expect(results).toEqual({
    'ward-nurse.docx': damaged,
    'ward-nurse.odt': damaged,
    'ward-nurse.rtf': damaged,
    'ward-nurse.doc': damaged,
    'ward-nurse.pdf': damaged,
    'circle.doc': damaged,
    'flipped.docx': damaged,
  });
});

test('what has no text says so: pictures of pages, empty documents, mails that only carry files', async () => {
  const mail = (body: string) => `From: a@example.org\r\nSubject: New\r\n${body}`;
  const attached =
    'MIME-Version: 1.0\r\nContent-Type: application/pdf; name="nurse.pdf"\r\n' +
    'Content-Disposition: attachment; filename="nurse.pdf"\r\n\r\n%PDF\r\n';
  expect(
    await importAll([
      file('scan.pdf', await pdfOf(2)),
      file('blank.docx', docxOf('<w:p><w:r><w:t> </w:t></w:r></w:p>')),
      file('blank.rtf', '{\\rtf1 \\par }'),
      file('blank.html', '<html><script>let a = 1</script><p hidden>not there</p>'),
      file('blank.eml', mail('\r\n\r\n')),
      file('carrier.eml', mail(attached)),
      file('nothing.docx', ''),
    ]),
  ).toEqual({
    'scan.pdf': expect.stringMatching(/^No text in it: the pages are pictures/),
    'blank.docx': 'The file is empty: there is no visible character in it.',
    'blank.rtf': 'The file is empty: there is no visible character in it.',
    'blank.html': 'The file is empty: there is no visible character in it.',
    'blank.eml': 'The file is empty: there is no visible character in it.',
    'carrier.eml': expect.stringMatching(/attached is nurse\.pdf\. Save that/),
    'nothing.docx': 'The file is empty: there is no visible character in it.',
  });
});

test('a wrong ending is read by what the file is, and refused when it is none of the formats', async () => {
  const results = await importAll([
    file('really-doc.docx', fixture('ward-nurse.doc')),
    file('really-docx.doc', fixture('site-electrician.docx')),
    file('really-rtf.doc', fixture('data-analyst.rtf')),
    file('really-page.doc', fixture('ux-designer.html')),
    file('really-pdf.txt', fixture('civil-engineer.pdf')),
    file('plain.docx', 'Nurse\n\nRequirements\n- Licence\n'),
    file('plain.pdf', 'Nurse\n\nRequirements\n- Licence\n'),
    file('sheet.docx', zipOf({ 'xl/workbook.xml': '<workbook/>' })),
    file('old-sheet.doc', oleWith('Workbook')),
    file('slides.odt', zipOf({ 'ppt/presentation.xml': '<p/>' })),
    file('photo.pdf', Buffer.from('89504e470d0a1a0a', 'hex')),
    file('files.docx', zipOf({ 'a.txt': 'a' })),
    file('noise.rtf', Buffer.from('000102030405', 'hex')),
  ]);
  expect(results).toEqual({
    'really-doc.docx': expect.stringMatching(isIn),
    'really-docx.doc': expect.stringMatching(isIn),
    'really-rtf.doc': expect.stringMatching(isIn),
    'really-page.doc': expect.stringMatching(isIn),
    'really-pdf.txt': expect.stringMatching(isIn),
    'plain.docx': 'It ends in .docx, but it is plain text. Give it the ending .txt.',
    'plain.pdf': 'It ends in .pdf, but it is plain text. Give it the ending .txt.',
    'sheet.docx': expect.stringMatching(/ends in \.docx, but it is a spreadsheet/),
    'old-sheet.doc': expect.stringMatching(/ends in \.doc, but it is a spreadsheet/),
    'slides.odt': expect.stringMatching(/ends in \.odt, but it is a presentation/),
    'photo.pdf': expect.stringMatching(/ends in \.pdf, but it is a picture/),
    'files.docx': expect.stringMatching(/ends in \.docx, but it is an archive/),
    'noise.rtf': expect.stringMatching(/ends in \.rtf, but it is none of the formats/),
  });
});

test('what is built to fill the memory or the stack is not opened', async () => {
  const spaces = Buffer.alloc(40 * 1024 * 1024, 32);
  const deep = (times: number, open: string) => open.repeat(times);
  const manyParts = Object.fromEntries(Array.from({ length: 4_100 }, (_, at) => [`${at}`, '']));
  const results = await importAll([
    file('bomb.docx', zipOf({ 'word/document.xml': { content: spaces } })),
    file('lying.docx', zipOf({ 'word/document.xml': { content: spaces, declaredBytes: 2_000 } })),
    file(
      'boast.docx',
      zipOf({
        'word/document.xml': '<w:body/>',
        'word/media/a.png': { content: 'a', declaredBytes: 0x7fff_ffff },
      }),
    ),
    file('parts.docx', zipOf({ 'word/document.xml': '<w:body/>', ...manyParts })),
    file('deep.html', `<html>${deep(200_000, '<div>')}Nurse`),
    file('deep.rtf', `{\\rtf1 ${deep(200_000, '{')}Nurse`),
    file('deep.docx', docxOf(`${deep(50_000, '<w:sdt>')}<w:p/>`)),
    file('long.pdf', await pdfOf(101)),
    file(
      'entities.docx',
      docxOf('<w:p><w:r><w:t>&lol;</w:t></w:r></w:p>'.repeat(3)).map((byte) => byte),
    ),
  ]);
  const notOpened = expect.stringMatching(/^It would unpack to far more/);
  const tooDeep = expect.stringMatching(/nested deeper/);
  expect(results).toEqual({
    'bomb.docx': notOpened,
    'lying.docx': notOpened,
    'boast.docx': notOpened,
    'parts.docx': notOpened,
    'deep.html': tooDeep,
    'deep.rtf': tooDeep,
    'deep.docx': tooDeep,
    'long.pdf': expect.stringMatching(/^101 pages are more than a posting can have \(100\)/),
    'entities.docx': expect.stringMatching(isIn),
  });
});

test('a candidate’s document of every format is kept byte for byte with its text, or says why there is none', async () => {
  const reader = createReader({ workerUrl: new URL('../read-worker.ts', import.meta.url) });
  const types = {
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    odt: 'application/vnd.oasis.opendocument.text',
    rtf: 'application/rtf',
    html: 'text/html',
    pdf: 'application/pdf',
    doc: 'application/msword',
    eml: 'message/rfc822',
    txt: 'text/plain',
  };
  for (const [ending, mediaType] of Object.entries(types)) {
    const name = `ward-nurse.${ending}`;
    const read = await reader.readDocument(join(import.meta.dirname, '../fixtures', name));
    expect(read, name).toMatchObject({
      mediaType,
      textMissing: null,
      text: expect.stringContaining('Keep the electronic record complete before every handover'),
    });
    expect('bytes' in read && Buffer.from(read.bytes).equals(fixture(name)), name).toBe(true);
  }
  expect(await reader.readDocument(file('cv.docx', oleWith('EncryptedPackage')))).toMatchObject({
    mediaType: types.docx,
    text: '',
    textMissing: expect.stringContaining('locked with a password'),
  });
  expect(
    await reader.readDocument(file('cv.odt', fixture('ward-nurse.odt').subarray(0, 900))),
  ).toMatchObject({
    mediaType: types.odt,
    text: '',
    textMissing: expect.stringContaining('It is kept as it is'),
  });
  expect(await reader.readDocument(file('scan.pdf', await pdfOf(3)))).toMatchObject({
    pageCount: 3,
    text: '',
    textMissing: expect.stringContaining('the pages are pictures'),
  });
  await reader.close();
});
