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
  /** Where the text behind a list mark begins; `start` when there is none. */
  contentStart: number;
  hasBullet: boolean;
  /** True when a blank line or nothing stands before it. */
  opensBlock: boolean;
};

// Marks that need a blank behind them, because they also begin words; and marks that are nothing else.
const spacedMark = /^(?:[-–—*+o§»>]|\(?(?:\d{1,2}|[a-z])[.)])[ \t\u00A0]+(?=\S)/;
const plainMark = /^(?:[•●▪■□➢➤►✓✔✅◦‣·∙⁃\uF0B7\uF0A7\uF076][ \t\u00A0]*|-(?=[A-Z]))(?=\S)/;

/**
 * The non-blank lines of a source, in order. A line ends at LF, CR LF or a lone CR and at nothing else.
 *
 * Runs once over the text: linear in its length.
 */
export function sourceLines(source: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let lineNumber = 0;
  let from = 0;
  let opensBlock = true;
  while (from <= source.length) {
    const to = endOfLine(source, from);
    lineNumber += 1;
    const raw = source.slice(from, to);
    const text = raw.trim();
    if (text === '') {
      opensBlock = true;
    } else {
      const indent = raw.length - raw.trimStart().length;
      const start = from + indent;
      const mark = (spacedMark.exec(text) ?? plainMark.exec(text))?.[0] ?? '';
      lines.push({
        lineNumber,
        start,
        end: start + text.length,
        text,
        indent,
        contentStart: start + mark.length,
        hasBullet: mark !== '',
        opensBlock,
      });
      opensBlock = false;
    }
    from = to + (source.startsWith('\r\n', to) ? 2 : 1);
  }
  return lines;
}

function endOfLine(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    const unit = source.charCodeAt(at);
    if (unit === 10 || unit === 13) return at;
  }
  return source.length;
}
