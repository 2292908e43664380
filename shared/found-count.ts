import type { FoundCount, SearchOverview } from './search.ts';

/** All areas together: capped as soon as one of them is. */
export function totalFound({ areas }: Pick<SearchOverview, 'areas'>): FoundCount {
  return {
    count: areas.reduce((sum, { count }) => sum + count, 0),
    isCapped: areas.some(({ isCapped }) => isCapped),
  };
}
