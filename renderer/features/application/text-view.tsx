import { memo, type ReactNode } from 'react';

import { piecesOf, type TextLine, type TextSpan } from './text-lines.ts';

/** `tag` names the criterion in the margin; of marks on the same words the first one is drawn. */
export type TextMark = TextSpan & {
  className: 'on' | 'quiet' | 'selx' | 'hit' | 'hit now' | 'lit';
  tag?: string;
};

type Props = { line: TextLine; marks: readonly TextMark[]; children?: ReactNode };

/** One numbered line of a text with what is marked in it; what belongs to its end comes as children. */
export const NumberedLine = memo(function NumberedLine({ line, marks, children }: Props) {
  const tags = new Map(
    marks
      .filter(({ start }) => start >= line.start && start <= line.end)
      .flatMap(({ tag, className }) => (tag === undefined ? [] : [[tag, className] as const])),
  );
  return (
    <div className={children ? 'cl hassel' : 'cl'} data-line={line.lineNumber}>
      <span className="cn">{line.lineNumber}</span>
      <div dir="auto" data-start={line.start}>
        {piecesOf(line, marks).map((piece) => {
          const [mark] = piece.marks;
          if (!mark) return piece.text;
          const Element = mark.className === 'selx' ? 'span' : 'mark';
          return (
            <Element key={piece.start} className={mark.className}>
              {piece.text}
            </Element>
          );
        })}
      </div>
      <span className="mg">
        {[...tags].map(([tag, className]) => (
          <span key={tag} className={className === 'on' ? 'tag on' : 'tag'}>
            {tag}
          </span>
        ))}
      </span>
      {children}
    </div>
  );
});

/** The marks that touch a line, each line's in an array of its own. */
export function marksByLine(
  lines: readonly TextLine[],
  marks: readonly TextMark[],
): readonly (readonly TextMark[])[] {
  if (marks.length === 0) return lines.map(() => none);
  return lines.map((line) => {
    const on = marks.filter(({ start, end }) => start <= line.end && end > line.start);
    return on.length === 0 ? none : on;
  });
}

const none: readonly TextMark[] = [];
