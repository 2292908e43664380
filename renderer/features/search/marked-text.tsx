import type { FoundLine } from '#shared/search.ts';

/** A line with the words that were asked for marked. */
export function MarkedText({ line: { text, marks } }: { line: Pick<FoundLine, 'text' | 'marks'> }) {
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
