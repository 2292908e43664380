import { useEffect, useEffectEvent, useMemo, useRef } from 'react';

import type { Document } from '#shared/document.ts';
import type { EvidenceSource } from '#shared/evidence.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { selectionIn } from './dom-selection.ts';
import { findAll } from './find-in-text.ts';
import type { Finding } from './find-bar.tsx';
import type { Place } from './place.ts';
import { SelectionPopover, type SelectionActs } from './selection-popover.tsx';
import { selectByKey, textLines, trimSpan, type TextSpan } from './text-lines.ts';
import { marksByLine, NumberedLine, type TextMark } from './text-view.tsx';

type Props = {
  document: Document;
  text: string;
  /** Evidence in this document. */
  evidence: readonly TextMark[];
  selection: EvidenceSource | null;
  onSelect: (selection: EvidenceSource | null) => void;
  acts: SelectionActs;
  finding: Finding;
  onFound: (count: number) => void;
  place: Place | null;
  size: number;
};

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
export function DocumentText(props: Props) {
  const { document, text, evidence, selection, onSelect, acts, finding, place, size } = props;
  const documentId = document.id;
  const pane = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => textLines(text), [text]);
  const hits = useMemo(() => findAll(text, finding.query), [text, finding.query]);
  const hit = hits[finding.index];
  const chosen =
    selection?.type === 'document' && selection.documentId === documentId ? selection : undefined;

  const onFound = useEffectEvent(props.onFound);
  useEffect(() => onFound(hits.length), [hits]);
  const show = (offset: number, block: ScrollLogicalPosition = 'nearest') => {
    const line = lines.find(({ end }) => end >= offset);
    pane.current?.querySelector(`[data-line="${line?.lineNumber}"]`)?.scrollIntoView({ block });
  };
  const showHit = useEffectEvent(() => hit && show(hit.start, 'center'));
  useEffect(() => {
    showHit();
  }, [hit]);
  const lit = place?.document === documentId ? litSpan(place, lines) : undefined;
  const showPlace = useEffectEvent(() => lit && show(lit.start, 'center'));
  useEffect(() => {
    showPlace();
  }, [place?.id]);

  const marks = useMemo(() => {
    const all: TextMark[] = [];
    if (chosen) all.push({ start: chosen.start, end: chosen.end, className: 'selx' });
    if (lit) all.push({ ...lit, className: 'lit' });
    all.push(...hits.map((each) => markOf(each, each === hit)), ...evidence);
    return marksByLine(lines, all);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is lit is told by the place's id
  }, [chosen, hits, hit, evidence, lines, place?.id]);

  const select = (span: TextSpan | undefined) => {
    const trimmed = span && trimSpan(text, span);
    onSelect(trimmed ? { type: 'document', documentId, ...trimmed } : null);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const key = keys[`${event.shiftKey ? 'Shift+' : ''}${event.key}`];
    if (!key || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = selectByKey(text, chosen, key);
    select(next);
    show(next?.start ?? 0);
  };
  return (
    <div
      ref={pane}
      className="scroll cvp"
      style={{ fontSize: `${size}px`, lineHeight: `${Math.round(size * 1.55)}px` }}
      tabIndex={0}
      role="document"
      aria-label={applicationTexts.textHint}
      onKeyDown={onKeyDown}
      onMouseUp={() => {
        const span = pane.current && selectionIn(pane.current);
        if (span) select(span);
      }}
    >
      {lines.map((line, at) => (
        <NumberedLine key={line.lineNumber} line={line} marks={marks[at] ?? []}>
          {chosen && chosen.end > line.start && chosen.end <= line.end + 1 && (
            <SelectionPopover acts={acts} />
          )}
        </NumberedLine>
      ))}
    </div>
  );
}

const markOf = (span: TextSpan, isNow: boolean): TextMark => ({
  ...span,
  className: isNow ? 'hit now' : 'hit',
});

function litSpan({ start, end, line }: Place, lines: readonly TextSpan[]): TextSpan | undefined {
  if (start !== undefined && end !== undefined) return { start, end };
  return line === undefined ? undefined : lines[line - 1];
}
