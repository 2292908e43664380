import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib';

import {
  artifactsOn,
  flat,
  fontFaults,
  linkFaults,
  outlineOf,
  pictureBoxes,
  strayOn,
  structureFaults,
  structureOf,
  unmarkedOn,
  type StructureElement,
} from '../testing/pdf-structure.ts';
import { contentOf, textOfStream } from './pdf/content-stream.ts';
import { glyphsOf } from './pdf/glyphs.ts';
import { arabicPacket, shortPacket } from '../testing/sample-packet-texts.ts';
import type { SampleReport } from '../testing/sample-packets-main.ts';

/** What PDF/UA asks of a packet's own pages, tried on three real ones; appended pages are exempt. */
const samples = ['short', 'rtl', 'long'] as const;
const dir = mkdtempSync(join(tmpdir(), 'packet-structure-'));
afterAll(() => rmSync(dir, { recursive: true }));

let report: SampleReport;
const packets = new Map<string, PDFDocument>();

beforeAll(async () => {
  const host = join(import.meta.dirname, '../chromium-host/electron.mjs');
  const main = join(import.meta.dirname, '../testing/sample-packets-main.ts');
  const { status, stderr } = spawnSync(
    process.execPath,
    [host, `--user-data-dir=${join(dir, 'profile')}`, `--out=${dir}`, main],
    { encoding: 'utf8', env: { ...process.env, WORKBENCH_HEADLESS: '1' } },
  );
  if (status !== 0) throw new Error(stderr);
  report = JSON.parse(readFileSync(join(dir, 'report.json'), 'utf8')) as SampleReport;
  for (const name of samples) {
    const bytes = readFileSync(join(dir, `${name}.pdf`));
    packets.set(name, await PDFDocument.load(bytes, { updateMetadata: false }));
  }
}, 180_000);

function read(name: string) {
  const pdf = packets.get(name);
  const preview = report.previews[name];
  if (!pdf || !preview) throw new Error(`no packet ${name}`);
  const appended = name === 'long' ? appendedPages : 0;
  return { pdf, preview, ownPages: pdf.getPages().slice(0, pdf.getPageCount() - appended) };
}

/** The two documents that can be appended to the long packet. */
const appendedPages = 16;

const of = (elements: readonly StructureElement[], ...types: string[]) =>
  flat(elements).filter(({ type }) => types.length === 0 || types.includes(type));

describe.for(samples)('the %s packet', (name) => {
  test('shows its title, says its language and what made it, and is marked as tagged', () => {
    const { pdf, preview } = read(name);
    const { catalog } = pdf;
    expect(pdf.getTitle()).toBe(preview.title);
    expect(pdf.getCreator()).toBe('Hiring Workbench');
    expect(catalog.getOrCreateViewerPreferences().getDisplayDocTitle()).toBe(true);
    expect(String(catalog.get(PDFName.of('Lang')))).toMatch(/en/);
    const marks = catalog.lookup(PDFName.of('MarkInfo'), PDFDict);
    expect(String(marks.get(PDFName.of('Marked')))).toBe('true');
  });

  test('has nothing on its own pages that is neither in the structure nor an artifact', () => {
    const { pdf, ownPages } = read(name);
    expect(ownPages.map(unmarkedOn).filter((count) => count > 0)).toEqual([]);
    expect(ownPages.flatMap((page) => strayOn(pdf, page))).toEqual([]);
  });

  test('has one first heading, and no level of heading is skipped', () => {
    const levels = of(structureOf(read(name).pdf), 'H1', 'H2', 'H3', 'H4', 'H5', 'H6').map(
      ({ type }) => Number(type.slice(1)),
    );
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  test('its tables have a header in each column, and each header says what it heads', () => {
    const tables = of(structureOf(read(name).pdf), 'Table');
    expect(tables.length).toBeGreaterThan(2);
    for (const table of tables) {
      const headers = of([table], 'TH');
      expect(headers.length).toBeGreaterThan(2);
      expect(headers.filter(({ scope }) => scope === '')).toEqual([]);
    }
  });

  test('its pictures have words in their place', () => {
    const figures = of(structureOf(read(name).pdf), 'Figure');
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter(({ alt }) => alt === '')).toEqual([]);
  });

  test('it is made of what PDF/UA knows, each in its place and with content', () => {
    const elements = structureOf(read(name).pdf);
    expect(structureFaults(elements)).toEqual([]);
    expect(of(elements, 'LBody').length).toBe(of(elements, 'LI').length);
  });

  test('its pictures say what they cover, and are within the page', () => {
    const boxes = pictureBoxes(read(name).pdf);
    expect(boxes.length).toBeGreaterThan(0);
    for (const [left = 0, bottom = 0, right = 0, top = 0] of boxes.map((box) => box ?? [])) {
      expect(right - left).toBeGreaterThan(50);
      expect(top - bottom).toBeGreaterThan(5);
      expect(left >= 0 && bottom >= 0 && right <= 596 && top <= 842).toBe(true);
    }
  });

  test('head and foot of each of its pages are told apart from rules and boxes', () => {
    for (const page of read(name).ownPages) {
      const kinds = new Set(artifactsOn(page));
      expect(kinds).toContain('Pagination Header');
      expect(kinds).toContain('Pagination Footer');
      expect(
        [...kinds].filter((kind) => !/^(Pagination (Header|Footer)|Layout)$/.test(kind)),
      ).toEqual([]);
    }
  });

  test('its title stands in the metadata too, and nothing claims more than was tried', () => {
    const { pdf, preview } = read(name);
    const metadata = textOfStream(pdf.catalog.lookup(PDFName.of('Metadata'), PDFStream)) ?? '';
    const xml = Buffer.from(metadata, 'latin1').toString('utf8');
    expect(xml).toContain(`<rdf:li xml:lang="x-default">${preview.title}</rdf:li>`);
    expect(xml).not.toContain('pdfuaid');
    expect(pdf.context.header.toString()).toContain('%PDF-1.7');
  });

  test('every glyph on its pages is embedded and has its text', () => {
    expect(fontFaults(read(name).ownPages)).toEqual([]);
  });

  test('its links are elements of the structure', () => {
    const { pdf, ownPages } = read(name);
    expect(ownPages.flatMap((page) => linkFaults(pdf, page))).toEqual([]);
  });

  test('its outline names the candidate and every section', () => {
    const { pdf, preview } = read(name);
    const outline = outlineOf(pdf);
    expect(outline.filter(({ depth }) => depth === 1)).toHaveLength(1);
    for (const heading of ['Requirement by requirement', 'Scorecards', 'Notes', 'Documents'])
      expect(outline.map(({ title }) => title)).toContain(heading);
    expect(preview.sections).toHaveLength(7);
  });

  test('its links say where they lead, and lead there', () => {
    const { pdf, ownPages } = read(name);
    const links = ownPages.flatMap((page) => {
      const all = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
      return (all?.asArray() ?? []).map((_each, at) => all?.lookup(at, PDFDict));
    });
    const places = pdf.catalog.lookup(PDFName.of('Dests'), PDFDict);
    const leads = links.map((link) => String(link?.get(PDFName.of('Dest'))));
    expect(new Set(leads).size).toBe(name === 'long' ? 3 : 0); // the reason and two documents
    for (const link of links) {
      expect(String(link?.get(PDFName.of('Contents')))).not.toBe('undefined');
      expect(places.has(link?.lookup(PDFName.of('Dest'), PDFName) ?? PDFName.of(''))).toBe(true);
    }
  });
});

test('every passage in another language says so, and no other does', () => {
  const spoken = (name: string) =>
    of(structureOf(read(name).pdf)).filter(({ lang }) => lang !== '' && lang !== 'en');
  expect(spoken('short').map(({ lang, text }) => `${lang}: ${text}`)).toEqual([
    `ta: ${shortPacket.name}`,
  ]);
  expect(spoken('long').map(({ lang }) => lang)).toEqual([]); // Cyrillic letters of several languages
  const passages = spoken('rtl');
  // By its words: the browser shows those of a line from the left, whichever way they are read.
  const words = (text = '') => text.split(/\s+/).toSorted().join(' ');
  const inLanguage = (lang: string) =>
    passages.filter((each) => each.lang === lang).map(({ text }) => words(text));
  expect(inLanguage('ar')).toContain(words('عمر حداد'));
  expect(inLanguage('he')).toContain(words('ליאת אברהמי'));
  expect(inLanguage('de').map((text) => text.length)).toEqual([arabicPacket.notes.at(-1)?.length]);
  expect(new Set(passages.map(({ lang }) => lang))).toEqual(new Set(['ar', 'he', 'de']));
});

test('an apostrophe is named by its own sign, so that every reader goes on behind it', () => {
  const [page] = read('short').ownPages;
  if (!page) throw new Error('no page');
  const content = contentOf(page) ?? '';
  const text = glyphsOf(page, content)
    .map((glyph) => glyph.text)
    .join('');
  expect(text).toContain('Mean of 2 assessors’ ratings.');
  expect(content).not.toContain('<FEFF2019>');
});

test('locked and damaged documents are named with the reason, and bring no page', () => {
  const { preview, pdf } = read('long');
  expect(preview.warnings).toEqual([
    '“locked.pdf” is not appended: it is locked with a password. Its text, where it could be read, is printed instead.',
    '“cut-off.pdf” is not appended: it could not be read as a PDF. Its text, where it could be read, is printed instead.',
  ]);
  const last = preview.sections.at(-1);
  expect((last?.firstPage ?? 0) + (last?.pageCount ?? 0)).toBe(pdf.getPageCount() + 1);
});

test('a packet is printed once, also when documents follow it, unless its first page does not hold', () => {
  expect(report.prints).toEqual({ short: 1, rtl: 2, long: 1 });
});

test('the first page holds the answer to its end', () => {
  for (const name of ['short', 'rtl'])
    expect(read(name).preview.sections[0]).toEqual({
      ...{ section: 'decision', firstPage: 1, pageCount: 1 },
    });
  // Of a long reason only the beginning stands there; the whole of it follows on the next page.
  expect(read('long').preview.sections[0]?.pageCount).toBe(2);
});
