import { useLayoutEffect, useRef, useState } from 'react';

import type { CompareModel } from './compare-model.ts';
import { placeIn, placeKey, type Place } from './grid-place.ts';

/** Where each posting's comparison was left, so that coming back comes back to the cell. */
const leftAt = new Map<string, Place>();

/** The cell in focus: kept while rows come and go, and found again when the screen is come back to. */
export function usePlace(model: CompareModel) {
  const { postingId } = model.comparison;
  const [wanted, setWanted] = useState<Place | undefined>(() => leftAt.get(postingId));
  const place = placeIn(model, wanted);
  const shouldFocus = useRef(true);

  // With the frame: the next key already belongs to the new cell.
  useLayoutEffect(() => {
    if (!shouldFocus.current || !place) return;
    shouldFocus.current = false;
    document.querySelector<HTMLElement>(`[data-place="${placeKey(place)}"]`)?.focus();
  });

  const goTo = (to: Place) => {
    leftAt.set(postingId, to);
    shouldFocus.current = true;
    setWanted({ ...to });
  };
  return { place, goTo, back: () => place && goTo(place) };
}
