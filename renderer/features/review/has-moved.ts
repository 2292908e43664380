import type { MouseEvent } from 'react';

/** True when the hand moved the mouse; a line that scrolled under a resting one is not pointed at. */
export function hasMoved({ movementX, movementY }: MouseEvent): boolean {
  return movementX !== 0 || movementY !== 0;
}
