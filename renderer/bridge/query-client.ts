import { QueryClient } from '@tanstack/react-query';

import { RefusedError, subscribe } from './call.ts';

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
  subscribe('workspace.changed', () => void queryClient.invalidateQueries());
  return queryClient;
}
