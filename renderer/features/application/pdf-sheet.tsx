import { useEffect, useMemo, useRef, useState } from 'react';

import { applicationTexts } from '#shared/texts/application.ts';
import type { Pdf } from '../../ui/use-pdf.ts';
import { selectionIn } from './dom-selection.ts';
import { findAll, placesOfWords } from './find-in-text.ts';
import { PdfWordsLayer } from './pdf-words-layer.tsx';
import { wordsOfPage, type PageWords, type PdfPageProxy } from './pdf-words.ts';
import type { TextSpan } from './text-lines.ts';
import type { TextMark } from './text-view.tsx';

export type QuoteOnPage = { words: string; className: TextMark['className'] };

type Props = {
  pdf: Pdf;
  pageNumber: number;
  /** Pixels that a page may be wide; null: as large as `zoom` says. */
  room: number;
  zoom: number | null;
  quotes: readonly QuoteOnPage[];
  query: string;
  /** Which of this page's hits is the one to look at; −1 for none. */
  hit: number;
  onChoose: (page: PageWords, span: TextSpan, box: DOMRect) => void;
};

/** One page as it is printed, with its words on top. */
export function PdfSheet({ pdf, pageNumber, room, zoom, quotes, query, hit, onChoose }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState<PdfPageProxy>();
  const [words, setWords] = useState<PageWords>();
  const [error, setError] = useState<string>();

  useEffect(() => {
    let isGone = false;
    pdf
      .getPage(pageNumber)
      .then(async (opened) => {
        if (!isGone) setPage(opened);
        const read = await wordsOfPage(opened);
        if (!isGone) setWords(read);
      })
      .catch((failure: unknown) => !isGone && setError(String(failure)));
    return () => {
      isGone = true;
    };
  }, [pdf, pageNumber]);

  const viewport = useMemo(() => {
    const width = page?.getViewport({ scale: 1 }).width;
    return width === undefined ? undefined : page?.getViewport({ scale: zoom ?? room / width });
  }, [page, room, zoom]);

  useEffect(() => {
    const element = canvas.current;
    if (!page || !viewport || !element) return undefined;
    const sharp = page.getViewport({ scale: viewport.scale * devicePixelRatio });
    element.width = sharp.width;
    element.height = sharp.height;
    const task = page.render({ canvas: element, viewport: sharp });
    task.promise.catch((failure: unknown) => {
      if (!(failure instanceof Error && failure.name === 'RenderingCancelledException'))
        setError(String(failure));
    });
    return () => task.cancel();
  }, [page, viewport]);

  const marks = useMemo(() => {
    if (!words) return [];
    const hits = findAll(words.text, query).map((span, at): TextMark => ({
      ...span,
      className: at === hit ? 'hit now' : 'hit',
    }));
    const quoted = quotes.flatMap(({ words: quote, className }) =>
      placesOfWords(words.text, quote).map((span): TextMark => ({ ...span, className })),
    );
    return [...hits, ...quoted];
  }, [words, query, hit, quotes]);

  useEffect(() => {
    if (hit >= 0) sheet.current?.querySelector('.hit.now')?.scrollIntoView({ block: 'center' });
  }, [hit, marks]);

  if (error) return <p role="alert">{error}</p>;
  return (
    <div
      ref={sheet}
      className="pdf-sheet"
      role="group"
      aria-label={applicationTexts.pageOf(pageNumber, pdf.numPages)}
      style={viewport && { width: `${viewport.width}px`, height: `${viewport.height}px` }}
      onMouseUp={({ currentTarget }) => {
        const span = words && selectionIn(currentTarget);
        const box = getSelection()?.rangeCount
          ? getSelection()?.getRangeAt(0).getBoundingClientRect()
          : undefined;
        if (words && span && box) onChoose(words, span, box);
      }}
    >
      <canvas ref={canvas} aria-hidden="true" />
      {words && viewport && <PdfWordsLayer words={words} viewport={viewport} marks={marks} />}
    </div>
  );
}
