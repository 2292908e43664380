import { useSyncExternalStore } from 'react';

const narrow = matchMedia('(max-width: 1279px)');

/** Under 1280 the sidebar is a rail and the third pane becomes a tab; so it is at 200 % zoom. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (listen) => {
      narrow.addEventListener('change', listen);
      return () => narrow.removeEventListener('change', listen);
    },
    () => narrow.matches,
  );
}
