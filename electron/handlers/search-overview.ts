import type { AssessorId, PostingId } from '#shared/ids.ts';
import { searchAreas, type SearchArea } from '#shared/search-area.ts';
import { parseSearch, type SearchRequest } from '#shared/search-query.ts';
import type { FoundCount, SearchHit, SearchOverview, SearchPage } from '#shared/search.ts';
import { searchMatch } from '../store/search-match.ts';
import type { Finding, FoundRow } from '../store/search-store.ts';
import { createSearchFinder } from './search-finder.ts';
import type { Stores } from './stores.ts';

/** How long the index may be brought up to date before a search answers with what it has. */
export const indexBudgetMs = 40;
/** So many matches are looked at, sealed ones too, about 3 µs each: then the next page goes on behind them. */
const mostLookedAt = 5000;
const pageSize = 30;
const bestSize = 50;

type Asked = { query: string; postingId: PostingId | null };

export function createSearchReader(stores: Stores) {
  const { search } = stores;

  function finding(
    { all, none, stage }: SearchRequest,
    {
      area,
      postingId,
      assessorId,
    }: { area: SearchArea; postingId: PostingId | null; assessorId: AssessorId },
  ): Finding | undefined {
    const match = searchMatch({ all, none }, area, postingId);
    if (match === null) return undefined;
    return { match, assessorId, stage, before: null };
  }

  function searched(
    found: Finding,
    most: number,
    countUpTo: number,
    seen: (row: FoundRow) => void,
  ): FoundCount & { rows: FoundRow[] } {
    const rows: FoundRow[] = [];
    let count = 0;
    let isCapped = false;
    let lookedAt = 0;
    search.eachNewest(found, (row) => {
      if (row && count >= countUpTo) isCapped = true;
      else if (row) {
        count += 1;
        if (rows.length < most) rows.push(row);
        seen(row);
      }
      lookedAt += 1;
      if (lookedAt === mostLookedAt) isCapped = true;
      return !isCapped;
    });
    return { rows, count, isCapped };
  }

  return {
    /** The first of each area with its count, and how the counted ones fall on postings. */
    overview(
      { query, postingId, most, countUpTo }: Asked & { most: number; countUpTo: number },
      assessorId: AssessorId,
    ): SearchOverview {
      const from = performance.now();
      const isComplete = stores.searchIndex.bringUpToDate(indexBudgetMs);
      const request = parseSearch(query);
      const finder = createSearchFinder(stores, assessorId, request.all.flat());
      const tallies = new Map<string, number>();
      const areas = searchAreas.map((area) => {
        const isWanted = request.area === null || request.area === area;
        const found = isWanted ? finding(request, { area, postingId, assessorId }) : undefined;
        if (!found) return { area, hits: [], count: 0, isCapped: false };
        const { rows, ...counts } = searched(found, most, countUpTo, (row) => {
          if (row.postingId) tallies.set(row.postingId, (tallies.get(row.postingId) ?? 0) + 1);
        });
        return { area, hits: rows.flatMap((row) => finder.hit(row) ?? []), ...counts };
      });
      const busiest = [...tallies].toSorted(([, a], [, b]) => b - a).slice(0, 12);
      return {
        areas,
        postings: busiest.flatMap(([id, count]) => {
          const title = finder.titleOf(id);
          return title === null ? [] : { postingId: id as PostingId, title, count };
        }),
        unindexedCount: isComplete ? 0 : stores.searchIndex.countPending(),
        durationMs: performance.now() - from,
      };
    },

    /** One area by pages: `before` is the position that the page before ended at. */
    page(
      {
        query,
        area,
        postingId,
        order,
        before,
      }: Asked & { area: SearchArea; order: 'newest' | 'best'; before: number | null },
      assessorId: AssessorId,
    ): SearchPage {
      stores.searchIndex.bringUpToDate(indexBudgetMs);
      const request = parseSearch(query);
      const found = finding(request, { area, postingId, assessorId });
      if (!found) return { hits: [], nextBefore: null };
      const finder = createSearchFinder(stores, assessorId, request.all.flat());
      const hitsOf = (rows: readonly FoundRow[]): SearchHit[] =>
        rows.flatMap((row) => finder.hit(row) ?? []);
      if (order === 'best')
        return { hits: hitsOf(search.listBest(found, bestSize)), nextBefore: null };
      let lookedAt = 0;
      const rows: FoundRow[] = [];
      let nextBefore: number | null = null;
      search.eachNewest({ ...found, before }, (row, position) => {
        if (row) rows.push(row);
        lookedAt += 1;
        if (rows.length === pageSize || lookedAt === mostLookedAt) nextBefore = position;
        return nextBefore === null;
      });
      return { hits: hitsOf(rows), nextBefore };
    },
  };
}
