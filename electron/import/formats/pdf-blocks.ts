import { mostInk, type PdfLine } from './pdf-lines.ts';

export type PdfBlock = {
  kind: 'paragraph' | 'heading' | 'list-item';
  level: number;
  text: string;
  isBold: boolean;
  /** A wider gap than between lines stands before it. */
  isApart: boolean;
};

/** Larger than the text by so much is a heading. */
const headingRatio = 1.13;
const longestHeading = 120;
/** A longer way down to the next line ends a paragraph: in letter heights, and against the usual way down. */
const widestPitch = 1.9;
const pitchTolerance = 1.2;
/** So many usual ways down are an empty line. */
const roomPitch = 1.7;
/** Of the column's width. */
const longLine = 0.8;

/** The lines of a document as blocks: wrapped ones joined, with what size, weight and marks say of them. */
export function blocksOfPages(pages: readonly (readonly PdfLine[])[]): PdfBlock[] {
  const lines = pages.flat();
  const bodySize = mostInk(lines, ({ size }) => Math.round(size * 2) / 2);
  const isHeading = ({ size, text, mark }: PdfLine) =>
    size > bodySize * headingRatio && text.length <= longestHeading && mark === '';
  const sizes = [...new Set(lines.filter(isHeading).map(({ size }) => Math.round(size)))];
  const levelOfSize = new Map(sizes.toSorted((a, b) => b - a).map((size, at) => [size, at + 1]));
  const levelOfIndent = indentLevels(lines);

  return pages.flatMap((page) => {
    const pitch = usualPitch(page);
    const paragraphs = paragraphsOf(page, pitch);
    return paragraphs.map((owned, at): PdfBlock => {
      const [first] = owned;
      if (!first) throw new RangeError('a paragraph has at least one line');
      const before = paragraphs[at - 1]?.at(-1);
      const isApart = before !== undefined && (before.y - first.y) / first.size > pitch * roomPitch;
      const text = joinLines(owned);
      const isBold = owned.every((line) => line.isBold);
      if (first.mark !== '')
        return { kind: 'list-item', level: levelOfIndent(first.x), text, isBold, isApart };
      if (isHeading(first) && text.length <= longestHeading) {
        return {
          kind: 'heading',
          level: levelOfSize.get(Math.round(first.size)) ?? 1,
          text,
          isBold,
          isApart,
        };
      }
      return { kind: 'paragraph', level: 1, text, isBold, isApart };
    });
  });
}

function paragraphsOf(lines: readonly PdfLine[], pitch: number): PdfLine[][] {
  const paragraphs: PdfLine[][] = [];
  let before: PdfLine | undefined;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open?.[0] && before && goesOn(open[0], before, line, pitch)) open.push(line);
    else paragraphs.push([line]);
    before = line;
  }
  return paragraphs;
}

/** A line goes on where the one before had no room for its first word, or was long and its sentence goes on. */
function goesOn(opening: PdfLine, before: PdfLine, line: PdfLine, pitch: number): boolean {
  if (line.mark !== '' || line.isRow || before.isRow) return false;
  if (Math.abs(line.size - before.size) > 0.6 || line.isBold !== before.isBold) return false;
  const down = (before.y - line.y) / line.size;
  if (down <= 0 || down > Math.min(widestPitch, pitch * pitchTolerance)) return false;
  const indent = line.x - (opening.mark === '' ? opening.x : opening.contentX);
  if (indent > line.size * 0.8 || (opening.mark !== '' && indent < -line.size * 1.6)) return false;
  const letters = Math.max(1, line.text.length);
  const firstWord = (line.text.split(' ')[0] ?? '').length + 1;
  const needed = ((line.right - line.x) / letters) * firstWord;
  if (before.right + needed > line.columnRight - line.size * 0.5) return true;
  const width = before.columnRight - opening.x;
  const isLong = before.right - opening.x > width * longLine;
  return isLong && /^[\p{Ll}(]/u.test(line.text) && !/[.:;!?]$/.test(before.text);
}

/** A hyphen at the end stays: whether it is the word's own is not for us to say. */
function joinLines(lines: readonly PdfLine[]): string {
  return lines.reduce((text, line) => {
    if (text === '') return line.text;
    return /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line.text)
      ? `${text}${line.text}`
      : `${text} ${line.text}`;
  }, '');
}

/** The most frequent way from one line down to the next, in letter heights. */
function usualPitch(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (!before || Math.abs(before.size - line.size) > 0.6) continue;
    const pitch = Math.round(((before.y - line.y) / line.size) * 20) / 20;
    if (pitch > 0.8 && pitch < 2.5) counts.set(pitch, (counts.get(pitch) ?? 0) + 1);
  }
  const usual = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
  return usual ?? widestPitch;
}

/** Marks that stand farther in are of an inner list. */
function indentLevels(lines: readonly PdfLine[]): (x: number) => number {
  const indents: number[] = [];
  for (const { x } of lines.filter(({ mark }) => mark !== '').toSorted((a, b) => a.x - b.x)) {
    if (x - (indents.at(-1) ?? -Infinity) > 6) indents.push(x);
  }
  return (x) => Math.max(1, indents.filter((indent) => indent <= x + 3).length);
}
