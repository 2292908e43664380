import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { PDFDict, PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';
import { z } from 'zod';

import { printedSectionSchema } from '#shared/packet.ts';
import { packetSections } from '#shared/packet-options.ts';
import {
  digits,
  germanReason,
  hostileNote,
  longNote,
  names,
  scripts,
} from '../testing/print-packets-main.ts';
import { longWordsOf, withWholeWords } from './hyphens/whole-words.ts';
import { contentOf } from './pdf/content-stream.ts';
import { glyphsOf } from './pdf/glyphs.ts';

const dir = mkdtempSync(join(tmpdir(), 'print-packet-'));
afterAll(() => rmSync(dir, { recursive: true }));

const reportSchema = z.object({
  criteria: z.array(z.string()),
  requests: z.array(z.string()),
  warnings: z.array(z.string()),
  sections: z.array(printedSectionSchema),
});
let report: z.infer<typeof reportSchema>;

/** `raw` is what the reader gives; in the others words that were broken at a line's end are whole again. */
type Read = { text: string; pages: string[]; raw: string; pdf: PDFDocument };
const packets = new Map<string, Read>();
const packet = (name: string): Read => {
  const read = packets.get(name);
  if (!read) throw new Error(`no packet ${name}`);
  return read;
};

// One browser prints all of them: the real handlers, the real page, the real print window.
beforeAll(async () => {
  const host = join(import.meta.dirname, '../chromium-host/electron.mjs');
  const main = join(import.meta.dirname, '../testing/print-packets-main.ts');
  const { status, stderr } = spawnSync(
    process.execPath,
    [host, `--user-data-dir=${join(dir, 'profile')}`, `--out=${dir}`, main],
    {
      encoding: 'utf8',
      env: { ...process.env, WORKBENCH_HEADLESS: '1' },
    },
  );
  if (status !== 0) throw new Error(stderr);
  report = reportSchema.parse(JSON.parse(readFileSync(join(dir, 'report.json'), 'utf8')));
  for (const name of ['names', 'long']) {
    const bytes = readFileSync(join(dir, `${name}.pdf`));
    const { text: raw } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
      mergePages: false,
    });
    const words = longWordsOf([...report.criteria, ...longNote, germanReason]);
    const pages = raw.map((page) => withWholeWords(page, words));
    packets.set(name, {
      ...{ pages, raw: raw.join('\n') },
      text: pages.join('\n'),
      pdf: await PDFDocument.load(bytes, { updateMetadata: false }),
    });
  }
}, 120_000);

/** Extraction puts blanks into words and may set an Arabic vowel sign a letter earlier. */
const withoutBlanks = (text: string) =>
  text.normalize('NFKC').replaceAll(/[\s\u00AD\u064B-\u0652\u202A-\u202E\u2066-\u2069]/g, '');

test('a packet is tagged, titled, in a language, with an outline, and its reader shows the title', () => {
  const { pdf } = packet('names');
  const { catalog } = pdf;
  const has = (key: string) => catalog.get(PDFName.of(key)) !== undefined;
  expect(['StructTreeRoot', 'MarkInfo', 'Lang', 'Outlines'].filter(has)).toHaveLength(4);
  expect(String(catalog.get(PDFName.of('Lang')))).toContain('en');
  expect(pdf.getTitle()).toMatch(/^Candidate packet: .+, Senior Software Engineer \(Backend\)$/);
  expect(catalog.getOrCreateViewerPreferences().getDisplayDocTitle()).toBe(true);
});

test('every criterion stands in it word for word', () => {
  expect(report.criteria).toHaveLength(14);
  const text = withoutBlanks(packet('names').text);
  for (const criterion of report.criteria) expect(text).toContain(withoutBlanks(criterion));
});

test('names in Arabic, Chinese, Hindi, Greek and Polish are found in the text', () => {
  const text = withoutBlanks(packet('names').text);
  for (const [script, name] of Object.entries(names)) {
    const letters = withoutBlanks(name);
    if (script === 'arabic') expect(holdsLetters(text, letters), script).toBe(true);
    else expect(text, script).toContain(letters);
  }
});

test('a passage in each script of the product is drawn by its own font, and no sign is missing', () => {
  const { pdf, text } = packet('names');
  const glyphs = pdf.getPages().flatMap((page) => glyphsOf(page, contentOf(page) ?? ''));
  expect(glyphs.length).toBeGreaterThan(3000);
  // Glyph 0 is the box that stands for a sign the font does not have.
  expect(glyphs.filter(({ code }) => /^0+$/.test(code))).toEqual([]);
  const printed = withoutBlanks(text);
  for (const [family, passage] of Object.entries(scripts)) {
    const letters = withoutBlanks(passage);
    if (family === 'NotoSansHebrew') expect(holdsLetters(printed, letters), family).toBe(true);
    else expect(printed, family).toContain(letters);
  }
});

test('every font is embedded and has a name; none is a nameless Type 3', () => {
  const fonts = fontsOf(packet('names').pdf);
  expect(fonts.filter(({ subtype }) => subtype === '/Type3')).toEqual([]);
  expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
  const families = new Set(
    fonts.map(({ name }) => name.replace(/^\/[A-Z]{6}\+/, '').replace(/-.*/, '')),
  );
  // The name tables of some Noto files say Thin whatever their weight.
  const named = new Set([...families].map((family) => family.replace(/Thin$/, '')));
  const latin = ['Inter', 'NotoSerif', 'NotoSans', 'NotoSansArabic', 'NotoSansSC'];
  for (const family of [...latin, ...Object.keys(scripts).filter((each) => each !== 'NotoSansTC')])
    expect([...named]).toContain(family);
});

test('a note of twenty pages is printed to its last word, and page numbers count the appended résumé', () => {
  const { text, pages, pdf } = packet('long');
  // A sentence may go over a page's foot and the next one's head, so these are taken off first.
  const marginText = /^.*?Content[0-9a-f]{12}/;
  const printed = pages.map((page) => withoutBlanks(page).replace(marginText, '')).join('');
  const missing = longNote.filter((sentence) => !printed.includes(withoutBlanks(sentence)));
  expect(missing).toEqual([]);
  expect(pdf.getPageCount()).toBeGreaterThan(20);
  expect(pages[0]).toContain(`Page 1 of ${pdf.getPageCount()}`);
  expect(pages.at(-1)).toContain('Talks and writing'); // the résumé's own last page
  expect(text).toContain(
    `Appended unchanged as pages ${pdf.getPageCount() - 1}–${pdf.getPageCount()}.`,
  );
});

test('each section is told with its pages; those of the appended résumé count as the documents’', () => {
  const { pages } = packet('long');
  const { sections } = report;
  expect(sections.map(({ section }) => section)).toEqual([...packetSections]);
  const ends = sections.map(({ firstPage, pageCount }) => firstPage + pageCount);
  expect(sections.map(({ firstPage }) => firstPage)).toEqual([1, ...ends.slice(0, -1)]);
  expect(ends.at(-1)).toBe(pages.length + 1);
  const headings = ['Requirement by requirement', 'Scorecards', 'Notes', 'Open questions'];
  for (const [index, heading] of headings.entries())
    expect(pages[(sections[index + 1]?.firstPage ?? 0) - 1]).toContain(heading);
});

test('a locked or damaged document says so in the packet and in the report, and brings no blank page', () => {
  expect(report.warnings).toEqual([
    '“broken.pdf” is not appended: it could not be read as a PDF. Its text, where it could be read, is printed instead.',
  ]);
});

test('digits in a note are not taken for the room of a page number', () => {
  expect(packet('long').text).toContain(digits);
});

test('long words are broken at the ends of lines, and are found whole', () => {
  const { raw, text } = packet('names');
  const words = germanReason.match(/\p{L}{8,}/gu) ?? [];
  const halves = [...raw.matchAll(/(\p{L}+)-\n(\p{Ll}+)/gu)].map(
    ([, head, rest]) => `${head}${rest}`,
  );
  expect(words.filter((word) => halves.includes(word)).length).toBeGreaterThan(2);
  expect(withoutBlanks(text)).toContain(withoutBlanks(germanReason));
});

test('no soft hyphen is left in a packet, neither in its text nor beside it', () => {
  for (const { raw, pdf } of packets.values()) {
    expect(raw).not.toContain('\u00AD');
    const contents = pdf.getPages().map((page) => contentOf(page) ?? '');
    expect(contents.filter((content) => /ActualText <FEFF(?:.{4})*00AD/.test(content))).toEqual([]);
  }
});

test('a hostile note is printed as text and the page asks for nothing but itself and our fonts', () => {
  expect(withoutBlanks(packet('long').text)).toContain(withoutBlanks(hostileNote));
  expect(
    report.requests.filter(
      (url) => !/^app:\/\/print\/[0-9a-f-]{36}\/(packet\.html|fonts\/[\w.-]+\.woff2)$/.test(url),
    ),
  ).toEqual([]);
  expect(report.requests.length).toBeGreaterThan(4);
});

/** This reader gives right-to-left letters in the order they stand on the page, so only their order may differ. */
function holdsLetters(text: string, letters: string): boolean {
  const sorted = (part: string) => Array.from(part).toSorted().join('');
  const starts = Array.from({ length: text.length - letters.length + 1 }, (_, at) => at);
  return starts.some((at) => sorted(text.slice(at, at + letters.length)) === sorted(letters));
}

function fontsOf(pdf: PDFDocument) {
  const dicts = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]): PDFDict[] => (object instanceof PDFDict ? [object] : []));
  const text = (value: PDFObject | undefined) => String(value);
  const descriptors = dicts.filter(
    (dict) => text(dict.get(PDFName.of('Type'))) === '/FontDescriptor',
  );
  const embedded = new Set(
    descriptors
      .filter((dict) =>
        ['FontFile', 'FontFile2', 'FontFile3'].some((key) => dict.get(PDFName.of(key))),
      )
      .map((dict) => text(dict.get(PDFName.of('FontName')))),
  );
  return dicts
    .filter(
      (dict) =>
        text(dict.get(PDFName.of('Type'))) === '/Font' &&
        text(dict.get(PDFName.of('Subtype'))) !== '/Type0',
    )
    .map((dict) => {
      const name = text(dict.get(PDFName.of('BaseFont')));
      return {
        name,
        subtype: text(dict.get(PDFName.of('Subtype'))),
        isEmbedded: embedded.has(name),
      };
    });
}
