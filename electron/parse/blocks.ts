import { cutClauses } from './clauses.ts';
import { labelAt } from './labels.ts';
import type { SourceLine } from './source-lines.ts';
import { joinWrapped } from './wrapping.ts';

/**
 * The unit that gets a role: a line, a bullet over several lines, a label with its value behind it, or one
 * sentence of a longer text.
 */
export type Block = {
  /** Content without list mark and surrounding blanks. */
  start: number;
  end: number;
  text: string;
  lineNumbers: number[];
  /** The list mark; empty when there is none. */
  mark: string;
  indent: number;
  /** A blank line or nothing stands before it. */
  opensBlock: boolean;
  /** `sentence`: a part of a longer line. `label`: "Pay:" with its value behind it on the line. */
  form: 'line' | 'sentence' | 'label';
  /** The file's own format says that it is a heading. */
  isHeading: boolean;
  /** The column of a table whose cells stand between tabs, from 0; null outside tables. */
  column: number | null;
  /** Counts the joined lines; parts of one line share it. */
  paragraph: number;
  /** Stands between the two `---` of a front matter. */
  isFrontMatter: boolean;
  /** False for front matter, rulers, comments and template commands: nothing a reader would read. */
  isText: boolean;
};

/** Shorter lines are one statement, whatever stops are in them. */
const shortLine = 60;

/** Lines become blocks: wrapped ones are joined, then labels, sentences and clauses are cut. */
export function blocksOf(source: string, lines: readonly SourceLine[]): Block[] {
  const blocks: Block[] = [];
  const frontMatterEnd = frontMatter(lines);
  for (const [paragraph, owned] of joinWrapped(lines).entries()) {
    const [first] = owned;
    const last = owned.at(-1);
    if (!first || !last) continue;
    const whole: Block = {
      start: first.contentStart,
      end: last.end,
      text: source.slice(first.contentStart, last.end),
      lineNumbers: owned.map(({ lineNumber }) => lineNumber),
      mark: first.mark,
      indent: first.indent,
      opensBlock: first.opensBlock,
      form: 'line',
      isHeading: first.isHeading,
      column: null,
      paragraph,
      isFrontMatter: first.lineNumber <= frontMatterEnd,
      isText: true,
    };
    if (whole.isFrontMatter || !hasWords(whole.text)) blocks.push({ ...whole, isText: false });
    else if (whole.text.includes('\t')) blocks.push(...cells(whole, columnOf(source, first)));
    else blocks.push(...cut(whole, owned));
  }
  return blocks;
}

/** A line with tabs in it is a row of a table, whatever it looks like on the screen. */
function cells(row: Block, firstColumn: number): Block[] {
  const found: Block[] = [];
  let from = 0;
  for (const [at, cell] of row.text.split('\t').entries()) {
    const start = row.start + from + (cell.length - cell.trimStart().length);
    const text = cell.trim();
    from += cell.length + 1;
    if (!hasWords(text)) continue;
    const column = firstColumn + at;
    const opensBlock = row.opensBlock && found.length === 0;
    found.push({ ...row, start, end: start + text.length, text, column, opensBlock });
  }
  return found;
}

/** Tabs before the first visible sign are empty cells. */
function columnOf(source: string, { start, indent }: SourceLine): number {
  return source.slice(start - indent, start).split('\t').length - 1;
}

function cut(whole: Block, owned: readonly SourceLine[]): Block[] {
  const part = (from: number, to: number, form: Block['form']): Block => {
    const start = whole.start + from;
    const end = whole.start + to;
    return {
      ...whole,
      start,
      end,
      text: whole.text.slice(from, to),
      form,
      opensBlock: whole.opensBlock && from === 0,
      lineNumbers:
        owned.length === 1
          ? whole.lineNumbers
          : owned
              .filter((line) => line.start < end && line.end > start)
              .map(({ lineNumber }) => lineNumber),
    };
  };
  const cuts =
    whole.text.length > shortLine && !whole.isHeading
      ? cutClauses(whole.text, whole.mark)
      : [{ start: 0, end: whole.text.length, mark: '' }];
  return cuts.flatMap(({ start, end, mark }) => {
    const form = cuts.length > 1 ? 'sentence' : 'line';
    const labelEnd = labelAt(whole.text.slice(start, end), whole.mark !== '' && mark === '');
    const pieces =
      labelEnd === null
        ? [part(start, end, form)]
        : [
            part(start, start + labelEnd.label, 'label'),
            part(start + labelEnd.value, end, form === 'line' ? 'line' : 'sentence'),
          ];
    return mark === '' ? pieces : pieces.map((piece) => ({ ...piece, mark }));
  });
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !/^(?:<!--.*-->|\{%.*%\}|<\/?[a-z]+>)$/.test(text);
}

/** The number of the line that closes a front matter; 0 without one. */
function frontMatter(lines: readonly SourceLine[]): number {
  if (!lines[0] || !/^\uFEFF?---$/.test(lines[0].text)) return 0;
  const close = lines.find(({ text }, at) => at > 0 && at < 80 && text === '---');
  return close?.lineNumber ?? 0;
}
