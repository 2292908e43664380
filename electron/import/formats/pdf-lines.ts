import { joinCells } from './block-builder.ts';

/** A run of signs as the page draws it; points from the page's lower left corner. */
export type Fragment = {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  isBold: boolean;
};

/** What stands on one height of one column. */
export type PdfLine = {
  text: string;
  /** The drawn bullet or the number before it; empty when there is none. */
  mark: string;
  x: number;
  /** Where the words begin behind the mark. */
  contentX: number;
  right: number;
  y: number;
  size: number;
  isBold: boolean;
  /** How far the column it stands in reaches. */
  columnRight: number;
  /** Two or more cells side by side. */
  isRow: boolean;
};

type Segment = Omit<PdfLine, 'columnRight' | 'isRow'>;
type Row = Segment[];

/** Baselines nearer than this, in letter heights, are one: a raised sign stands a little higher. */
const sameLine = 0.25;
/** A gap of this many letter heights is no blank between words. */
const cellGap = 1.8;
/** A smaller one is none either where the rows above or below have it at the same place. */
const alignedGap = 0.7;
/** So many lines must stand on either side of a gap before it counts as one between columns. */
const leastColumnLines = 4;
/** Room of so many letter heights ends what stands above it. */
const emptyPart = 6;

const bullet = /^[•●▪■□◦‣·∙⁃§➢➤►▸▶✓✔✗❖◆○➔→\u00B7\uE000-\uF8FF]$/u;
const spacedBullet = /^[-–—*o»>]$/;
const gluedMark = /^(?:[•●▪■◦‣·∙\uE000-\uF8FF]\s*|[-–—*o»>]\s+|\(?\d{1,2}[.)]\s+)(?=\S)/u;
const number = /^\(?(?:\d{1,2}|[a-z])[.)]$/i;

/** The lines of a page in the order a person reads them: where there are columns, one after the other. */
export function linesOfPage(fragments: readonly Fragment[]): PdfLine[] {
  const rows = rowsOf(fragments);
  const lines: PdfLine[] = [];
  for (let from = 0; from < rows.length;) {
    const columns = columnsFrom(rows, from);
    const to = columns?.to ?? from + 1;
    if (columns) {
      const { left, right, gutter } = columns;
      lines.push(...linesOfColumn(left, gutter), ...linesOfColumn(right, Infinity));
    } else lines.push(...linesOfColumn(rows.slice(from, to), Infinity));
    from = to;
  }
  return withColumnRight(lines);
}

/** Fragments of one height, cut where the gap between them is wide. */
function rowsOf(fragments: readonly Fragment[]): Row[] {
  const inked = fragments.filter(({ text }) => text.trim() !== '');
  const byHeight = inked.toSorted((a, b) => b.y - a.y || a.x - b.x);
  const rows: Fragment[][] = [];
  let y = Infinity;
  for (const fragment of byHeight) {
    const row = rows.at(-1);
    if (row && y - fragment.y < fragment.size * sameLine) row.push(fragment);
    else {
      rows.push([fragment]);
      y = fragment.y;
    }
  }
  const inOrder = rows.map((row) => row.toSorted((a, b) => a.x - b.x));
  const gaps = inOrder.map(startsBehindGaps);
  return inOrder.map((row, at) =>
    segmentsOf(row, [...(gaps[at - 1] ?? []), ...(gaps[at + 1] ?? [])]),
  );
}

/** Where something begins behind a gap that is wider than a blank. */
function startsBehindGaps(row: readonly Fragment[]): number[] {
  return row.flatMap(({ x, size }, at) => {
    const before = row[at - 1];
    const isApart = before && x - (before.x + before.width) > alignedGap * size;
    return isApart && !isMark(before.text.trim()) ? [x] : [];
  });
}

function segmentsOf(row: readonly Fragment[], aligned: readonly number[]): Segment[] {
  const segments: Segment[] = [];
  let open: Fragment[] = [];
  const end = () => {
    if (open.length > 0) segments.push(segmentOf(open));
    open = [];
  };
  for (const fragment of row) {
    const last = open.at(-1);
    const gap = last ? fragment.x - (last.x + last.width) : 0;
    const isBehindMark = open.length === 1 && last !== undefined && isMark(last.text.trim());
    const size = Math.max(last?.size ?? 0, fragment.size);
    const isAligned = aligned.some((x) => Math.abs(x - fragment.x) < 1);
    const isCell = gap > cellGap * size || (isAligned && gap > alignedGap * size);
    if (isCell && !isBehindMark) end();
    open.push(fragment);
  }
  end();
  return segments;
}

function isMark(text: string): boolean {
  return bullet.test(text) || spacedBullet.test(text) || number.test(text);
}

function segmentOf(fragments: readonly Fragment[]): Segment {
  const [first] = fragments;
  const last = fragments.at(-1);
  if (!first || !last) throw new RangeError('a segment has at least one fragment');
  const isMarkAlone = fragments.length > 1 && isMark(first.text.trim());
  const words = isMarkAlone ? fragments.slice(1) : fragments;
  const whole = joinFragments(words);
  const glued = isMarkAlone ? undefined : gluedMark.exec(whole);
  const markText = isMarkAlone ? first.text.trim() : (glued?.[0].trim() ?? '');
  const text = whole.slice(glued?.[0].length ?? 0);
  const ink = words.filter((each) => each.text.trim() !== '');
  const longest = ink.toSorted((a, b) => b.text.length - a.text.length)[0] ?? first;
  const isNumber = number.test(markText);
  return {
    text: isNumber ? `${markText} ${text}` : text,
    mark: markText,
    x: first.x,
    contentX: isMarkAlone ? (words[0]?.x ?? first.x) : first.x + (glued ? longest.size : 0),
    right: last.x + last.width,
    y: first.y,
    size: longest.size,
    isBold: ink.every(({ isBold }) => isBold),
  };
}

function joinFragments(fragments: readonly Fragment[]): string {
  let text = '';
  let before: Fragment | undefined;
  for (const fragment of fragments) {
    const gap = before ? fragment.x - (before.x + before.width) : 0;
    const isApart = gap > fragment.size * 0.15 && !/\s$/.test(text) && !/^\s/.test(fragment.text);
    text += `${isApart ? ' ' : ''}${fragment.text}`;
    before = fragment;
  }
  return text.replaceAll(/\s+/g, ' ').trim();
}

type Columns = { left: Row[]; right: Row[]; gutter: number; to: number };

/**
 * The two columns that begin at a row, if they do: a gap that no line crosses, with several lines on both sides
 * that are not the cells of a table.
 */
function columnsFrom(rows: readonly Row[], from: number): Columns | undefined {
  const starts = new Set((rows[from] ?? []).slice(1).map(({ x }) => x));
  for (const { x } of rows.slice(from, from + 4).flatMap((row) => row.slice(-1))) starts.add(x);
  let widest: Columns | undefined;
  for (const gutter of starts) {
    const columns = columnsAt(rows, from, gutter - 1);
    if (columns && columns.to > (widest?.to ?? 0)) widest = columns;
  }
  return widest;
}

function columnsAt(rows: readonly Row[], from: number, gutter: number): Columns | undefined {
  const left: Row[] = [];
  const right: Row[] = [];
  let to = from;
  let together = 0;
  for (; to < rows.length; to += 1) {
    const row = rows[to] ?? [];
    const before = row.filter((each) => each.right <= gutter - each.size * 0.5);
    const behind = row.filter(({ x }) => x >= gutter);
    if (before.length + behind.length < row.length || isFarBelow(rows[to - 1], row)) break;
    if (before.length > 0) left.push(before);
    if (behind.length > 0) right.push(behind);
    if (before.length > 0 && behind.length > 0) together += 1;
  }
  if (left.length < leastColumnLines || right.length < leastColumnLines) return undefined;
  const isSideBySide = together >= Math.min(left.length, right.length) / 3 || overlap(left, right);
  if (!isSideBySide || isTable(left, right, together)) return undefined;
  return { left, right, gutter, to };
}

/** Columns do not reach over an empty part of the page: what is below it is a footer, or another text. */
function isFarBelow(above: Row | undefined, [first]: Row): boolean {
  const y = above?.[0]?.y;
  return y !== undefined && first !== undefined && y - first.y > emptyPart * first.size;
}

/** The columns share half of the height of the shorter one. */
function overlap(left: readonly Row[], right: readonly Row[]): boolean {
  const heights = [left, right].map((rows) => rows.map(([first]) => first?.y ?? 0));
  const top = Math.min(...heights.map((each) => Math.max(...each)));
  const bottom = Math.max(...heights.map((each) => Math.min(...each)));
  const shorter = Math.min(...heights.map((each) => Math.max(...each) - Math.min(...each)));
  return top - bottom > shorter / 2;
}

/** Every short label has its value beside it, and no sentence goes on from line to line. */
function isTable(left: readonly Row[], right: readonly Row[], together: number): boolean {
  const lengths = left.map((row) => row.reduce((sum, { text }) => sum + text.length, 0));
  const isShort = lengths.filter((length) => length <= 30).length > lengths.length * 0.8;
  const goOn = [...left, ...right].filter(([first]) => /^\p{Ll}/u.test(first?.text ?? ''));
  if (goOn.length > (left.length + right.length) * 0.3) return false;
  return isShort && together >= Math.max(left.length, right.length) * 0.8;
}

function linesOfColumn(rows: readonly Row[], columnRight: number): PdfLine[] {
  return rows.flatMap((row): PdfLine[] => {
    const [first] = row;
    const last = row.at(-1);
    if (!first || !last) return [];
    if (row.length === 1) return [{ ...first, columnRight, isRow: false }];
    const text = joinCells(row.map((segment) => segment.text));
    const isBold = row.every((segment) => segment.isBold);
    return [{ ...first, text, isBold, right: last.right, columnRight, isRow: true }];
  });
}

/** A column reaches as far as its longest line of the size most is written in; headers and footers reach farther. */
function withColumnRight(lines: readonly PdfLine[]): PdfLine[] {
  const rights = new Map<number, number>();
  const usual = mostInk(lines, ({ size }) => Math.round(size * 2) / 2);
  for (const { columnRight, right, size, isRow } of lines) {
    if (isRow || Math.abs(size - usual) > 0.6) continue;
    rights.set(columnRight, Math.max(right, rights.get(columnRight) ?? 0));
  }
  return lines.map((line) => ({
    ...line,
    columnRight: rights.get(line.columnRight) ?? line.right,
  }));
}

/** The key under which most letters stand. */
export function mostInk(lines: readonly PdfLine[], keyOf: (line: PdfLine) => number): number {
  const ink = new Map<number, number>();
  for (const line of lines) ink.set(keyOf(line), (ink.get(keyOf(line)) ?? 0) + line.text.length);
  return [...ink].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
