import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';

import { everybody, type CandidateRow } from '#shared/candidate-list.ts';
import { candidateIdSchema, type CandidateId } from '#shared/ids.ts';
import { call } from '../../bridge/call.ts';
import type { PeopleList } from './use-people-pages.ts';

type Rows = { total: number | null; rowAt: (index: number) => CandidateRow | undefined };
type Active = { list: PeopleList; index: number; id: CandidateId | null };

let kept: Active | undefined;

/**
 * Which row of the list is the active one. It follows its person: when a write moves them (a new name, an import)
 * the row is looked up again; under another order or filter the list begins at the top.
 *
 * @param onArrive called when a link led to a person (`/candidates?candidate=…`), who then is the active one
 */
export function useActivePerson(
  list: PeopleList,
  { total, rowAt }: Rows,
  { onArrive }: { onArrive: () => void },
) {
  const navigate = useNavigate();
  const { candidate } = useSearch({ strict: false });
  const linked = candidateIdSchema.safeParse(candidate).data ?? null;
  const [state, setState] = useState<Active>(() =>
    kept?.list === list ? kept : { list, index: 0, id: null },
  );
  const now = state.list === list ? state : { list, index: 0, id: null };
  const index = Math.max(0, Math.min(now.index, (total ?? 1) - 1));
  const row = rowAt(index);
  const id = linked ?? now.id ?? row?.id ?? null;

  const set = (next: Omit<Active, 'list'>) => {
    kept = { list, ...next };
    setState(kept);
  };
  const arrive = useEffectEvent(onArrive);
  const goTo = useEffectEvent((found: number | null, person: CandidateId) => {
    if (found !== null) set({ index: found, id: person });
    else if (row) set({ index, id: row.id });
  });

  // A link: everybody is listed, and the list goes to the person.
  useEffect(() => {
    if (linked !== null) arrive();
  }, [linked]);
  const isLinkOpen = linked !== null && list.filter === everybody;
  const leaveLink = useEffectEvent(() => void navigate({ to: '/candidates', replace: true }));
  useEffect(() => {
    if (!isLinkOpen || linked === null) return undefined;
    let isOver = false;
    void call('candidate.indexOf', { ...list, candidateId: linked }).then(({ index: found }) => {
      if (isOver) return;
      goTo(found, linked);
      if (found !== null) leaveLink();
    });
    return () => {
      isOver = true;
    };
  }, [isLinkOpen, linked, list]);

  // The person is somewhere else by now.
  const moved = linked === null && now.id !== null && row && row.id !== now.id ? now.id : null;
  useEffect(() => {
    if (moved === null) return undefined;
    let isOver = false;
    void call('candidate.indexOf', { ...list, candidateId: moved }).then(({ index: found }) => {
      if (!isOver) goTo(found, moved);
    });
    return () => {
      isOver = true;
    };
  }, [moved, list]);

  return {
    index,
    id,
    moveTo: (to: number) => set({ index: to, id: rowAt(to)?.id ?? null }),
  };
}
