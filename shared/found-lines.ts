import type { FoundLine, SearchPart } from './search.ts';
import { findTerms, type SearchTerm, type Span } from './search-query.ts';

const mostLines = 3;
const mostCharacters = 170;
const leadCharacters = 50;

type Part = readonly [part: SearchPart, text: string, level?: number | undefined];

/** The lines of a text that show best why it was found: first those that show another of the terms, then others. */
export function foundLines(parts: readonly Part[], terms: readonly SearchTerm[]): FoundLine[] {
  const lines = parts.flatMap((part) => linesOfPart(part, terms));
  const shown = new Set<FoundLine>();
  for (const term of terms) {
    const first = lines.find(({ text }) => findTerms(text, [term]).length > 0);
    if (first) shown.add(first);
  }
  for (const line of lines) shown.add(line);
  const chosen = new Set([...shown].slice(0, mostLines));
  return lines.filter((line) => chosen.has(line));
}

function linesOfPart([part, text, level]: Part, terms: readonly SearchTerm[]): FoundLine[] {
  const lines: FoundLine[] = [];
  const spans = findTerms(text, terms);
  let at = 0;
  let lineNumber = 1;
  while (at < spans.length) {
    const first = spans[at];
    if (!first) break;
    lineNumber += countBreaks(text, lines.at(-1)?.start ?? 0, first.start);
    const from = text.lastIndexOf('\n', first.start - 1) + 1;
    const end = text.indexOf('\n', first.start);
    const to = end === -1 ? text.length : end;
    const upTo = spans.findIndex(({ start }, index) => index > at && start >= to);
    const onLine = spans.slice(at, upTo === -1 ? undefined : upTo);
    lines.push({
      part,
      lineNumber: part === 'text' ? lineNumber : null,
      level: level ?? null,
      ...clipped(text, { start: from, end: to }, onLine),
      start: first.start,
      end: Math.min(first.end, to),
    });
    if (upTo === -1) break;
    at = upTo;
  }
  return lines;
}

function countBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}

/** The line without the blanks around it, long ones cut to the words around the first match. */
function clipped(
  text: string,
  line: Span,
  matches: readonly Span[],
): Pick<FoundLine, 'text' | 'marks'> {
  const first = matches[0]?.start ?? line.start;
  let { start, end } = line;
  while (start < first && /\s/.test(text[start] ?? '')) start += 1;
  if (end - start > mostCharacters) {
    if (first - start > leadCharacters) start = wordStart(text, first - leadCharacters, first);
    if (end - start > mostCharacters) end = wordEnd(text, start + mostCharacters, start);
  }
  const lead = start > line.start && text.slice(line.start, start).trim() !== '' ? '…' : '';
  const tail = end < line.end ? '…' : '';
  const shift = lead.length - start;
  return {
    text: `${lead}${text.slice(start, end).trimEnd()}${tail}`,
    marks: matches
      .filter((match) => match.start < end)
      .map((match) => ({ start: match.start + shift, end: Math.min(match.end, end) + shift })),
  };
}

/** The next word's beginning, unless the text has no blank so far. */
function wordStart(text: string, from: number, before: number): number {
  const blank = text.indexOf(' ', from);
  return blank === -1 || blank >= before ? from : blank + 1;
}

function wordEnd(text: string, to: number, after: number): number {
  const blank = text.lastIndexOf(' ', to);
  return blank <= after + mostCharacters / 2 ? to : blank;
}
