import {
  candidatePageSize,
  type CandidateFilter,
  type CandidatePlace,
  type CandidateSort,
} from '#shared/candidate-list.ts';
import type { Handlers } from '#shared/contract.ts';
import { plainDateOf } from '#shared/time.ts';
import type { HandlerDeps } from './handler-deps.ts';

/** Rows that are passed over at once in search of anchors: about 2 ms, then other calls get their turn. */
const rowsAtOnce = 10 * candidatePageSize;

/** The list of all candidates, page by page. */
export function candidateListHandlers({ stores, now }: HandlerDeps) {
  const { candidateList, candidateRows, candidates } = stores;
  const view = (sort: CandidateSort, filter: CandidateFilter) => ({
    sort,
    filter,
    today: plainDateOf(now()),
  });

  return {
    'candidate.count': () => ({ total: candidateList.total() }),

    'candidate.page': ({ sort, filter, after }) =>
      candidateRows.rows(candidateList.page(view(sort, filter), after, candidatePageSize)),

    'candidate.anchors': async ({ sort, filter }) => {
      const anchors: CandidatePlace[] = [];
      let total = 0;
      for (let after: CandidatePlace | null = null; ;) {
        const chunk = candidateList.anchors(view(sort, filter), after, {
          step: candidatePageSize,
          limit: rowsAtOnce,
        });
        anchors.push(...chunk.anchors);
        total += chunk.count;
        if (chunk.count < rowsAtOnce) break;
        after = chunk.last;
        await new Promise((resolve) => setImmediate(resolve));
      }
      // Nothing stands behind the end of a last page that is full.
      if (total > 0 && total % candidatePageSize === 0) anchors.pop();
      return { total, anchors };
    },

    'candidate.indexOf': ({ sort, filter, candidateId }) => ({
      index: candidateList.indexOf(view(sort, filter), candidateId) ?? null,
    }),

    'candidate.sources': () => candidates.listSources(),
  } satisfies Partial<Handlers>;
}
