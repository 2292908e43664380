import { PDFDict, PDFName, PDFStream, type PDFPage } from '@cantoo/pdf-lib';

import { operations, textOfStream } from './content-stream.ts';

/** One glyph that is shown: what it stands for and where its code is in the page's content. */
export type Glyph = { text: string; code: string; start: number; font: string };

/** How many hex digits a code of a font has, and what each code stands for. */
export type FontReading = { width: number; texts: Map<string, string> };

/** The glyphs of a page in the order they are shown, read as a text extractor would. */
export function glyphsOf(page: PDFPage, content: string): Glyph[] {
  const fonts = new Map([...fontsIn(page)].map(([key, font]) => [key, readingOf(font)]));
  const glyphs: Glyph[] = [];
  let name = '';
  for (const { operator, operands } of operations(content)) {
    if (operator === 'Tf') name = operands[0]?.text.slice(1) ?? '';
    if (operator !== 'Tj' && operator !== 'TJ') continue;
    const font = fonts.get(name);
    if (!font) continue;
    for (const { text, start } of operands) {
      if (!text.startsWith('<') || text.startsWith('<<')) continue;
      for (let at = 1; at + font.width < text.length; at += font.width) {
        const code = text.slice(at, at + font.width);
        const shown = font.texts.get(code.toUpperCase()) ?? '';
        glyphs.push({ code, start: start + at, text: shown, font: name });
      }
    }
  }
  return glyphs;
}

/** The fonts of a page by the names its content calls them. */
export function fontsIn(page: PDFPage): Map<string, PDFDict> {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  return new Map(
    (fonts?.keys() ?? []).flatMap((key) => {
      const font = fonts?.lookupMaybe(key, PDFDict);
      return font ? [[key.decodeText(), font] as const] : [];
    }),
  );
}

const readings = new WeakMap<PDFDict, FontReading>();

export function readingOf(font: PDFDict): FontReading {
  const known = readings.get(font);
  if (known) return known;
  const isComposite = font.get(PDFName.of('Subtype')) === PDFName.of('Type0');
  const map = textOfStream(font.lookupMaybe(PDFName.of('ToUnicode'), PDFStream)) ?? '';
  const reading = { width: isComposite ? 4 : 2, texts: textsOf(map) };
  readings.set(font, reading);
  return reading;
}

/** What each code of a font stands for, by its ToUnicode map. */
function textsOf(map: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [, body = ''] of map.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, code = '', to = ''] of body.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      texts.set(code.toUpperCase(), utf16(to));
  for (const [, body = ''] of map.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, first = '', last = '', to = ''] of body.matchAll(
      /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g,
    )) {
      const from = Number.parseInt(first, 16);
      const begin = Number.parseInt(to, 16);
      for (let code = from; code <= Number.parseInt(last, 16); code += 1) {
        const hex = code.toString(16).toUpperCase().padStart(first.length, '0');
        texts.set(hex, utf16((begin + code - from).toString(16).padStart(to.length, '0')));
      }
    }
  return texts;
}

/** What hex digits of UTF-16, the big end first, say. */
export const utf16 = (hex: string) =>
  Buffer.from(hex.length % 4 === 0 ? hex : hex.padStart(4, '0'), 'hex')
    .swap16()
    .toString('utf16le');
