import type { Span } from './span.ts';

/** A span with the people, by number, who may be meant. */
export type PersonSpan = Span & { whose: readonly number[] };

/**
 * Spans that do not overlap, in order. Where several people's do, one span covers all: it is of the kind of the longest
 * of them, and means whoever that one means; of equally long ones all.
 *
 * @example joinByPerson([name(0, 4, 'Asha'), name(0, 10, 'Asha Verma')]) // one span, the second's
 */
export function joinByPerson(spans: readonly PersonSpan[]): PersonSpan[] {
  const joined: { span: PersonSpan; longest: number }[] = [];
  const lengthOf = ({ start, end }: Span) => end - start;
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (!last || span.start >= last.span.end) {
      joined.push({ span, longest: lengthOf(span) });
      continue;
    }
    const { start } = last.span;
    const end = Math.max(last.span.end, span.end);
    if (lengthOf(span) > last.longest) {
      joined[joined.length - 1] = { span: { ...span, start, end }, longest: lengthOf(span) };
    } else if (lengthOf(span) === last.longest) {
      const whose = [...new Set([...last.span.whose, ...span.whose])];
      last.span = { ...last.span, end, whose };
    } else last.span = { ...last.span, end };
  }
  return joined.map(({ span }) => span);
}
