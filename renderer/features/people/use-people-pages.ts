import { useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import {
  candidatePageSize,
  isEverybody,
  type CandidateFilter,
  type CandidateRow,
  type CandidateSort,
} from '#shared/candidate-list.ts';
import { call } from '../../bridge/call.ts';
import { readKey, useRead } from '../../bridge/use-call.ts';

export type PeopleList = { sort: CandidateSort; filter: CandidateFilter };

/** Where the viewport is: row numbers, the last one included. */
export type RowSpan = { first: number; last: number };

/** Rows that are read before they are seen. */
const rowsAhead = 80;
/** A page that nobody looks at is forgotten after this. */
const keptForMs = 20_000;
/** A scroll bar that is dragged passes hundreds of pages; only where it rests is read. */
const restsAfterMs = 40;

/**
 * The rows in sight of a list that may have a hundred thousand: pages near the viewport are kept, all others
 * forgotten. The first page comes first; the anchors behind which the others stand are asked for when it is there.
 */
export function usePeoplePages(list: PeopleList, span: RowSpan) {
  const { data: people } = useRead('candidate.count', {});
  const first = useQuery({
    queryKey: readKey('candidate.page', { ...list, after: null }),
    queryFn: () => call('candidate.page', { ...list, after: null }),
  });
  const anchors = useQuery({
    queryKey: readKey('candidate.anchors', list),
    queryFn: () => call('candidate.anchors', list),
    enabled: first.data !== undefined,
  });
  const wanted = useRested(pagesOf(span)).filter((page) => page > 0);
  const places = wanted.map((page) => anchors.data?.anchors[page - 1]);
  const others = useQueries({
    queries: places.map((after, at) => ({
      queryKey: after
        ? readKey('candidate.page', { ...list, after })
        : ['candidate.page', 'unknown', wanted[at]],
      queryFn: () => call('candidate.page', { ...list, after: after ?? null }),
      enabled: after !== undefined,
      gcTime: keptForMs,
    })),
  });

  const read = new Map<number, readonly CandidateRow[]>();
  if (first.data) read.set(0, first.data);
  for (const [at, page] of wanted.entries()) {
    const rows = others[at]?.data;
    if (rows) read.set(page, rows);
  }
  const held = useHeld(JSON.stringify(list), read, wanted);

  const known = first.data?.length ?? 0;
  const isWhole = known < candidatePageSize;
  const guess = isEverybody(list.filter) ? (people?.total ?? known) : known;
  return {
    /** How many are listed; null until the first page is there. */
    total: first.data ? (anchors.data?.total ?? (isWhole ? known : guess)) : null,
    /** False while only the first page was counted. */
    isCounted: anchors.data !== undefined || isWhole,
    error: first.error ?? anchors.error,
    refetch: () => first.refetch(),
    /** Undefined while it is not read. */
    rowAt: (index: number): CandidateRow | undefined =>
      (read.get(Math.floor(index / candidatePageSize)) ??
        held.get(Math.floor(index / candidatePageSize)))?.[index % candidatePageSize],
    placeOf: (page: number) => (page === 0 ? null : anchors.data?.anchors[page - 1]),
  };
}

type Pages = ReadonlyMap<number, readonly CandidateRow[]>;
const noPages: Pages = new Map();

/** What a page held last stays on the screen while it is read again: a write must not blank the list. */
function useHeld(list: string, read: Pages, wanted: readonly number[]): Pages {
  const [held, setHeld] = useState({ list, pages: noPages });
  const known = held.list === list ? held.pages : noPages;
  const isNew = [...read].some(([page, rows]) => known.get(page) !== rows);
  if (isNew) {
    const kept = [...known].filter(([page]) => page === 0 || wanted.includes(page));
    setHeld({ list, pages: new Map([...kept, ...read]) });
  }
  return known;
}

function pagesOf({ first, last }: RowSpan): number[] {
  const from = Math.max(0, Math.floor((first - rowsAhead) / candidatePageSize));
  const to = Math.floor((last + rowsAhead) / candidatePageSize);
  return Array.from({ length: to - from + 1 }, (_page, at) => from + at);
}

/** The pages where the viewport rests; while it moves, those where it rested last. */
function useRested(pages: readonly number[]): readonly number[] {
  const [rested, setRested] = useState(pages);
  const key = pages.join(',');
  useEffect(() => {
    const timer = setTimeout(() => setRested(key.split(',').map(Number)), restsAfterMs);
    return () => clearTimeout(timer);
  }, [key]);
  return rested;
}
