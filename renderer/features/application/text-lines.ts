export type TextSpan = { start: number; end: number };
export type TextLine = TextSpan & { lineNumber: number; text: string };

/** The lines of a document's text with their offsets, blank ones too; lines count from 1. */
export function textLines(text: string): TextLine[] {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const span = { lineNumber: index + 1, start, end: start + line.length, text: line };
    start += line.length + 1;
    return span;
  });
}

export type Piece<T> = TextSpan & { text: string; marks: T[] };

/** Cuts a line where marked spans begin and end; every piece says which marks lie on it. */
export function piecesOf<T extends TextSpan>(line: TextLine, marks: readonly T[]): Piece<T>[] {
  const on = marks.filter((mark) => mark.start < line.end && mark.end > line.start);
  const cuts = new Set([line.start, line.end]);
  for (const { start, end } of on) {
    cuts.add(Math.max(start, line.start));
    cuts.add(Math.min(end, line.end));
  }
  const at = [...cuts].toSorted((a, b) => a - b);
  return at.slice(0, -1).map((start, index) => {
    const end = at[index + 1] ?? line.end;
    return {
      start,
      end,
      text: line.text.slice(start - line.start, end - line.start),
      marks: on.filter((mark) => mark.start <= start && mark.end >= end),
    };
  });
}

/** Without surrounding blanks; undefined when nothing visible is left. */
export function trimSpan(text: string, { start, end }: TextSpan): TextSpan | undefined {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  const visible = piece.trim().length;
  return visible === 0 ? undefined : { start: start + lead, end: start + lead + visible };
}

/** What a key makes of the selection in a text: whole lines, more or fewer lines, words off either end. */
export function selectByKey(
  text: string,
  selection: TextSpan | undefined,
  key: 'down' | 'up' | 'more' | 'fewer' | 'startLater' | 'startEarlier' | 'endEarlier' | 'endLater',
): TextSpan | undefined {
  const lines = textLines(text).filter((line) => line.text.trim() !== '');
  const first = lines[0];
  if (!first) return undefined;
  if (!selection) return trimSpan(text, first);
  const from = lines.findIndex(({ end }) => end >= selection.start);
  const to = lines.findLastIndex(({ start }) => start < selection.end);
  const line = (at: number) => lines[Math.min(Math.max(at, 0), lines.length - 1)] ?? first;
  switch (key) {
    case 'down':
      return trimSpan(text, line(to + 1));
    case 'up':
      return trimSpan(text, line(from - 1));
    case 'more':
      return trimSpan(text, { start: selection.start, end: line(to + 1).end });
    case 'fewer':
      return to > from
        ? trimSpan(text, { start: selection.start, end: line(to - 1).end })
        : selection;
    case 'startLater':
      return trimSpan(text, {
        ...selection,
        start: wordAfter(text, selection.start, selection.end),
      });
    case 'startEarlier':
      return { ...selection, start: wordBefore(text, selection.start, 0) };
    case 'endEarlier':
      return trimSpan(text, {
        ...selection,
        end: wordBefore(text, selection.end, selection.start + 1),
      });
    case 'endLater':
      return trimSpan(text, { ...selection, end: wordAfter(text, selection.end, text.length) });
  }
}

function wordAfter(text: string, at: number, limit: number): number {
  const found = /^\s*\S+\s*/.exec(text.slice(at, limit))?.[0].length ?? 0;
  return at + found >= limit && limit < text.length ? at : Math.min(at + found, limit);
}

function wordBefore(text: string, at: number, limit: number): number {
  const found = /\S+\s*$/.exec(text.slice(limit, at))?.[0].length ?? 0;
  return at - found > limit ? at - found : limit === 0 ? 0 : at;
}
