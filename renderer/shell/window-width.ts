/** Below this the sidebar is a rail and the third pane becomes a tab; so it is with large text. */
const narrowBelow = 1280;
/** At most this wide, side panes give room to the main one. */
const smallUpTo = 1100;
/** With less than this, panes that stand beside or above each other no longer have room to work in. */
const tightBelow = { width: 900, height: 560 };

let zoom = 1;
let isNarrow = false;
const listeners = new Set<() => void>();

/** @param textZoom how much larger than the design everything is drawn; 1 is as designed */
export function measureWidth(textZoom = zoom): void {
  zoom = textZoom;
  const width = innerWidth / zoom;
  isNarrow = width < narrowBelow;
  const name = width <= smallUpTo ? 'small' : isNarrow ? 'narrow' : 'wide';
  const isTight = width < tightBelow.width || innerHeight / zoom < tightBelow.height;
  const { dataset } = document.documentElement;
  dataset['width'] = name;
  dataset['room'] = isTight ? 'tight' : 'ample';
  for (const told of listeners) told();
}

export function listenToWidth(told: () => void): () => void {
  listeners.add(told);
  return () => listeners.delete(told);
}

export const windowIsNarrow = (): boolean => isNarrow;

addEventListener('resize', () => measureWidth());
