import { useState } from 'react';

import type { CandidateFilter, CandidateTarget } from '#shared/candidate-list.ts';
import type { CandidateId } from '#shared/ids.ts';

type Chosen = {
  /** Of which filter it is: under another one nothing is selected, for it might not be seen. */
  filter: CandidateFilter;
  /** Everybody who matches is selected, and `ids` are those who are not. */
  isAll: boolean;
  ids: ReadonlySet<CandidateId>;
};

/** Where Shift with an arrow began, and where it is now: row numbers. */
type Range = { from: number; to: number };

/**
 * Who is selected, in a list of which the page knows only the rows in sight: by id, or everybody who matches by the
 * filter itself.
 *
 * @param total how many match
 */
export function usePeopleSelection(filter: CandidateFilter, total: number) {
  const none = { filter, isAll: false, ids: new Set<CandidateId>() };
  const [kept, setKept] = useState<Chosen>(none);
  const [range, setRange] = useState<Range>();
  const { isAll, ids } = kept.filter === filter ? kept : none;
  const count = isAll ? Math.max(total - ids.size, 0) : ids.size;
  const has = (id: CandidateId) => ids.has(id) !== isAll;

  function change(given: readonly CandidateId[], isSelected: boolean): void {
    const next = new Set(ids);
    for (const id of given) {
      if (isSelected === isAll) next.delete(id);
      else next.add(id);
    }
    setKept({ filter, isAll, ids: next });
  }

  const target: CandidateTarget | null =
    count === 0 ? null : isAll ? { filter, exceptIds: [...ids] } : { candidateIds: [...ids] };

  return {
    count,
    isAll,
    target,
    has,
    toggle: (id: CandidateId, index: number): void => {
      change([id], !has(id));
      setRange({ from: index, to: index });
    },
    selectAll: (): void => {
      setKept({ filter, isAll: true, ids: new Set() });
    },
    clear: (): void => {
      setKept(none);
      setRange(undefined);
    },
    /** One step of Shift with an arrow: away from where it began selects, back towards it lets go. */
    step: (
      from: { id: CandidateId; index: number },
      to: { id: CandidateId; index: number },
    ): void => {
      const begin = range?.to === from.index && has(from.id) ? range.from : from.index;
      const isAway = Math.abs(to.index - begin) > Math.abs(from.index - begin);
      if (isAway) change([from.id, to.id], true);
      else change([from.id], false);
      setRange({ from: begin, to: to.index });
    },
    /** Where a click with Shift begins its range. */
    rangeFrom: range?.from,
    addRange: (given: readonly CandidateId[]): void => {
      change(given, true);
    },
  };
}

export type PeopleSelection = ReturnType<typeof usePeopleSelection>;
