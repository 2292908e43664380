import type { BlindKind } from '#shared/blind.ts';
import type { Folded } from './fold.ts';

/**
 * A passage to take out: UTF-16 units, end excluded. `number` tells schools and employers apart; `stands` is put in
 * its place where the kind’s own marker would say less than may be said.
 */
export type Span = {
  start: number;
  end: number;
  kind: BlindKind;
  number?: number | undefined;
  stands?: string | undefined;
};

/** Places of a folded text as places of the text itself. */
export function spanIn(
  folded: Folded,
  start: number,
  end: number,
  kind: BlindKind,
  number?: number,
): Span {
  const from = folded.starts[start] ?? 0;
  const to = end > start ? (folded.ends[end - 1] ?? from) : from;
  return { start: from, end: to, kind, number };
}

/**
 * Spans that do not overlap, in order: where two do, one span covers both and is of the kind that starts first or,
 * starting together, is longer. Names with nothing but blanks between them are one name.
 */
export function joinSpans(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  const inOrder = spans
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const span of inOrder) {
    const last = joined.at(-1);
    if (last && isOne(text, last, span)) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

function isOne(text: string, last: Span, span: Span): boolean {
  if (span.start < last.end) return true;
  const isSame = last.kind === span.kind && last.number === span.number;
  return (
    isSame &&
    last.kind === 'name' &&
    /^(?:[ \t,*_-]{0,3}|\s\p{Lu}\.?\s)$/u.test(text.slice(last.end, span.start))
  );
}
