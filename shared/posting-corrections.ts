import type {
  LineCorrection,
  ParsedPosting,
  PostingLine,
  Qualification,
  Reason,
  Responsibility,
} from './posting.ts';

type Item = { start: number; end: number };

/**
 * What the parser read, with a person's corrections on top; neither argument is changed.
 *
 * A line that becomes a qualification or a responsibility is one item; a wrapped item follows its corrected
 * line as a whole; several items on one line all change. A line given another role loses its items. An accepted
 * line keeps its items and reasons and is doubtful no more; should a later reader read it otherwise, what was
 * accepted wins.
 *
 * @param source the decoded text the spans point into
 */
export function applyCorrections(
  source: string,
  parsed: ParsedPosting,
  corrections: readonly LineCorrection[],
): ParsedPosting {
  return corrections.reduce(
    (posting, correction) => correctLine(source, posting, correction),
    parsed,
  );
}

function correctLine(
  source: string,
  posting: ParsedPosting,
  correction: LineCorrection,
): ParsedPosting {
  const line = posting.lines.find(({ lineNumber }) => lineNumber === correction.lineNumber);
  if (!line) return posting;
  const touched = <T extends Item>(items: readonly T[]) =>
    items.filter((item) => touches(item, line));
  const untouched = <T extends Item>(items: readonly T[]) =>
    items.filter((item) => !touches(item, line));
  const before = [...touched(posting.qualifications), ...touched(posting.responsibilities)];
  const isHeld = (each: PostingLine) => each === line || before.some((item) => touches(item, each));
  if (correction.isAccepted && isReadAs(correction, line, touched(posting.qualifications))) {
    return {
      ...posting,
      lines: posting.lines.map((each) =>
        isHeld(each)
          ? { ...each, reasons: [...each.reasons, { code: 'accepted' }], isDoubtful: false }
          : each,
      ),
    };
  }
  const passages = before.length > 0 ? before : [itemOf(source, line)];
  const spans = passages.map(({ start, end }) => ({
    text: source.slice(start, end),
    start,
    end,
    lineNumber: lineAt(posting.lines, start)?.lineNumber ?? line.lineNumber,
  }));
  const reason: Reason = correction.isAccepted
    ? { code: 'accepted' }
    : { code: 'corrected', detail: correction.reason };
  return {
    ...posting,
    lines: posting.lines.map((each) =>
      isHeld(each)
        ? { ...each, role: correction.role, reasons: [reason], isDoubtful: false }
        : each,
    ),
    qualifications: inOrder<Qualification>([
      ...untouched(posting.qualifications),
      ...(correction.kind === null
        ? []
        : spans.map((span) => ({
            ...span,
            kind: correction.kind ?? 'required',
            minYears:
              touched(posting.qualifications).find(({ start }) => start === span.start)?.minYears ??
              null,
            reasons: [reason],
          }))),
    ]),
    responsibilities: inOrder<Responsibility>([
      ...untouched(posting.responsibilities),
      ...(correction.role === 'responsibility' ? spans : []),
    ]),
  };
}

/** True when the reader says of the line what the correction says. */
function isReadAs(
  { role, kind }: LineCorrection,
  line: PostingLine,
  qualifications: readonly Qualification[],
): boolean {
  const kindNow = qualifications[0]?.kind;
  return line.role === role && (kind === null || kindNow === undefined || kindNow === kind);
}

/**
 * The correction that accepts a line as it is read now.
 *
 * @param posting the parse with the corrections applied
 */
export function acceptanceOf(posting: ParsedPosting, line: PostingLine): LineCorrection {
  const kind =
    line.role === 'qualification'
      ? (posting.qualifications.find((item) => touches(item, line))?.kind ?? 'required')
      : null;
  return { lineNumber: line.lineNumber, role: line.role, kind, reason: '', isAccepted: true };
}

function touches(item: Item, line: PostingLine): boolean {
  return item.start < line.end && item.end > line.start;
}

function lineAt(lines: readonly PostingLine[], offset: number): PostingLine | undefined {
  return lines.find(({ start, end }) => offset >= start && offset < end);
}

/** The line's text without its list mark. */
function itemOf(source: string, line: PostingLine): Item {
  const text = source.slice(line.start, line.end);
  const mark = /^(?:[-–—*+•●▪■➢►✓◦‣·\uF0B7\uF0A7]|\(?\d{1,2}[.)])\s*(?=\S)/.exec(text)?.[0] ?? '';
  return { start: line.start + mark.length, end: line.end };
}

function inOrder<T extends Item>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => a.start - b.start);
}
