import { Notification, type BrowserWindow } from 'electron';

import type { ImportReport } from '#shared/import.ts';
import { desktopTexts } from '#shared/texts/desktop.ts';

/** Shows a long import in the taskbar, and says that it is done to whoever is looking elsewhere. */
export function followImports(window: () => BrowserWindow | undefined) {
  const done = new Map<string, { count: number; troubles: number }>();
  /** @param report holds what is new since the last one */
  return function heard({ importId, state, total, files }: ImportReport): void {
    const shown = window();
    if (!shown || shown.isDestroyed()) return;
    const before = done.get(importId) ?? { count: 0, troubles: 0 };
    const count = before.count + files.length;
    const troubles =
      before.troubles +
      files.filter(({ status }) => status === 'refused' || status === 'needs-review').length;
    if (state === 'running') {
      done.set(importId, { count, troubles });
      shown.setProgressBar(total === 0 ? 0 : count / total);
      return;
    }
    done.delete(importId);
    shown.setProgressBar(-1);
    if (shown.isFocused() || !Notification.isSupported()) return;
    new Notification({
      title: desktopTexts.importDone(count),
      body: desktopTexts.importDoneBody(troubles),
    }).show();
  };
}
