import { useEffect, useEffectEvent, useMemo, useRef } from 'react';

import type { PostingId } from '#shared/ids.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { useRead } from '../../bridge/use-call.ts';
import { Pending } from '../../shell/pending.tsx';
import { findAll } from './find-in-text.ts';
import type { Finding } from './find-bar.tsx';
import type { Place } from './place.ts';
import { textLines } from './text-lines.ts';
import { marksByLine, NumberedLine, type TextMark } from './text-view.tsx';

type Props = {
  postingId: PostingId;
  finding: Finding;
  onFound: (count: number) => void;
  place: Place | null;
  size: number;
};

/** The posting's own words beside the scorecard, with the lines that criteria name. */
export function PostingText({ postingId, finding, onFound, place, size }: Props) {
  const read = useRead('posting.get', { postingId });
  const source = read.data?.source ?? '';
  const pane = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => textLines(source), [source]);
  const hits = useMemo(() => findAll(source, finding.query), [source, finding.query]);
  const hit = hits[finding.index];
  const lit = place?.document === 'posting' ? lines[(place.line ?? 0) - 1] : undefined;
  const tell = useEffectEvent(onFound);
  useEffect(() => tell(hits.length), [hits]);
  const lineToShow =
    (hit && lines.find(({ end }) => end >= hit.start)?.lineNumber) ?? lit?.lineNumber;
  useEffect(() => {
    pane.current?.querySelector(`[data-line="${lineToShow}"]`)?.scrollIntoView({ block: 'center' });
  }, [lineToShow, place?.id, source]);
  if (!read.data) return <Pending query={read} />;
  const all: TextMark[] = hits.map((each) => ({
    ...each,
    className: each === hit ? 'hit now' : 'hit',
  }));
  if (lit) all.push({ start: lit.start, end: lit.end, className: 'lit' });
  const marks = marksByLine(lines, all);
  return (
    <div
      ref={pane}
      className="scroll cvp"
      style={{ fontSize: `${size}px`, lineHeight: `${Math.round(size * 1.55)}px` }}
      tabIndex={0}
      role="document"
      aria-label={applicationTexts.postingText}
    >
      {lines.map((line, at) => (
        <NumberedLine key={line.lineNumber} line={line} marks={marks[at] ?? []} />
      ))}
    </div>
  );
}
