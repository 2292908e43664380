import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef, useState } from 'react';

import type { Document } from '#shared/document.ts';
import type { EvidenceSource } from '#shared/evidence.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { usePdf, type Pdf } from '../../ui/use-pdf.ts';
import { findAll, placeInText, placesOfWords, type PlaceInText } from './find-in-text.ts';
import type { Finding } from './find-bar.tsx';
import { PdfSheet, type QuoteOnPage } from './pdf-sheet.tsx';
import { wordsOfPage, type PageWords } from './pdf-words.ts';
import type { Place } from './place.ts';
import { SelectionPopover, type SelectionActs } from './selection-popover.tsx';
import type { TextSpan } from './text-lines.ts';

type Props = {
  document: Document;
  text: string;
  quotes: readonly QuoteOnPage[];
  selection: EvidenceSource | null;
  onSelect: (selection: EvidenceSource | null) => void;
  acts: SelectionActs;
  finding: Finding;
  onFound: (count: number) => void;
  place: Place | null;
  zoom: number | null;
  onPage: (pageNumber: number) => void;
  /** Shows the text at a place, where the words can be chosen surely. */
  onShowText: (offset: number) => void;
};

/** Room beside and between the pages. */
const margin = 16;

/** The pages of a PDF as they are printed; only those on the screen are drawn. */
export function DocumentPages(props: Props) {
  const { pdf, error } = usePdf(`document/${props.document.id}.pdf`);
  if (error)
    return <p className="stage c2" role="alert">{`${applicationTexts.noPages} ${error}`}</p>;
  return pdf ? <Pages {...props} pdf={pdf} /> : <div className="scroll pdf-pages" />;
}

type Chosen = { found: PlaceInText; left: number; top: number };

function Pages(props: Props & { pdf: Pdf }) {
  const { pdf, document, text, quotes, selection, finding, place, zoom, acts } = props;
  const pane = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const words = useAllWords(pdf, finding.query !== '' || place !== null);
  const hits = words.map((page) => findAll(page.text, finding.query).length);
  const count = hits.reduce((sum, each) => sum + each, 0);
  const now = pageOfHit(hits, finding.index);
  // oxlint-disable-next-line react/incompatible-library -- nothing below is memoised by what it returns
  const virtual = useVirtualizer({
    count: pdf.numPages,
    getScrollElement: () => pane.current,
    estimateSize: () => Math.round((zoom ?? 1) * (width || 600) * 1.414) + margin,
    overscan: 1,
    paddingStart: margin,
  });
  const shown = virtual.getVirtualItems();
  const top = virtual.scrollOffset ?? 0;
  const pageNumber = (shown.find(({ end }) => end > top + 80)?.index ?? 0) + 1;

  useEffect(() => {
    const element = pane.current;
    if (!element) return undefined;
    const measure = new ResizeObserver(() => setWidth(element.clientWidth - 2 * margin));
    measure.observe(element);
    return () => measure.disconnect();
  }, []);
  const onPage = useEffectEvent(props.onPage);
  useEffect(() => onPage(pageNumber), [pageNumber]);
  const onFound = useEffectEvent(props.onFound);
  useEffect(() => onFound(count), [count]);
  const goTo = useEffectEvent((index: number) => virtual.scrollToIndex(index, { align: 'start' }));
  useEffect(() => {
    if (count > 0 && now.page >= 0) goTo(now.page);
  }, [count, now.page, now.hit]);
  useEffect(() => {
    if (!place || words.length === 0) return;
    const wanted = place.words ?? '';
    const at = words.findIndex((page) => placesOfWords(page.text, wanted).length > 0);
    if (at >= 0) goTo(at);
  }, [place, words]);

  const choose = (page: PageWords, span: TextSpan, box: DOMRect) => {
    const element = pane.current;
    if (!element) return;
    const frame = element.getBoundingClientRect();
    const found = placeInText(text, page.text, span);
    setChosen({
      found,
      left: Math.max(box.left - frame.left, margin),
      top: box.bottom - frame.top + element.scrollTop + 6,
    });
    props.onSelect(
      found.kind === 'sure' ? { type: 'document', documentId: document.id, ...found.span } : null,
    );
  };
  const isStill =
    chosen !== null &&
    (chosen.found.kind === 'unsure' ||
      (selection?.type === 'document' && selection.start === chosen.found.span.start));
  const at = chosen && { left: `${chosen.left}px`, top: `${chosen.top}px` };
  return (
    <div
      ref={pane}
      className="scroll pdf-pages"
      tabIndex={0}
      role="document"
      aria-label={applicationTexts.pagesHint(document.fileName)}
      onMouseDown={() => setChosen(null)}
    >
      <div className="pdf-roll" style={{ height: `${virtual.getTotalSize()}px` }}>
        {width > 0 &&
          shown.map(({ index, key, start }) => (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className="pdf-place"
              style={{ transform: `translateY(${start}px)` }}
            >
              <PdfSheet
                pdf={pdf}
                pageNumber={index + 1}
                room={width}
                zoom={zoom}
                quotes={quotes}
                query={finding.query}
                hit={index === now.page ? now.hit : -1}
                onChoose={choose}
              />
            </div>
          ))}
      </div>
      {isStill && at && chosen.found.kind === 'sure' && <SelectionPopover acts={acts} style={at} />}
      {isStill && at && chosen.found.kind === 'unsure' && (
        <Unsure found={chosen.found} style={at} onShowText={props.onShowText} />
      )}
    </div>
  );
}

type UnsureProps = {
  found: Extract<PlaceInText, { kind: 'unsure' }>;
  style: { left: string; top: string };
  onShowText: (offset: number) => void;
};

/** Words on a page that cannot be told apart in the text: said, and the text offered at the nearest place. */
function Unsure({ found: { count, near }, style, onShowText }: UnsureProps) {
  return (
    <div className="pop said" style={style} role="status">
      <span>{count > 1 ? applicationTexts.severalPlaces(count) : applicationTexts.noPlace}</span>
      <button type="button" onClick={() => onShowText(near ?? 0)}>
        {applicationTexts.showText}
      </button>
    </div>
  );
}

/** The words of every page, once they are wanted; empty until all are read. */
function useAllWords(pdf: Pdf, isWanted: boolean): readonly PageWords[] {
  const [words, setWords] = useState<readonly PageWords[]>([]);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    const readAll = async () => {
      const all: PageWords[] = [];
      for (let number = 1; number <= pdf.numPages && !isGone; number += 1)
        all.push(await wordsOfPage(await pdf.getPage(number)));
      if (!isGone) setWords(all);
    };
    readAll().catch(() => undefined); // the page that cannot be read says so itself
    return () => {
      isGone = true;
    };
  }, [pdf, isWanted]);
  return words;
}

/** On which page a hit stands, and which of that page's hits it is. */
function pageOfHit(hits: readonly number[], index: number): { page: number; hit: number } {
  let left = index;
  for (const [page, count] of hits.entries()) {
    if (left < count) return { page, hit: left };
    left -= count;
  }
  return { page: -1, hit: -1 };
}
