import type { StructureHint } from '#shared/posting.ts';

/** One line of the source that has something on it. Offsets are UTF-16 units into the whole source. */
export type SourceLine = {
  /** Counts every line from 1, blank ones too. */
  lineNumber: number;
  /** From the first to behind the last visible character. */
  start: number;
  end: number;
  /** `source.slice(start, end)` */
  text: string;
  /** White space before the first visible character, in characters. */
  indent: number;
  /** The list mark without blanks: "-", "•", "12."; empty when there is none. */
  mark: string;
  /** Where the text behind the list mark begins; `start` when there is none. */
  contentStart: number;
  /** The file's format says that this line is a heading. */
  isHeading: boolean;
  /** True when more blank lines than usual stand before it, or nothing. */
  opensBlock: boolean;
};

// Marks that need a blank behind them, because they also begin words; and marks that are nothing else.
const spacedMark =
  /^(?:[-–—*+o»>~]|\(?(?:\d{1,2}|[a-zA-Z]|[A-Z]{1,3}\d{1,2})[.)])[ \t\u00A0]+(?=\S)/;
const plainMark =
  /^(?:(?:[•●▪■□➢➤►✓✔✅◦‣·∙⁃\uF0B7\uF0A7\uF076]|â€¢|Ã¢â¬Â¢)[ \t\u00A0]*|[-*](?=\p{L})|\d{1,2}[.)](?=\p{L})|<li>\s*)(?=\S)/u;

/** Stands for the mark of a list item whose format draws its marks itself. */
const listItemMark = '•';

/**
 * The non-blank lines of a source, in order. A line ends at LF, CR LF or a lone CR and at nothing else.
 *
 * Runs once over the text: linear in its length.
 */
export function sourceLines(source: string, hints: readonly StructureHint[] = []): SourceLine[] {
  const lines: SourceLine[] = [];
  let lineNumber = 0;
  let from = 0;
  const gaps: number[] = [];
  let gap = Infinity;
  let nextHint = 0;
  while (from <= source.length) {
    const to = endOfLine(source, from);
    lineNumber += 1;
    const raw = source.slice(from, to);
    const text = raw.trim();
    if (text === '') {
      gap += 1;
    } else {
      const indent = raw.length - raw.trimStart().length;
      const start = from + indent;
      const mark = markOf(text);
      while ((hints[nextHint]?.end ?? Infinity) <= start) nextHint += 1;
      const hint =
        (hints[nextHint]?.start ?? Infinity) < start + text.length ? hints[nextHint] : undefined;
      const isFirstOfItem = hint?.kind === 'list-item' && hint.start >= from;
      lines.push({
        lineNumber,
        start,
        end: start + text.length,
        text,
        indent,
        mark: mark === '' && isFirstOfItem ? listItemMark : mark.trim(),
        contentStart: start + mark.length,
        isHeading: hint?.kind === 'heading',
        opensBlock: gap > 0,
      });
      gaps.push(gap);
      gap = 0;
    }
    from = to + (source.startsWith('\r\n', to) ? 2 : 1);
  }
  if (isDoubleSpaced(gaps))
    for (const [at, line] of lines.entries()) line.opensBlock = (gaps[at] ?? 0) > 1;
  return lines;
}

/** Shorter texts have a blank line between all lines by chance. */
const fewestLines = 8;

/** Nearly every line has a blank one before it: then only more than one of them is a gap. */
function isDoubleSpaced(gaps: readonly number[]): boolean {
  return gaps.length >= fewestLines && gaps.filter((gap) => gap > 0).length > gaps.length * 0.8;
}

/** The list mark a text begins with, with the blanks behind it. Emphasis ("*word*", "**word**") is no mark. */
export function markOf(text: string): string {
  const mark = (spacedMark.exec(text) ?? plainMark.exec(text))?.[0] ?? '';
  return mark === '*' && text.indexOf('*', 1) !== -1 ? '' : mark;
}

function endOfLine(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    const unit = source.charCodeAt(at);
    if (unit === 10 || unit === 13) return at;
  }
  return source.length;
}
