import { IconCircleCheckFilled } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';

import type { Posting } from '#shared/posting.ts';
import { garbledSignIn } from '#shared/posting-troubles.ts';
import { reviewTexts } from '#shared/texts/review.ts';
import { explainReason } from '#shared/texts/reading.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { EncodingButton } from './encoding-button.tsx';
import { hasMoved } from './has-moved.ts';
import type { LineLook, ReviewedLine } from './line-look.ts';

type Props = {
  posting: Posting;
  lines: readonly ReviewedLine[];
  hot: number;
  isFolded: boolean;
  onHot: (lineNumber: number) => void;
  onUnfold: () => void;
  onEncoding: () => void;
  onAccept: () => void;
  /** What stands between the account and the lines. */
  children?: ReactNode;
};

const looks: readonly LineLook[] = ['required', 'preferred', 'duty', 'fact', 'heading', 'ignored'];

/** The posting as it came, line by line, each with its role; nothing is left out, only folded. */
export function SourcePane({
  posting,
  lines,
  hot,
  isFolded,
  onHot,
  onUnfold,
  onEncoding,
  onAccept,
  children,
}: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[data-line="${hot}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [hot, isFolded]);
  const garbled = garbledSignIn(posting.source);
  // A line in doubt is to be looked at: it is never folded away.
  const duties = lines.filter(({ look, isDoubtful }) => look === 'duty' && !isDoubtful);
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
        <EncodingButton posting={posting} onChange={onEncoding} />
        {garbled !== null && <span className="warn m">{reviewTexts.garbled(garbled)}</span>}
        <span className="grow" />
        <span className="st met m">
          <IconCircleCheckFilled size={14} /> {reviewTexts.accounted(lines.length, 0)}
        </span>
      </header>
      <div className="acct">
        {/* For the mouse alone: by keys the list below goes the same way, line after line. */}
        <div className="cells" aria-hidden="true">
          {lines.map(({ lineNumber, look, word, isDoubtful }) => (
            <b
              key={lineNumber}
              data-cell={lineNumber}
              className={lineNumber === hot ? 'on' : undefined}
              title={reviewTexts.cell(lineNumber, word)}
              onClick={() => onHot(lineNumber)}
              onMouseMove={(event) => hasMoved(event) && onHot(lineNumber)}
            >
              <i className={isDoubtful ? `look ${look} dotted` : `look ${look}`} />
            </b>
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
      {children}
      <div
        className="scroll txt"
        ref={list}
        role="listbox"
        aria-label={reviewTexts.lines}
        tabIndex={0}
        aria-activedescendant={`line-${hot}`}
        data-pane
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) onAccept();
        }}
      >
        {lines.map((line) => {
          if (line.lineNumber === firstFolded)
            return <Fold key="fold" lineNumbers={[...folded]} onUnfold={onUnfold} />;
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
      <span className="ro">
        {word}
        {isDoubtful && <span className="visually-hidden">, {reviewTexts.isDoubtful}</span>}
      </span>
      <i className={isDoubtful ? `bar look ${look} dotted` : `bar look ${look}`} />
      <span className="tx" dir="auto">
        {text}
        {why && <em>{explainReason(why)}</em>}
      </span>
    </div>
  );
}

function Fold({ lineNumbers, onUnfold }: { lineNumbers: number[]; onUnfold: () => void }) {
  const count = lineNumbers.length;
  return (
    <div className="ln fold" role="option" aria-selected="false" onClick={onUnfold}>
      <span className="no">{reviewTexts.range(lineNumbers[0], lineNumbers.at(-1))}</span>
      <span className="ro">{reviewTexts.countOf(count, reviewTexts.roles.responsibility)}</span>
      <i className="bar look duty" />
      <span className="tx">
        › {reviewTexts.moreDuties(count)} ({reviewTexts.unfold} <CommandKey of="review.fold" />)
      </span>
    </div>
  );
}
