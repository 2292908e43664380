import { QueryClient } from '@tanstack/react-query';

import type { Channel } from '#shared/contract.ts';
import { RefusedError, subscribe } from './call.ts';
import { isStale } from './read-tables.ts';

/** What the page has read of the store. The store is ours alone: only our own writes make it stale. */
export function createQueryClient(): QueryClient {
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Infinity,
        retry: (failures, error) => !(error instanceof RefusedError) && failures < 1,
      },
      mutations: { networkMode: 'always' },
    },
  });
  subscribe('workspace.changed', ({ tables }) => {
    void queryClient.invalidateQueries({
      predicate: ({ queryKey: [channel] }) => isStale(channel as Channel, tables),
    });
  });
  return queryClient;
}
