import { getDocumentProxy } from 'unpdf';

import { createBlockBuilder } from './block-builder.ts';
import { UnreadableError, type Converted } from './converted.ts';
import { blocksOfPages } from './pdf-blocks.ts';
import { linesOfPage, type Fragment, type PdfLine } from './pdf-lines.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** The names of fonts cost reading a page's drawing too; a long document's bold lines are not worth that. */
const maxPagesWithFonts = 20;

/**
 * Text of a PDF, which knows only where each sign stands: lines by position, columns one after the other, wrapped
 * lines joined, drawn bullets and larger or bold lines as hints.
 *
 * @throws {UnreadableError} `locked`, `scanned` or `too-many-pages`
 */
export async function convertPdf(
  bytes: Uint8Array,
  maxPages: number,
): Promise<Omit<Converted, 'notice'>> {
  const pdf = await openPdf(bytes);
  try {
    if (pdf.numPages > maxPages) {
      const pageCount = pdf.numPages;
      throw new UnreadableError({ kind: 'too-many-pages', pageCount, maxPages });
    }
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      pages.push(linesOfPage(await fragmentsOf(page, pdf.numPages <= maxPagesWithFonts)));
      page.cleanup();
    }
    const builder = createBlockBuilder();
    for (const { kind, level, text, isBold, isApart } of blocksOfPages(pages)) {
      if (isApart) builder.leaveRoom();
      builder.begin(kind, level);
      builder.write(text, isBold);
      builder.endBlock();
    }
    const converted = builder.finish();
    if (!/[\p{L}\p{N}]/u.test(converted.text)) throw new UnreadableError({ kind: 'scanned' });
    return { ...converted, pageCount: pdf.numPages };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  // Without its end the library guesses what is in it, and half a posting would look like a whole one.
  const endAt = Buffer.from(bytes.buffer, bytes.byteOffset).lastIndexOf('startxref');
  if (endAt < bytes.length / 2) throw new UnreadableError({ kind: 'damaged' });
  try {
    return await getDocumentProxy(bytes.slice(), { verbosity: 0 }); // the library takes the buffer away
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new UnreadableError({ kind: isLocked ? 'locked' : 'damaged' });
  }
}

async function fragmentsOf(page: Page, withFonts: boolean): Promise<Fragment[]> {
  const { items } = await page.getTextContent();
  if (items.length === 0) return [];
  if (withFonts) await page.getOperatorList(); // this is what loads the fonts
  const isBold = new Map<string, boolean>();
  const boldOf = (font: string) => {
    const known = isBold.get(font) ?? /bold|black|heavy|demi/i.test(nameOf(page, font));
    isBold.set(font, known);
    return known;
  };
  return items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return [];
    const [, , skew = 0, height = 0, x = 0, y = 0] = item.transform as number[];
    const size = Math.hypot(skew, height) || item.height;
    const { str: text, width } = item;
    return [{ text, x, y, width, size, isBold: withFonts && boldOf(item.fontName) }];
  });
}

function nameOf(page: Page, font: string): string {
  if (!page.commonObjs.has(font)) return '';
  const { name } = page.commonObjs.get(font) as { name?: unknown };
  return typeof name === 'string' ? name : '';
}
