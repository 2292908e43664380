import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';
import { z } from 'zod';

import {
  artifactsOn,
  fontFaults,
  linkFaults,
  pictureBoxes,
  strayOn,
  structureFaults,
  structureOf,
  unmarkedOn,
} from '../../testing/pdf-structure.ts';
import { longest, sealedName, weightReason } from '../../testing/print-books-main.ts';

const dir = mkdtempSync(join(tmpdir(), 'print-book-'));
afterAll(() => rmSync(dir, { recursive: true }));

const reportSchema = z.object({
  criteria: z.array(z.string()),
  names: z.array(z.string()),
});
let report: z.infer<typeof reportSchema>;

type Read = { pages: string[]; text: string; pdf: PDFDocument };
const printed = new Map<string, Read>();
const read = (name: string): Read => {
  const found = printed.get(name);
  if (!found) throw new Error(`nothing is printed as ${name}`);
  return found;
};
/** Extraction puts blanks into words and takes one apostrophe for another. */
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\u00AD]/g, '')
    .replaceAll('\u02BC', '\u2019');

// One browser prints all of them: the real handlers, the real page, the real print window.
beforeAll(async () => {
  const host = join(import.meta.dirname, '../../chromium-host/electron.mjs');
  const main = join(import.meta.dirname, '../../testing/print-books-main.ts');
  const { status, stderr } = spawnSync(
    process.execPath,
    [host, `--user-data-dir=${join(dir, 'profile')}`, `--out=${dir}`, main],
    { encoding: 'utf8', env: { ...process.env, WORKBENCH_HEADLESS: '1' } },
  );
  if (status !== 0) throw new Error(stderr);
  report = reportSchema.parse(JSON.parse(readFileSync(join(dir, 'report.json'), 'utf8')));
  const names = [
    'book',
    'book-letter',
    'sheet',
    'sheet-many',
    'sheet-long-a4',
    'sheet-long-letter',
  ];
  for (const name of names) {
    const bytes = readFileSync(join(dir, `${name}.pdf`));
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
      mergePages: false,
    });
    const pages = text.map(bare);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    printed.set(name, { pages, text: pages.join(''), pdf });
  }
}, 180_000);

const sizes = (pdf: PDFDocument) =>
  pdf.getPages().map((page) => (page.getWidth() > page.getHeight() ? 'wide' : 'upright'));

test('a book has its title page, the matrix lying across, what is unknown, and the decision page of each', () => {
  const { pages, pdf } = read('book');
  expect(sizes(pdf)).toEqual([
    ...['upright', 'wide', 'wide', 'upright', 'upright', 'upright', 'upright', 'upright'],
  ]);
  expect(pages[0]).toContain(bare('Senior Software Engineer (Backend)'));
  expect(pages[0]).toContain(bare('Prepared by Marta Oliveira'));
  expect(pages[0]).toContain(bare('Version 1, 14 criteria, frozen 23 November 2026'));
  expect(pages[0]).toContain(bare('The order decides nothing.'));
  expect(pages[1]).toContain(bare('Criterion by candidate'));
  expect(pages[3]).toContain(bare('What is unknown'));
  for (const [at, name] of ['Asha Raghunathan', 'Олена Коваленко', '陳怡君'].entries()) {
    // The first has a second page, since its reason is long.
    expect(pages[at === 0 ? 4 : at + 5]).toContain(bare(`${name}Senior Software Engineer`));
  }
  expect(pages[5]).toContain(bare('The decision’s reason in full'));
});

test('every criterion stands in every table of the matrix, every candidate in one, and the heads come again', () => {
  const { pages, pdf } = read('book-letter');
  const wide = pages.filter((_page, at) => sizes(pdf)[at] === 'wide');
  expect(wide).toHaveLength(6); // three tables of five candidates, each over two pages
  for (let part = 0; part < 3; part += 1) {
    const both = wide.slice(part * 2, part * 2 + 2);
    for (const criterion of report.criteria) expect(both.join('')).toContain(bare(criterion));
    const here = [...report.names, sealedName].filter((name) => both[0]?.includes(bare(name)));
    expect(here).toHaveLength(5);
    for (const name of here) expect(both[1], `${name} over the second page`).toContain(bare(name));
  }
  for (const name of report.names) {
    expect(wide.filter((page) => page.includes(bare(name))).length, name).toBe(2);
  }
});

test('where assessors differ each is named with what they gave, and figures of agreement with their number', () => {
  const { text, pages } = read('book');
  expect(text).toContain(bare('Mixed, counts as 0.50 ID Not met MO Met JW Partly'));
  expect(text).toContain(bare('ID Ines Duarte, MO Marta Oliveira, JW Jonas Weber'));
  expect(pages[3]).toMatch(/InesDuarteandMartaOliveira39\d+%0\.\d\d/);
  expect(pages[3]).toContain(bare('Kappa is quadratically weighted'));
});

test('weights that are not equal print their reason, and recommendations are said to stand beside the score', () => {
  const { pages } = read('book');
  expect(pages[0]).toContain(
    bare(`R9 Communication and mentorship abilities: 2×. ${weightReason}`),
  );
  expect(pages[0]).toContain(bare('never enters it'));
  expect(pages[0]).toContain(bare('never counted as zero'));
  expect(pages[0]).toContain(bare('R2 asks for years of experience.'));
});

test('whoever is sealed for the preparer is named as sealed, and nothing of them is in it', () => {
  const { pages, text } = read('book');
  expect(pages[0]).toContain(
    bare('Giulia Conti Sealed for whoever prepared this: 1 scorecard submitted'),
  );
  expect(text).not.toContain(bare('Secret summary'));
  expect(text).not.toContain(bare('Strong no'));
  expect(pages.slice(4).join('')).not.toContain(bare('Giulia Conti'));
});

test('the foot of every page says for whom, until when, by which rubric, from which data, and which page it is', () => {
  for (const name of ['book', 'book-letter', 'sheet', 'sheet-many']) {
    const { pages } = read(name);
    for (const [at, page] of pages.entries()) {
      expect(page).toContain(bare('Confidential. For Marta’s panel. Delete by 1 February 2027.'));
      expect(page).toMatch(/byMartaOliveira\.Rubricv1,frozen23November2026\.Content[0-9a-f]{12}/);
      expect(page).toContain(`Page${at + 1}of${pages.length}`);
    }
  }
});

test('no page is blank between its head and its foot', () => {
  for (const [name, { pages }] of printed) {
    for (const [at, page] of pages.entries())
      expect(page.length, `${name}, page ${at + 1}`).toBeGreaterThan(300);
  }
});

test('the title page names the page of each candidate, and it is that page', () => {
  const { pages } = read('book-letter');
  const row = /AshaRaghunathan.*?Makeanoffer(\d+)/.exec(pages[0] ?? '');
  const page = Number(row?.[1]);
  expect(page).toBeGreaterThan(9);
  expect(pages[page - 1]).toContain(bare('Asha Raghunathan Senior Software Engineer'));
});

test('books and sheets are tagged, titled, in a language, with an outline', () => {
  for (const [name, { pdf }] of printed) {
    const { catalog } = pdf;
    const has = (key: string) => catalog.get(PDFName.of(key)) !== undefined;
    expect(['StructTreeRoot', 'MarkInfo', 'Lang', 'Outlines'].filter(has), name).toHaveLength(4);
    expect(pdf.getTitle()).toMatch(/^(Comparison book|Decision sheet): /);
  }
  const outline = read('book').pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict);
  expect(outline.has(PDFName.of('First'))).toBe(true);
});

test('books and sheets hold to the same basics of PDF/UA as a packet', () => {
  for (const [name, { pdf }] of printed) {
    const pages = pdf.getPages();
    expect(structureFaults(structureOf(pdf)), name).toEqual([]);
    expect(
      pages.map(unmarkedOn).filter((count) => count > 0),
      name,
    ).toEqual([]);
    expect(
      pages.flatMap((page) => strayOn(pdf, page)),
      name,
    ).toEqual([]);
    expect(
      pages.flatMap((page) => linkFaults(pdf, page)),
      name,
    ).toEqual([]);
    expect(fontFaults(pages), name).toEqual([]);
    for (const page of pages) expect(artifactsOn(page), name).toContain('Pagination Footer');
    expect(
      pictureBoxes(pdf).filter((box) => box?.length !== 4),
      name,
    ).toEqual([]);
    expect(pdf.catalog.has(PDFName.of('Metadata')), name).toBe(true);
  }
});

test('the sheet for one candidate has one page, whatever is asked on it', () => {
  for (const name of ['sheet', 'sheet-long-a4', 'sheet-long-letter']) {
    expect(read(name).pages.length, name).toBe(1);
  }
  const { text } = read('sheet');
  for (const words of ['Agree', 'Hold', 'Decline', 'Talk first', 'Make an offer', 'Signature'])
    expect(text).toContain(bare(words));
  expect(text).toContain(bare('Answer by 1 December 2026, back to Marta Oliveira, room 4.12.'));
  expect(text).toContain(bare('Is the budget for two people approved?'));
  const long = read('sheet-long-a4').text;
  expect(long).toContain(bare(longest.sendTo));
  expect(long.split(bare(longest.question))).toHaveLength(4);
});

test('the sheet for several has a box with all answers for each of them', () => {
  const { text } = read('sheet-many');
  expect(text.split(bare('Talk first before any answer'))).toHaveLength(
    report.names.length + 2, // and the sealed one
  );
  for (const name of report.names) expect(text).toContain(bare(name));
  expect(text).toContain(bare(`${sealedName} Nothing is decided yet`));
});
