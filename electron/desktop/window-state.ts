import { screen, type BrowserWindow, type Rectangle } from 'electron';
import { z } from 'zod';

import type { JsonFile } from './json-file.ts';

const stateSchema = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() }),
  isMaximized: z.boolean(),
});

const usual = { width: 1440, height: 900 };

/** Where the window was; nothing when it would now lie outside every screen. */
export function keptWindowState(file: JsonFile) {
  const kept = stateSchema.safeParse(file.read()).data;
  const isSeen = kept !== undefined && isOnScreen(kept.bounds);
  return {
    bounds: isSeen ? kept.bounds : usual,
    /** Puts the window as it was, and remembers how it is left. */
    follow(window: BrowserWindow): void {
      if (isSeen && kept.isMaximized) window.maximize();
      window.on('close', () =>
        file.write({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }),
      );
    },
  };
}

/** A hand's breadth of the title bar has to be within reach. */
function isOnScreen({ x, y, width }: Rectangle): boolean {
  return screen
    .getAllDisplays()
    .some(
      ({ workArea }) =>
        x + width > workArea.x + 100 &&
        x < workArea.x + workArea.width - 100 &&
        y >= workArea.y &&
        y < workArea.y + workArea.height - 40,
    );
}
