import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { extractText, getDocumentProxy } from 'unpdf';
import { z } from 'zod';

import { blindPeople } from '../../testing/blind-people.ts';

const dir = mkdtempSync(join(tmpdir(), 'print-blind-'));
afterAll(() => rmSync(dir, { recursive: true }));

const reportSchema = z.array(
  z.object({
    fileName: z.string(),
    title: z.string(),
    warnings: z.array(z.string()),
    ledger: z.string(),
  }),
);
/** Everything a reader or a program can get out of one file, by where it was found. */
type Read = { text: string; html: string; rest: Record<string, string> };
let report: z.infer<typeof reportSchema>;
let read: Read[];

// One browser prints all twenty: the real handlers, the real page, the real print window.
beforeAll(async () => {
  const host = join(import.meta.dirname, '../../chromium-host/electron.mjs');
  const main = join(import.meta.dirname, '../../testing/print-blind-main.ts');
  const { status, stderr } = spawnSync(
    process.execPath,
    [host, `--user-data-dir=${join(dir, 'profile')}`, `--out=${dir}`, main],
    { encoding: 'utf8', env: { ...process.env, WORKBENCH_HEADLESS: '1' } },
  );
  if (status !== 0) throw new Error(stderr);
  report = reportSchema.parse(JSON.parse(readFileSync(join(dir, 'report.json'), 'utf8')));
  read = [];
  for (const [index, { fileName }] of report.entries())
    read.push({
      ...(await readBack(join(dir, `${index}.pdf`), fileName)),
      html: readFileSync(join(dir, `${index}.html`), 'utf8'),
    });
}, 400_000);

/** By another way than the scan's: what the reader's own interface says of the file. */
async function readBack(path: string, fileName: string): Promise<Omit<Read, 'html'>> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(path)));
  const { text } = await extractText(pdf, { mergePages: false });
  const trees: unknown[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const at = await pdf.getPage(page);
    trees.push(await at.getStructTree(), (await at.getAnnotations()).map(String));
  }
  const metadata = await pdf.getMetadata();
  return {
    text: text.join('\n'),
    rest: {
      fileName,
      metadata: JSON.stringify([metadata.info, [...(metadata.metadata ?? [])]]),
      outline: JSON.stringify(await pdf.getOutline()),
      destinations: JSON.stringify(Object.keys((await pdf.getDestinations()) ?? {})),
      attachments: JSON.stringify(await pdf.getAttachments()),
      tags: JSON.stringify(trees),
    },
  };
}

/** As a curious reader would compare: without blanks, accents, capitals and signs. */
const flat = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\p{P}\p{Z}\p{S}\s\u0640]/gu, '')
    .toLowerCase();

const mirrored = (text: string) => Array.from(text).toReversed().join('');

/**
 * Arabic is drawn in pieces, and what carries points may come back as another letter or not at all: of it only the
 * letters without any can be compared, and only so many of them that chance does not put them there.
 */
const pointless = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(
      /[^\u0627\u062D\u062F\u0631\u0633\u0635\u0637\u0639\u0643\u0644\u0645\u0647\u0648]/g,
      '',
    );
const fewestPointless = 5;

/** Where a string stands in a text. Readers give right-to-left words as they stand on the page: either way round. */
function holds(text: string, secret: string): boolean {
  const sought = flat(secret);
  const isHebrew = /\p{sc=Hebrew}/u.test(secret);
  if (/\p{sc=Arabic}/u.test(secret)) {
    const bones = pointless(secret);
    const isLong = bones.length >= fewestPointless;
    return isLong && [bones, mirrored(bones)].some((each) => pointless(text).includes(each));
  }
  if ((sought.length >= 5 && !isHebrew) || /[\p{sc=Han}\p{sc=Hangul}]/u.test(sought))
    return flat(text).includes(sought);
  // Short ones, and Hebrew, whose words come back in another order: word by word.
  return secret.split(/\s+/).every((word) => holdsWord(text, word));
}

function holdsWord(text: string, word: string): boolean {
  const sought = plain(word).replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  return new RegExp(`(?<!\\p{L})${sought}(?!\\p{L})`, 'iu').test(plain(text));
}

const plain = (text: string) => text.normalize('NFKD').replaceAll(/[\p{M}\p{Cf}\u0640]/gu, '');

test('twenty people in eleven scripts: none of the strings is left in the text of their packets', () => {
  const leaks = blindPeople.flatMap(({ name, secret }, index) =>
    secret.filter((each) => holds(read[index]?.text ?? '', each)).map((each) => `${name}: ${each}`),
  );
  expect(leaks).toEqual([]);
});

test('nor anywhere in the pages as they went to the printer, where no letter is lost', () => {
  const leaks = blindPeople.flatMap(({ name, secret }, index) =>
    secret
      .filter((each) => holdsWord(read[index]?.html ?? '', each))
      .map((each) => `${name}: ${each}`),
  );
  expect(leaks).toEqual([]);
});

test('nor in properties, bookmarks, destinations, tags, attachments and file names', () => {
  const leaks = blindPeople.flatMap(({ name, secret }, index) =>
    Object.entries(read[index]?.rest ?? {}).flatMap(([where, text]) =>
      secret.filter((each) => holds(text, each)).map((each) => `${name}, ${where}: ${each}`),
    ),
  );
  expect(leaks).toEqual([]);
});

/** Of Arabic the page that was printed tells, of all others the PDF. */
const isThere = (index: number, each: string) =>
  /\p{sc=Arabic}/u.test(each)
    ? holdsWord(read[index]?.html ?? '', each)
    : holds(read[index]?.text ?? '', each);

test('the work of each is still there', () => {
  const missing = blindPeople.flatMap(({ name, kept }, index) =>
    kept.filter((each) => !isThere(index, each)).map((each) => `${name}: ${each}`),
  );
  expect(missing).toEqual([]);
});

test('each is called by a letter, says what it leaves out, and has its scan in the report and the ledger', () => {
  expect(report).toHaveLength(20);
  for (const [index, { fileName, title, warnings, ledger }] of report.entries()) {
    expect(fileName).toMatch(/^Candidate [A-Z]+ - Senior Software Engineer \(Backend\)\.pdf$/);
    expect(title).toMatch(/^Candidate packet: Candidate [A-Z]+, /);
    expect(warnings[0]).toMatch(/^0 of \d+ removed strings found/);
    expect(ledger).toMatch(
      /^Blind, without schools, employers, dates of birth and graduation\. 0 of \d+ /,
    );
    expect(read[index]?.text).toContain('What this copy leaves out');
  }
  expect(new Set(report.map(({ fileName }) => fileName)).size).toBe(20);
});

test('a PDF letter is not appended: its text is printed, without the name', () => {
  const [first] = read;
  expect(first?.text).toContain('ledgers are what I like best');
  expect(first?.text).toContain('Document 2');
});
