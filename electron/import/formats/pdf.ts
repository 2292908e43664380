import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

import { createBlockBuilder } from './block-builder.ts';
import { UnreadableError, type Converted } from './converted.ts';
import { blocksOfPages } from './pdf-blocks.ts';
import { linesOfPage, type Fragment } from './pdf-lines.ts';
import { splitEdges, type PdfPage } from './pdf-page-edges.ts';
import { withDrawnMarks, type Drawing } from './pdf-marks.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** Fonts and drawn bullets cost reading a page's drawing too; in a book they are not worth that. */
const maxPagesDrawn = 20;

/**
 * Text of a PDF, which knows only where each sign stands: lines by position, columns one after the other, wrapped
 * lines joined, drawn bullets and larger or bold lines as hints; what stands at the edges of the pages comes last.
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
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const [, bottom = 0, , top = 0] = page.view;
      const fragments = await fragmentsOf(page, pdf.numPages <= maxPagesDrawn);
      pages.push({ lines: linesOfPage(fragments), bottom, top });
      page.cleanup();
    }
    const { text, edges } = splitEdges(pages);
    const builder = createBlockBuilder();
    for (const { kind, level, text: words, isBold, isApart } of blocksOfPages(text)) {
      if (isApart) builder.leaveRoom();
      builder.begin(kind, level);
      builder.write(words, isBold);
      builder.endBlock();
    }
    builder.openAside();
    for (const line of edges) {
      builder.begin('paragraph');
      builder.write(line.text);
      builder.endBlock();
    }
    builder.closeAside();
    const converted = builder.finish();
    const pageCount = pdf.numPages;
    if (!/[\p{L}\p{N}]/u.test(converted.text)) {
      throw new UnreadableError({ kind: 'scanned', pageCount });
    }
    return { ...converted, pageCount };
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

async function fragmentsOf(page: Page, isDrawn: boolean): Promise<Fragment[]> {
  const { items } = await page.getTextContent();
  if (items.length === 0) return [];
  const drawing = isDrawn ? await drawingOf(page) : undefined; // this loads the fonts, too
  const isBold = new Map<string, boolean>();
  const boldOf = (font: string) => {
    const known = isBold.get(font) ?? /bold|black|heavy|demi/i.test(nameOf(page, font));
    isBold.set(font, known);
    return known;
  };
  const fragments = items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return [];
    const [, , skew = 0, height = 0, x = 0, y = 0] = item.transform as number[];
    const size = Math.hypot(skew, height) || item.height;
    const { str: text, width } = item;
    return [{ text, x, y, width, size, isBold: isDrawn && boldOf(item.fontName) }];
  });
  return drawing ? withDrawnMarks(fragments, drawing) : fragments;
}

async function drawingOf(page: Page): Promise<Drawing> {
  const { OPS } = await getResolvedPDFJS();
  const nameOfOperator = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
  const { fnArray, argsArray } = await page.getOperatorList();
  return {
    names: fnArray.map((code) => nameOfOperator.get(code) ?? ''),
    arguments: argsArray as unknown[],
  };
}

function nameOf(page: Page, font: string): string {
  if (!page.commonObjs.has(font)) return '';
  const { name } = page.commonObjs.get(font) as { name?: unknown };
  return typeof name === 'string' ? name : '';
}
