import { mostInk, type PdfLine } from './pdf-lines.ts';

/** The lines of a page and where it begins and ends, in points from below. */
export type PdfPage = { lines: readonly PdfLine[]; bottom: number; top: number };

/** Of the page's height, above and below. */
const edge = 0.09;
/** Smaller letters than those of the text, by so much, are of the page and not of the text. */
const smaller = 0.93;

/**
 * Headers, footers and page numbers apart from the text they stand around: small lines at the edge of a page, or
 * ones that another page has there too but for a number.
 */
export function splitEdges(pages: readonly PdfPage[]): { text: PdfLine[][]; edges: PdfLine[] } {
  const usual = mostInk(
    pages.flatMap(({ lines }) => lines),
    ({ size }) => Math.round(size * 2) / 2,
  );
  const atEdge = pages.map(({ lines, bottom, top }) => {
    const room = (top - bottom) * edge;
    return lines.filter(({ y }) => y > top - room || y < bottom + room);
  });
  const isOfPage = (line: PdfLine, at: number) =>
    atEdge[at]?.includes(line) &&
    (line.size <= usual * smaller ||
      atEdge.some((others, other) => other !== at && others.some((each) => isSame(each, line))));
  return {
    text: pages.map(({ lines }, at) => lines.filter((line) => !isOfPage(line, at))),
    edges: pages.flatMap(({ lines }, at) => lines.filter((line) => isOfPage(line, at))),
  };
}

function isSame(one: PdfLine, other: PdfLine): boolean {
  const words = ({ text }: PdfLine) => text.replaceAll(/\d+/g, '0');
  return Math.abs(one.y - other.y) < 2 && words(one) === words(other);
}
