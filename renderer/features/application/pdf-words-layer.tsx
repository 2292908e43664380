import { Fragment, useEffect, useState } from 'react';

import { piecesOf } from './text-lines.ts';
import type { TextMark } from './text-view.tsx';
import { placeRuns, type PageViewport, type PageWords, type PlacedRun } from './pdf-words.ts';

type Props = { words: PageWords; viewport: PageViewport; marks: readonly TextMark[] };

const pen = document.createElement('canvas').getContext('2d');

/** The words over the drawn page, unseen but for their marks: they can be selected, found and read aloud. */
export function PdfWordsLayer({ words, viewport, marks }: Props) {
  const [runs, setRuns] = useState<readonly PlacedRun[]>([]);
  useEffect(() => {
    let isGone = false;
    void placeRuns(words.runs, viewport).then((placed) => !isGone && setRuns(placed));
    return () => {
      isGone = true;
    };
  }, [words, viewport]);
  return (
    <div className="pdf-words">
      {runs.map((run) => (
        <Fragment key={run.start}>
          <span data-start={run.start} style={styleOf(run)} dir="auto">
            {piecesOf(
              { start: run.start, end: run.start + run.text.length, lineNumber: 1, text: run.text },
              marks,
            ).map((piece) => {
              const [mark] = piece.marks;
              return mark ? (
                <mark key={piece.start} className={mark.className}>
                  {piece.text}
                </mark>
              ) : (
                piece.text
              );
            })}
          </span>{' '}
        </Fragment>
      ))}
    </div>
  );
}

/** The page's own font is not ours: the run is set in a usual one and stretched to the width it has. */
function styleOf({ left, top, fontSize, angle, drawnWidth, text }: PlacedRun) {
  if (pen) pen.font = `${fontSize}px sans-serif`;
  const natural = pen?.measureText(text).width ?? 0;
  const stretch = natural > 0 && drawnWidth > 0 ? drawnWidth / natural : 1;
  return {
    left: `${left}px`,
    top: `${top}px`,
    fontSize: `${fontSize}px`,
    transform: `rotate(${angle}rad) scaleX(${stretch})`,
  };
}
