import { useInfiniteQuery } from '@tanstack/react-query';

import type { Output } from '#shared/contract.ts';
import type { LedgerFilter, LedgerPlace, LedgerRow } from '#shared/ledger-list.ts';
import { mostScreenRows } from '#shared/screen-table.ts';
import { call } from '../../bridge/call.ts';

/** The lines of the ledger as far as they were looked at; `readOn` reads the next page, where there is one. */
export function useLedgerPages(filter: LedgerFilter) {
  const pages = useInfiniteQuery({
    queryKey: ['ledger.page', filter] as const, // by the channel: what is written makes it stale
    queryFn: ({ pageParam }) => call('ledger.page', { filter, after: pageParam }),
    initialPageParam: null as LedgerPlace | null,
    getNextPageParam: ({ next }) => next,
  });
  const rows: readonly LedgerRow[] | undefined = pages.data?.pages.flatMap((page) => page.rows);
  return {
    /** Undefined until the first page is there. */
    rows,
    hasMore: pages.hasNextPage,
    error: pages.error,
    refetch: () => pages.refetch(),
    readOn: () => {
      if (pages.hasNextPage && !pages.isFetchingNextPage) void pages.fetchNextPage();
    },
  };
}

/** All lines, also those nobody scrolled to; at most as many as a table takes. */
export async function allLines(filter: LedgerFilter): Promise<LedgerRow[]> {
  const rows: LedgerRow[] = [];
  for (let after: LedgerPlace | null = null; ;) {
    const page: Output<'ledger.page'> = await call('ledger.page', { filter, after });
    rows.push(...page.rows);
    if (page.next === null || rows.length >= mostScreenRows) return rows.slice(0, mostScreenRows);
    after = page.next;
  }
}
