import { useRouterState, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';

type Wanted = {
  document: string | undefined;
  line: number | undefined;
  start: number | undefined;
  end: number | undefined;
  note: string | undefined;
};

const name = 'arrived';
/** Until then what the place stands in may be drawn anew, and the marks with it. */
const settledAfterMs = 5000;

/**
 * Brings the place that the address names into view and marks it: words of a document (`document`, `line`,
 * `start`, `end`) or a note (`note`). The marks lie over the page and do not touch what draws it; they go with
 * the next place.
 */
export function useArrival(): void {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const { document, line, start, end, note } = useSearch({ strict: false });
  useEffect(() => {
    const wanted: Wanted = { document, line, start, end, note };
    CSS.highlights.delete(name);
    if (note === undefined && document === undefined) return undefined;
    let marked: Range | undefined;
    const arrive = () => {
      if (marked?.collapsed === false) return; // still lies on the words: nothing was drawn anew
      const place = placeOf(wanted);
      const range = place && (note === undefined ? rangeOf(place, wanted) : wholeOf(place));
      if (!range) return;
      if (!marked) place.scrollIntoView({ block: 'center' });
      marked = range;
      CSS.highlights.set(name, new Highlight(range));
    };
    const observer = new MutationObserver(arrive);
    observer.observe(window.document.body, { childList: true, subtree: true });
    arrive();
    const timer = setTimeout(() => observer.disconnect(), settledAfterMs);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [path, document, line, start, end, note]);
}

function placeOf({ document: documentId, line, note }: Wanted): Element | null {
  if (note !== undefined) return document.querySelector(`[data-note="${CSS.escape(note)}"]`);
  if (documentId === undefined || line === undefined) return null;
  return document.querySelector(`[role="document"] [data-line="${line}"]`);
}

function wholeOf(place: Element): Range {
  const range = window.document.createRange();
  range.selectNodeContents(place.querySelector('[data-start]') ?? place);
  return range;
}

/** The words between two offsets of the text, within the line's element, which says where it begins. */
function rangeOf(line: Element, { start = 0, end = 0 }: Wanted): Range | undefined {
  const block = line.querySelector<HTMLElement>('[data-start]');
  if (!block) return undefined;
  let at = Number(block.dataset['start']);
  const range = window.document.createRange();
  let isBegun = false;
  const texts = window.document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const length = text.textContent?.length ?? 0;
    if (!isBegun && start < at + length) {
      range.setStart(text, Math.max(start - at, 0));
      isBegun = true;
    }
    if (isBegun && end <= at + length) {
      range.setEnd(text, Math.max(end - at, 0));
      return range;
    }
    at += length;
  }
  return undefined;
}
