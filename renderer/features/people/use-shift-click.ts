import { useQueryClient } from '@tanstack/react-query';

import {
  candidatePageSize,
  mostCandidatesAtOnce,
  type CandidateRow,
} from '#shared/candidate-list.ts';
import { peopleTexts } from '#shared/texts/people.ts';
import { call } from '../../bridge/call.ts';
import { readKey } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import type { PeopleList, usePeoplePages } from './use-people-pages.ts';
import type { PeopleSelection } from './use-people-selection.ts';

/** Selects from where the selection began to a row, reading the pages between that are not on the screen. */
export function useShiftClick(
  list: PeopleList,
  { rowAt, placeOf }: ReturnType<typeof usePeoplePages>,
  selection: PeopleSelection,
) {
  const queryClient = useQueryClient();

  async function pageAt(page: number): Promise<readonly CandidateRow[]> {
    const after = placeOf(page);
    if (after === undefined) return [];
    return queryClient.fetchQuery({
      queryKey: readKey('candidate.page', { ...list, after }),
      queryFn: () => call('candidate.page', { ...list, after }),
    });
  }

  return async (index: number): Promise<void> => {
    const from = Math.min(selection.rangeFrom ?? index, index);
    const to = Math.max(selection.rangeFrom ?? index, index);
    if (to - from >= mostCandidatesAtOnce) {
      say(peopleTexts.rangeTooLong(mostCandidatesAtOnce.toLocaleString()), 'alert');
      return;
    }
    const rows: CandidateRow[] = [];
    for (let at = from; at <= to;) {
      const row = rowAt(at);
      if (row) {
        rows.push(row);
        at += 1;
        continue;
      }
      const page = Math.floor(at / candidatePageSize);
      const end = (page + 1) * candidatePageSize;
      // oxlint-disable-next-line no-await-in-loop -- one page after the other keeps main free for the keys
      const read = await pageAt(page);
      rows.push(
        ...read.slice(at % candidatePageSize, Math.min(end, to + 1) - page * candidatePageSize),
      );
      at = end;
    }
    selection.addRange(rows.map(({ id }) => id));
  };
}
