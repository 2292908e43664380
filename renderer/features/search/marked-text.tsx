import type { FoundLine } from '#shared/search.ts';

type Line = Pick<FoundLine, 'text' | 'marks'>;

/** A line with the words that were asked for marked. */
export function MarkedText({ line: { text, marks } }: { line: Line }) {
  return (
    <bdi>
      {marks.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(marks[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </bdi>
  );
}

const mostBefore = 20;

/** The same line from a few words before the first mark on: what is read where a line is cut off at its end. */
export function fromFirstMark(line: Line): Line {
  const { text, marks } = line;
  const at = marks[0]?.start ?? 0;
  if (at <= mostBefore) return line;
  const blank = text.indexOf(' ', at - mostBefore);
  const from = blank === -1 || blank >= at ? at : blank + 1;
  const by = from - 1; // the ellipsis is one sign
  return {
    text: `…${text.slice(from)}`,
    marks: marks.map(({ start, end }) => ({ start: start - by, end: end - by })),
  };
}
