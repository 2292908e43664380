import type { SourceLine } from './source-lines.ts';

/** Texts wrapped at a width are read in paragraphs: each list holds the source lines of one. */
export function joinWrapped(lines: readonly SourceLine[]): SourceLine[][] {
  const width = wrapWidth(lines);
  const isSmall = startsSmall(lines);
  const joined: SourceLine[][] = [];
  let before: SourceLine | undefined;
  for (const line of lines) {
    const open = joined.at(-1);
    const goesOn =
      open?.[0] &&
      before &&
      (continues(open[0], before, line, width, isSmall) || isInBrackets(open, line));
    if (goesOn) open.push(line);
    else joined.push([line]);
    before = line;
  }
  return joined;
}

/** Wider lines are no hard-wrapped text. */
const widestWrap = 110;

/** Whoever writes without capitals begins new lines with small letters too. */
function startsSmall(lines: readonly SourceLine[]): boolean {
  const opening = lines.filter(({ opensBlock }) => opensBlock);
  const small = opening.filter(({ text, contentStart, start }) =>
    /^\p{Ll}/u.test(text.slice(contentStart - start)),
  );
  return small.length >= 3 && small.length > opening.length * 0.4;
}

/** Where the text was wrapped: nearly every line that goes on is full. Infinity for texts that are not wrapped. */
function wrapWidth(lines: readonly SourceLine[]): number {
  const lengths = lines.map(lengthOf).toSorted((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width < 40 || width > widestWrap) return Infinity;
  let pairs = 0;
  let goingOn = 0;
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (!before || line.opensBlock || line.mark !== '' || !isFull(before, line, width)) continue;
    pairs += 1;
    if (/^[\p{Ll}\d(]/u.test(line.text)) goingOn += 1;
  }
  return pairs >= 3 && goingOn / pairs > 0.4 ? width : Infinity;
}

function continues(
  opening: SourceLine,
  before: SourceLine,
  line: SourceLine,
  width: number,
  isSmall: boolean,
): boolean {
  if (before.text.includes('\t') || line.text.includes('\t')) return false;
  if (line.mark !== '' || line.opensBlock || /^(?:#|\*\*|<|---)/.test(line.text)) return false;
  if (/^[A-Z][A-Z /-]{3,}(?:\([^)]*\))?:/.test(line.text)) return false;
  if (opening.mark !== '' && line.indent > opening.indent) return true;
  if (isFull(before, line, width)) return true;
  if (/[:;!?.]$/.test(before.text)) return false;
  const goesOn = /^[\p{Ll}(&]/u.test(line.text) && !/^[\p{L}' ]{2,30}:/u.test(line.text);
  if (opening.indent < line.indent && /^[\p{L}_ ]{2,20}:\s/u.test(opening.text)) return goesOn;
  // A line that began with a small letter is an item; so is the next one.
  const isSmallItem = opening.mark === '' && /^\p{Ll}/u.test(opening.text);
  return goesOn && !isSmall && !isSmallItem && before.text.length > 45;
}

/** A bracket opened on the lines before is closed on this one. */
function isInBrackets(open: readonly SourceLine[], line: SourceLine): boolean {
  if (line.opensBlock || line.mark !== '' || open.length > 4) return false;
  const text = open.map((each) => each.text).join(' ');
  return text.lastIndexOf('(') > text.lastIndexOf(')') && text.length - text.lastIndexOf('(') < 200;
}

/** The next line's first word did not fit on this one any more. */
function isFull(line: SourceLine, next: SourceLine, width: number): boolean {
  const firstWord = next.text.search(/\s/);
  const needed = firstWord === -1 ? next.text.length : firstWord;
  return lengthOf(line) + 1 + needed > width - 2;
}

function lengthOf(line: SourceLine): number {
  return line.indent + line.text.length;
}
