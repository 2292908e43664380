import { choiceOf } from './encodings.ts';
import type { Encoding, LineCorrection, ParsedPosting, PostingLine } from './posting.ts';

/** One reading of some bytes. */
type Reading = { encoding: Encoding; source: string; parsed: Pick<ParsedPosting, 'lines'> };

/**
 * The corrections that still have their line when the same bytes are read in another encoding, by their new line
 * numbers; no argument is changed.
 *
 * Where both encodings end a line by the same bytes, line n is the same line, however its letters look. Else a line
 * is found again by its text, when only one line has it.
 */
export function keepCorrections(
  corrections: readonly LineCorrection[],
  before: Reading,
  after: Reading,
): LineCorrection[] {
  const isLineByLine = endsLinesByByte(before.encoding) && endsLinesByByte(after.encoding);
  return corrections
    .flatMap((correction) => {
      const line = isLineByLine
        ? lineOf(after, correction.lineNumber)
        : sameText(after, before, lineOf(before, correction.lineNumber));
      return line ? [{ ...correction, lineNumber: line.lineNumber }] : [];
    })
    .toSorted((a, b) => a.lineNumber - b.lineNumber);
}

/** False where the bytes of LF or CR may stand for something else. */
function endsLinesByByte(encoding: Encoding): boolean {
  return !['utf-16le', 'utf-16be', 'iso-2022-jp'].includes(choiceOf(encoding));
}

function lineOf({ parsed }: Reading, lineNumber: number): PostingLine | undefined {
  return parsed.lines.find((line) => line.lineNumber === lineNumber);
}

function sameText(
  after: Reading,
  before: Reading,
  line: PostingLine | undefined,
): PostingLine | undefined {
  if (!line) return undefined;
  const text = before.source.slice(line.start, line.end);
  const same = after.parsed.lines.filter(
    ({ start, end }) => after.source.slice(start, end) === text,
  );
  return same.length === 1 ? same[0] : undefined;
}
