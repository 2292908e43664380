import { useRef } from 'react';

import type { Document } from '#shared/document.ts';
import type { Evidence, EvidenceSource } from '#shared/evidence.ts';
import type { CriterionId } from '#shared/ids.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { useRead } from '../../bridge/use-call.ts';
import { Pending } from '../../shell/pending.tsx';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { selectionIn } from './dom-selection.ts';
import {
  piecesOf,
  selectByKey,
  textLines,
  trimSpan,
  type TextLine,
  type TextSpan,
} from './text-lines.ts';

type Props = {
  document: Document;
  evidence: readonly Evidence[];
  codes: ReadonlyMap<CriterionId, string>;
  focusedId: CriterionId | undefined;
  selection: EvidenceSource | null;
  onSelect: (selection: EvidenceSource | null) => void;
  onAttach: () => void;
  onAttachOther: () => void;
};

type Mark = TextSpan & { criterionId: CriterionId | null };

const keys: Record<string, Parameters<typeof selectByKey>[2]> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  'Shift+ArrowDown': 'more',
  'Shift+ArrowUp': 'fewer',
  ArrowRight: 'startLater',
  ArrowLeft: 'startEarlier',
  'Shift+ArrowLeft': 'endEarlier',
  'Shift+ArrowRight': 'endLater',
};

/** The document's words with line numbers; a passage is chosen by mouse or by keys and becomes evidence. */
export function DocumentText({
  document,
  evidence,
  codes,
  focusedId,
  selection,
  onSelect,
  onAttach,
  onAttachOther,
}: Props) {
  const documentId = document.id;
  const read = useRead('document.text', { documentId });
  const pane = useRef<HTMLDivElement>(null);
  if (!read.data) return <Pending query={read} />;
  const { text } = read.data;
  if (document.textMissing !== null) return <p className="stage c2">{document.textMissing}</p>;

  const own =
    selection?.type === 'document' && selection.documentId === documentId ? selection : undefined;
  const marks: Mark[] = evidence.flatMap(({ source, criterionId }) =>
    source.type === 'document' && source.documentId === documentId
      ? [{ start: source.start, end: source.end, criterionId }]
      : [],
  );
  if (own) marks.push({ start: own.start, end: own.end, criterionId: null });

  const select = (span: TextSpan | undefined) => {
    const trimmed = span && trimSpan(text, span);
    onSelect(trimmed ? { type: 'document', documentId, ...trimmed } : null);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const key = keys[`${event.shiftKey ? 'Shift+' : ''}${event.key}`];
    if (!key || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = selectByKey(text, own, key);
    select(next);
    const line = textLines(text).find(({ end }) => end >= (next?.start ?? 0));
    pane.current
      ?.querySelector(`[data-line="${line?.lineNumber}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div
      ref={pane}
      className="scroll cvp"
      tabIndex={0}
      role="document"
      aria-label={applicationTexts.textHint}
      onKeyDown={onKeyDown}
      onMouseUp={() => {
        const span = pane.current && selectionIn(pane.current);
        if (span) select(span);
      }}
    >
      {textLines(text).map((line) => (
        <Line key={line.lineNumber} line={line} marks={marks} codes={codes} focusedId={focusedId} />
      ))}
      {own && (
        <div className="pop">
          <button type="button" onClick={onAttach}>
            {applicationTexts.attachTo(codes.get(focusedId ?? ('' as CriterionId)) ?? '')}{' '}
            <CommandKey of="application.attach" />
          </button>
          <button type="button" onClick={onAttachOther}>
            {applicationTexts.attachOther} <CommandKey of="application.attachOther" />
          </button>
        </div>
      )}
    </div>
  );
}

type LineProps = {
  line: TextLine;
  marks: readonly Mark[];
  codes: ReadonlyMap<CriterionId, string>;
  focusedId: CriterionId | undefined;
};

function Line({ line, marks, codes, focusedId }: LineProps) {
  const pieces = piecesOf(line, marks);
  const tagged = new Set(
    marks
      .filter(({ start }) => start >= line.start && start <= line.end)
      .flatMap(({ criterionId }) => criterionId ?? []),
  );
  return (
    <div className="cl" data-line={line.lineNumber}>
      <span className="cn">{line.lineNumber}</span>
      <div dir="auto" data-start={line.start}>
        {pieces.map((piece) => {
          const isSelected = piece.marks.some(({ criterionId }) => criterionId === null);
          const isFocused = piece.marks.some(({ criterionId }) => criterionId === focusedId);
          if (isSelected)
            return (
              <span key={piece.start} className="selx">
                {piece.text}
              </span>
            );
          if (piece.marks.length === 0) return piece.text;
          return (
            <mark key={piece.start} className={isFocused ? 'on' : undefined}>
              {piece.text}
            </mark>
          );
        })}
      </div>
      <span>
        {[...tagged].map((id) => (
          <span key={id} className={id === focusedId ? 'tag on' : 'tag'}>
            {codes.get(id)}
          </span>
        ))}
      </span>
    </div>
  );
}
