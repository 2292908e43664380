import { getResolvedPDFJS } from 'unpdf';

import type { Pdf } from '../../ui/use-pdf.ts';

export type PdfPageProxy = Awaited<ReturnType<Pdf['getPage']>>;
export type PageViewport = ReturnType<PdfPageProxy['getViewport']>;

/** A run of words on a page: where it begins in the page's text, and how the page draws it. */
export type PageRun = { start: number; text: string; transform: number[]; width: number };

/** The words of a page in the file's order, a line break where the file has one. */
export type PageWords = { text: string; runs: readonly PageRun[] };

const read = new WeakMap<PdfPageProxy, Promise<PageWords>>();

/** Read once for each page and then kept. */
export function wordsOfPage(page: PdfPageProxy): Promise<PageWords> {
  const known = read.get(page) ?? readWords(page);
  read.set(page, known);
  return known;
}

async function readWords(page: PdfPageProxy): Promise<PageWords> {
  const { items } = await page.getTextContent();
  let text = '';
  const runs: PageRun[] = [];
  for (const item of items) {
    if (!('str' in item)) continue;
    const { str, transform, width, hasEOL } = item;
    if (str !== '')
      runs.push({ start: text.length, text: str, transform: transform as number[], width });
    text += str + (hasEOL ? '\n' : '');
  }
  return { text, runs };
}

export type PlacedRun = PageRun & {
  left: number;
  top: number;
  fontSize: number;
  /** Radians. */
  angle: number;
  /** Pixels that the run is wide on the page. */
  drawnWidth: number;
};

/** Letters stand so high above their baseline, in parts of their size. */
const ascent = 0.82;

/** Where each run lies on the drawn page, in pixels from its upper left corner. */
export async function placeRuns(
  runs: readonly PageRun[],
  viewport: PageViewport,
): Promise<PlacedRun[]> {
  const { Util } = await getResolvedPDFJS();
  return runs.map((run) => {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = Util.transform(
      viewport.transform,
      run.transform,
    ) as number[];
    const fontSize = Math.hypot(c, d);
    const angle = Math.atan2(b, a);
    return {
      ...run,
      fontSize,
      angle,
      left: x + fontSize * ascent * Math.sin(angle),
      top: y - fontSize * ascent * Math.cos(angle),
      drawnWidth: run.width * viewport.scale,
    };
  });
}
