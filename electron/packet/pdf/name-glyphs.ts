import { PDFName, type PDFDict, type PDFPage } from '@cantoo/pdf-lib';

import { plainStream } from './content-stream.ts';
import { fontsIn, readingOf, utf16, type FontReading } from './glyphs.ts';

/** A font is chosen, a glyph has its text given, or one of these glyphs is shown as it is: of ten thousands a few. */
const partWith = (codes: string) =>
  new RegExp(
    String.raw`/(F\d+) [\d.]+ Tf|/Span<</ActualText <FEFF((?:[0-9A-F]{4})+)> >> BDC\n((?:(?!EMC|BDC)[^])*?)EMC\n|<(${codes})> Tj`,
    'g',
  );
const span = partWith('none');
const inSpan = /\/(F\d+) [\d.]+ Tf|<([0-9A-F]{4})> Tj/g;

/** How a glyph is used: the texts given in its place, each with how often, and whether it also stands for itself. */
type Use = { given: Map<string, number>; isBare: boolean };
type Uses = Map<PDFDict, Map<string, Use>>;

/**
 * Lets fonts name each glyph by the text it is shown for. The browser names glyphs by the font's own list, where a letter
 * within an Arabic word has the name of a form or none, and the apostrophe ’ that of the letter ʼ; wherever that is not
 * the text, it gives the text in a span around the one glyph. Readers that do not know such spans, or lose count of
 * them, then read the wrong letter or stop there. Where a glyph has one text throughout, its span is not needed.
 */
export function nameGlyphs(contents: ReadonlyMap<PDFPage, string>): Map<PDFPage, string> {
  const uses: Uses = new Map();
  const codes = new Set(
    [...contents.values()].flatMap((content) =>
      [...content.matchAll(span)].flatMap(([, , , inner = '']) =>
        shownIn(inner).flatMap(([, code]) => code ?? []),
      ),
    ),
  );
  if (codes.size === 0) return new Map(contents);
  const part = partWith([...codes].join('|'));
  for (const [page, content] of contents) hear(page, content, part, uses);
  for (const [font, byCode] of uses) rename(font, byCode);
  return new Map([...contents].map(([page, content]) => [page, withoutSpans(page, content, uses)]));
}

function hear(page: PDFPage, content: string, part: RegExp, uses: Uses): void {
  const fonts = fontsIn(page);
  let font: PDFDict | undefined;
  for (const [, chosen, text, inner, bare] of content.matchAll(part)) {
    if (chosen !== undefined) font = fonts.get(chosen);
    else if (bare !== undefined) useOf(uses, font, bare).isBare = true;
    else {
      const shown = shownIn(inner ?? '');
      for (const [to, code] of shown) {
        if (to !== undefined) font = fonts.get(to);
        if (code === undefined) continue;
        const { given } = useOf(uses, font, code);
        // Of a text given for several glyphs none is the whole; that is heard as one more text of theirs.
        const heard = shown.filter(([, each]) => each !== undefined).length > 1 ? `${text}+` : text;
        given.set(heard ?? '', (given.get(heard ?? '') ?? 0) + 1);
      }
    }
  }
}

const shownIn = (inner: string) =>
  [...inner.matchAll(inSpan)].map(([, chosen, code]) => [chosen, code] as const);

function useOf(uses: Uses, font: PDFDict | undefined, code: string): Use {
  if (!font) return { given: new Map(), isBare: false };
  let byCode = uses.get(font);
  if (!byCode) uses.set(font, (byCode = new Map()));
  let use = byCode.get(code);
  if (!use) byCode.set(code, (use = { given: new Map(), isBare: false }));
  return use;
}

/** The one text that a glyph is always shown for, if the browser had to give it. */
function onlyText({ given, isBare }: Use): string | undefined {
  const [text, ...others] = given.keys();
  return !isBare && others.length === 0 && !text?.endsWith('+') ? text : undefined;
}

function rename(font: PDFDict, byCode: ReadonlyMap<string, Use>): void {
  const reading = readingOf(font);
  let isChanged = false;
  for (const [code, use] of byCode) {
    const [most] = [...use.given].toSorted(([, one], [, other]) => other - one);
    const isUnnamed = isNameless(reading.texts.get(code));
    const text = onlyText(use) ?? (isUnnamed ? most?.[0].replace('+', '') : undefined);
    if (text === undefined) continue;
    reading.texts.set(code, utf16(text));
    isChanged = true;
  }
  if (isChanged) font.set(PDFName.of('ToUnicode'), plainStream(font.context, mapOf(reading)));
}

/** The browser writes a zero for a glyph that the font's list has not. */
const isNameless = (text = '') => text === '' || text === '\0';

function mapOf({ texts }: FontReading): string {
  const named = [...texts].filter(([, text]) => !isNameless(text));
  const blocks: string[] = [];
  for (let at = 0; at < named.length; at += 100) {
    const some = named.slice(at, at + 100);
    const lines = some.map(([code, text]) => `<${code}> <${hexOf(text)}>`);
    blocks.push(`${some.length} beginbfchar\n${lines.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

const hexOf = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();

function withoutSpans(page: PDFPage, content: string, uses: Uses): string {
  const fonts = fontsIn(page);
  let font: PDFDict | undefined;
  return content.replaceAll(span, (whole, chosen?: string, text?: string, inner?: string) => {
    if (chosen !== undefined) font = fonts.get(chosen);
    if (text === undefined || inner === undefined) return whole;
    const shown = shownIn(inner);
    for (const [to, code] of shown) {
      if (to !== undefined) font = fonts.get(to);
      const use = code === undefined ? undefined : font && uses.get(font)?.get(code);
      if (use && onlyText(use) !== text) return whole;
    }
    return inner;
  });
}
