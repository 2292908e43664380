import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

import type { PostingId } from '#shared/ids.ts';
import type { SearchOverview } from '#shared/search.ts';
import { searchTexts } from '#shared/texts/search.ts';
import { call } from '../../bridge/call.ts';
import { Pending } from '../../shell/pending.tsx';
import { ResultList } from './result-list.tsx';
import { SealedNote } from './sealed-note.tsx';

type Area = SearchOverview['areas'][number];
type Asked = { query: string; postingId: PostingId | null; order: 'newest' | 'best' };

/** Whole areas, page after page as one scrolls. */
export function AreaResults({ areas, asked }: { areas: readonly Area[]; asked: Asked }) {
  return areas.map((each) => <WholeArea key={each.area} counted={each} asked={asked} />);
}

function WholeArea({ counted: { area, ...counted }, asked }: { counted: Area; asked: Asked }) {
  const end = useRef<HTMLParagraphElement>(null);
  const pages = useInfiniteQuery({
    queryKey: ['search.page', asked, area],
    queryFn: ({ pageParam: before }) => call('search.page', { ...asked, area, before }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ nextBefore }) => nextBefore,
    placeholderData: (previous) => previous,
  });
  const { hasNextPage, isFetching, fetchNextPage } = pages;
  const count = pages.data?.pages.length ?? 0;
  useEffect(() => {
    const mark = end.current;
    if (!mark || !hasNextPage || isFetching) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && void fetchNextPage(),
      { rootMargin: '600px' },
    );
    observer.observe(mark);
    return () => observer.disconnect();
  }, [count, hasNextPage, isFetching, fetchNextPage]);
  if (!pages.data) return <Pending query={pages} />;
  const hits = pages.data.pages.flatMap((page) => page.hits);
  if (hits.length === 0 && !hasNextPage) return null;
  return (
    <div>
      <h2 className="gh2">
        <b>{searchTexts.areas[area]}</b> {searchTexts.count(counted)}
        {asked.order === 'best' && <span className="sealx">{searchTexts.bestOf}</span>}
        {area === 'notes' && (
          <span className="sealx">
            <SealedNote />
          </span>
        )}
      </h2>
      <ResultList hits={hits} label={searchTexts.areas[area]} />
      <p ref={end} className="more c3 s12" aria-busy={isFetching}>
        {hasNextPage ? searchTexts.more : ''}
      </p>
    </div>
  );
}
