import { useState } from 'react';

import { everybody } from '#shared/candidate-list.ts';
import type { PeopleList } from './use-people-pages.ts';

let kept: PeopleList = { sort: { by: 'name', isDescending: false }, filter: everybody };

/** How the list is sorted and filtered; it is so again when somebody comes back from an application. */
export function usePeopleList(): [PeopleList, (change: Partial<PeopleList>) => void] {
  const [list, setList] = useState(kept);
  const change = (given: Partial<PeopleList>) => {
    kept = { ...kept, ...given };
    setList(kept);
  };
  return [list, change];
}

const panelKey = 'people-panel';

/** Whether the pane with the person is open; this laptop remembers it. */
export function usePanel(): [boolean, (isOpen: boolean) => void] {
  const [isOpen, setOpen] = useState(() => localStorage.getItem(panelKey) === 'open');
  const change = (open: boolean) => {
    localStorage.setItem(panelKey, open ? 'open' : 'closed');
    setOpen(open);
  };
  return [isOpen, change];
}
