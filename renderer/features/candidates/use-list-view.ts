import { useState } from 'react';

import { listViewSchema, plainView, type ListView } from '#shared/pipeline-view.ts';
import type { PostingId } from '#shared/ids.ts';

const storageKey = (postingId: PostingId) => `candidates of ${postingId}`;

/** How this posting's candidates were last looked at, and changing that. */
export function useListView(postingId: PostingId) {
  const [view, setView] = useState(() => remembered(postingId));
  const change = (changes: Partial<ListView>) => {
    const next = { ...view, ...changes };
    setView(next);
    localStorage.setItem(storageKey(postingId), JSON.stringify(next));
  };
  return [view, change] as const;
}

function remembered(postingId: PostingId): ListView {
  const kept: unknown = JSON.parse(localStorage.getItem(storageKey(postingId)) ?? 'null');
  return listViewSchema.safeParse(kept).data ?? plainView; // of an older version: begin anew
}
