import { Fragment } from 'react';

import type { Criterion } from '#shared/rubric.ts';
import { rubricTexts } from '#shared/texts/rubric.ts';
import type { ShownHint } from './use-hints.ts';

type Props = {
  criterion: Criterion;
  /** What the posting says on its line, verbatim. */
  verbatim: string;
  hints: readonly ShownHint[];
  onToLine: () => void;
};

/** Where the criterion comes from, in the words of its source, with the words that hints are about underlined. */
export function SourceQuote({ criterion, verbatim, hints, onToLine }: Props) {
  const { source, text } = criterion;
  const marks = text === verbatim ? marksOf(hints) : [];
  return (
    <div>
      <span className="lab">{originOf(criterion)} </span>
      {source && (
        <button type="button" className="link s11" onClick={onToLine}>
          {rubricTexts.toLine}
        </button>
      )}
      <blockquote dir="auto">
        {marks.map(({ start, end }, at) => (
          <Fragment key={start}>
            {verbatim.slice(marks[at - 1]?.end ?? 0, start)}
            <u>{verbatim.slice(start, end)}</u>
          </Fragment>
        ))}
        {verbatim.slice(marks.at(-1)?.end ?? 0)}
      </blockquote>
    </div>
  );
}

function originOf({ source, copiedFrom }: Criterion): string {
  if (source) return rubricTexts.fromPosting(source.lineNumber, source.postingVersion);
  if (copiedFrom?.type === 'posting') {
    return rubricTexts.copiedFromPosting(copiedFrom.title, copiedFrom.version);
  }
  return copiedFrom ? rubricTexts.copiedFromTemplate(copiedFrom.name) : rubricTexts.byHand;
}

/** Spans of a few words, in order, none over another. */
function marksOf(hints: readonly ShownHint[]) {
  const spans = hints
    .filter(({ rule, isKept }) => !isKept && rule !== 'compound' && rule !== 'near-duplicate')
    .map(({ span }) => span)
    .toSorted((a, b) => a.start - b.start);
  return spans.filter(({ start }, at) => at === 0 || start >= (spans[at - 1]?.end ?? 0));
}
