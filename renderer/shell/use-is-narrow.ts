import { useSyncExternalStore } from 'react';

import { listenToWidth, windowIsNarrow } from './window-width.ts';

/** Whether there is room for two panes only: under 1280 pixels, or with text so large that it comes to that. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(listenToWidth, windowIsNarrow);
}
