import { cutSentences } from './sentences.ts';
import type { SourceLine } from './source-lines.ts';

/**
 * The unit that gets a role: a line, a wrapped bullet over several lines, or one sentence of a line that
 * holds a whole text.
 */
export type Block = {
  /** Content without list mark and surrounding blanks. */
  start: number;
  end: number;
  text: string;
  lineNumbers: number[];
  hasBullet: boolean;
  indent: number;
  opensBlock: boolean;
  /** False for a sentence cut out of a longer line. */
  isWholeLine: boolean;
};

const inlineMark = /^[-*•●▪·]\s+(?=\S)/;

/** Longer lines hold several statements: they are read sentence by sentence. */
const longLine = 320;

/** Lines become blocks: wrapped ones are joined, long ones are cut into sentences and glued headings. */
export function blocksOf(source: string, lines: readonly SourceLine[]): Block[] {
  const joined: Block[] = [];
  let previous: SourceLine | undefined;
  for (const line of lines) {
    const open = joined.at(-1);
    if (open && previous && continues(previous, line, open)) {
      open.end = line.end;
      open.text = source.slice(open.start, open.end);
      open.lineNumbers.push(line.lineNumber);
    } else {
      joined.push({
        start: line.contentStart,
        end: line.end,
        text: source.slice(line.contentStart, line.end),
        lineNumbers: [line.lineNumber],
        hasBullet: line.hasBullet,
        indent: line.indent,
        opensBlock: line.opensBlock,
        isWholeLine: true,
      });
    }
    previous = line;
  }
  return joined.flatMap((block) => (holdsSeveral(block) ? cutBlock(block, lines) : [block]));
}

/** A line that goes on where the one before it stopped, because the text was wrapped at a width. */
function continues(before: SourceLine, line: SourceLine, open: Block): boolean {
  if (line.hasBullet || line.opensBlock) return false;
  if (/[:;!?]$/.test(before.text)) return false;
  const hangs = open.hasBullet && line.indent > open.indent;
  if (hangs) return true;
  const wrapped = before.text.length > 45 && !/[.]$/.test(before.text);
  return wrapped && /^[\p{Ll}(&]/u.test(line.text) && !/^[\p{L}' ]{2,30}:/u.test(line.text);
}

function holdsSeveral({ text, hasBullet }: Block): boolean {
  return text.length > longLine && !hasBullet;
}

function cutBlock(block: Block, lines: readonly SourceLine[]): Block[] {
  const owned = lines.filter(({ lineNumber }) => block.lineNumbers.includes(lineNumber));
  return cutSentences(block.text).map(({ start: cut, end }) => {
    const mark = inlineMark.exec(block.text.slice(cut, end))?.[0].length ?? 0;
    const start = cut + mark;
    const from = block.start + start;
    const to = block.start + end;
    return {
      ...block,
      start: from,
      end: to,
      text: block.text.slice(start, end),
      hasBullet: mark > 0,
      lineNumbers: owned
        .filter((line) => line.start < to && line.end > from)
        .map(({ lineNumber }) => lineNumber),
      opensBlock: block.opensBlock && start === 0,
      isWholeLine: false,
    };
  });
}
