import { PDFDict, PDFName, PDFStream, type PDFPage } from '@cantoo/pdf-lib';

import { plainStream, textOfStream } from './content-stream.ts';

const letter = '02BC';
const sign = '2019';
const span = new RegExp(
  `/Span<</ActualText <FEFF${sign}> >> BDC\\n((?:(?!EMC|BDC)[^])*?<([0-9A-F]{4})> Tj\\n)EMC\\n`,
  'g',
);

/**
 * Lets fonts name the apostrophe ’ what it is. Inter draws it and the letter ʼ with one glyph, and the browser names that
 * by the letter, so that each ’ stands in a span of its own with its true text; readers that do not know such spans, or
 * lose count of them, then read the letter or stop there. Of a packet in which nobody writes ʼ.
 */
export function nameApostrophes(contents: ReadonlyMap<PDFPage, string>): Map<PDFPage, string> {
  const codes = new Set<string>();
  for (const page of contents.keys()) {
    const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    for (const key of fonts?.keys() ?? []) {
      const code = renameIn(fonts?.lookup(key, PDFDict));
      if (code !== undefined) codes.add(code);
    }
  }
  return new Map(
    [...contents].map(([page, content]) => [
      page,
      content.replaceAll(span, (whole, inner: string, code: string) =>
        codes.has(code) ? inner : whole,
      ),
    ]),
  );
}

/** The glyph's code in a font that has it. */
function renameIn(font: PDFDict | undefined): string | undefined {
  const names = font?.lookupMaybe(PDFName.of('ToUnicode'), PDFStream);
  const text = textOfStream(names) ?? '';
  const [, code, given] = new RegExp(`<([0-9A-F]{4})> <(${letter}|${sign})>`).exec(text) ?? [];
  if (font && code !== undefined && given === letter) {
    const renamed = text.replace(`<${code}> <${letter}>`, `<${code}> <${sign}>`);
    font.set(PDFName.of('ToUnicode'), plainStream(font.context, renamed));
  }
  return code;
}
