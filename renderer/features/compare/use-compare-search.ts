import { useNavigate } from '@tanstack/react-router';

import type { PostingId } from '#shared/ids.ts';
import type { CompareSearch } from './compare-search.ts';

/** Changes what of the comparison stands in its address, without a step of its own for Back. */
export function useCompareSearch(postingId: PostingId, search: CompareSearch) {
  const navigate = useNavigate();
  return (changes: { [K in keyof CompareSearch]?: CompareSearch[K] | undefined }) => {
    const merged = { ...search, ...changes };
    const said = Object.entries(merged).filter(([, value]) => value !== undefined);
    void navigate({
      to: '/postings/$postingId/compare',
      params: { postingId },
      search: Object.fromEntries(said) as CompareSearch,
      replace: true,
    });
  };
}
