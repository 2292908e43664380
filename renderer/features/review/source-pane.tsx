import { IconCircleCheckFilled } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';

import type { Posting } from '#shared/posting.ts';
import { reviewTexts } from '#shared/texts/review.ts';
import { explainReason } from '#shared/texts/reading.ts';
import { hasMoved } from './has-moved.ts';
import type { LineLook, ReviewedLine } from './line-look.ts';

type Props = {
  posting: Posting;
  lines: readonly ReviewedLine[];
  hot: number;
  isFolded: boolean;
  onHot: (lineNumber: number) => void;
  onUnfold: () => void;
};

const looks: readonly LineLook[] = ['required', 'preferred', 'duty', 'fact', 'heading', 'ignored'];

/** The posting as it came, line by line, each with its role; nothing is left out, only folded. */
export function SourcePane({ posting, lines, hot, isFolded, onHot, onUnfold }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[data-line="${hot}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [hot, isFolded]);
  const duties = lines.filter(({ look }) => look === 'duty');
  const folded = new Set(
    isFolded
      ? duties.slice(1).flatMap(({ lineNumber }) => (lineNumber === hot ? [] : [lineNumber]))
      : [],
  );
  const firstFolded = lines.find(({ lineNumber }) => folded.has(lineNumber))?.lineNumber;
  return (
    <section className="src" aria-label={reviewTexts.source}>
      <header className="pane-h">
        <b>{reviewTexts.source}</b>
        <span className="trunc">{posting.fileName}</span>
        <span className={posting.encoding === 'windows-1252' ? 'warn' : 'c3 trunc'}>
          {reviewTexts.encodings[posting.encoding]}
        </span>
        <span className="grow" />
        <span className="st met m">
          <IconCircleCheckFilled size={14} /> {reviewTexts.accounted(lines.length, 0)}
        </span>
      </header>
      <div className="acct">
        <div className="cells" aria-hidden="true">
          {lines.map(({ lineNumber, look }) => (
            <i key={lineNumber} className={`look ${look}`} />
          ))}
        </div>
        <div className="legend">
          {looks.map((look) => {
            const count = lines.filter((line) => line.look === look).length;
            return count === 0 ? null : (
              <span key={look}>
                <i className={`sq look ${look}`} />
                {count} {reviewTexts.legend[look]}
              </span>
            );
          })}
        </div>
      </div>
      <div
        className="scroll txt"
        ref={list}
        role="listbox"
        aria-label={reviewTexts.lines}
        tabIndex={0}
        aria-activedescendant={`line-${hot}`}
        data-pane
      >
        {lines.map((line) => {
          if (line.lineNumber === firstFolded)
            return <Fold key="fold" count={folded.size} onUnfold={onUnfold} />;
          if (folded.has(line.lineNumber)) return null;
          return (
            <Line key={line.lineNumber} line={line} isHot={line.lineNumber === hot} onHot={onHot} />
          );
        })}
      </div>
    </section>
  );
}

type LineProps = { line: ReviewedLine; isHot: boolean; onHot: (lineNumber: number) => void };

function Line({ line, isHot, onHot }: LineProps) {
  const { lineNumber, look, role, word, text, reasons, isDoubtful } = line;
  const why = look === 'ignored' ? reasons[0] : undefined;
  const marks = [
    'ln',
    look,
    role === 'title' ? 'title' : '',
    isHot ? 'hot' : '',
    isDoubtful ? 'doubtful' : '',
  ];
  return (
    <div
      id={`line-${lineNumber}`}
      data-line={lineNumber}
      className={marks.join(' ')}
      role="option"
      aria-selected={isHot}
      onClick={() => onHot(lineNumber)}
      onMouseMove={(event) => hasMoved(event) && onHot(lineNumber)}
    >
      <span className="no">{lineNumber}</span>
      <span className="ro">{word}</span>
      <i className={`bar look ${look}`} />
      <span className="tx" dir="auto">
        {text}
        {why && <em>{explainReason(why)}</em>}
      </span>
    </div>
  );
}

function Fold({ count, onUnfold }: { count: number; onUnfold: () => void }) {
  return (
    <div className="ln fold" role="option" aria-selected="false" onClick={onUnfold}>
      <span className="no">…</span>
      <span className="ro">{reviewTexts.roles.responsibility}</span>
      <i className="bar look duty" />
      <span className="tx">
        › {reviewTexts.moreDuties(count)} ({reviewTexts.unfold} <kbd>F</kbd>)
      </span>
    </div>
  );
}
