import { useRouterState, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';

type Wanted = { document?: string; line?: number; start?: number; end?: number; note?: string };

const name = 'arrived';
const giveUpAfterMs = 5000;

/**
 * Brings the place that the address names into view and marks it: words of a document (`document`, `line`,
 * `start`, `end`) or a note (`note`). The marks lie over the page and do not touch what draws it; they go with
 * the next place.
 */
export function useArrival(): void {
  const href = useRouterState({ select: ({ location }) => location.href });
  const wanted: Wanted = useSearch({ strict: false });
  useEffect(() => {
    CSS.highlights.delete(name);
    if (!selectorOf(wanted)) return undefined;
    const arrive = () => {
      if (show(wanted)) observer.disconnect();
    };
    const observer = new MutationObserver(arrive);
    observer.observe(document.body, { childList: true, subtree: true });
    arrive();
    const timer = setTimeout(() => observer.disconnect(), giveUpAfterMs);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
    // The address is the whole of what is wanted; the object is made anew each time.
    // oxlint-disable-next-line exhaustive-deps
  }, [href]);
}

function selectorOf({ document: documentId, line, note }: Wanted): string | undefined {
  if (note !== undefined) return `[data-note="${CSS.escape(note)}"]`;
  if (documentId !== undefined && line !== undefined) return `.ws [data-line="${line}"]`;
  return undefined;
}

function show(wanted: Wanted): boolean {
  const place = document.querySelector(selectorOf(wanted) ?? '');
  if (!place) return false;
  place.scrollIntoView({ block: 'center' });
  const range = wanted.note === undefined ? rangeOf(place, wanted) : wholeOf(place);
  if (range) CSS.highlights.set(name, new Highlight(range));
  return true;
}

function wholeOf(place: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(place.querySelector('[data-start]') ?? place);
  return range;
}

/** The words between two offsets of the text, within the line's element, which says where it begins. */
function rangeOf(line: Element, { start = 0, end = 0 }: Wanted): Range | undefined {
  const block = line.querySelector<HTMLElement>('[data-start]');
  if (!block) return undefined;
  let at = Number(block.dataset['start']);
  const range = document.createRange();
  let isBegun = false;
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
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
