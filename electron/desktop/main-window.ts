import { BrowserWindow, type Rectangle } from 'electron';

import { commonTexts } from '#shared/texts/common.ts';
import { denyLeaving } from './guards.ts';

/** Opens the one window on the page. The page has no Node, no shared context and one door: the preload. */
export function openMainWindow(
  preload: string,
  bounds: Partial<Rectangle>,
  isDark: boolean,
): BrowserWindow {
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 1024,
    minHeight: 640,
    title: commonTexts.appName,
    backgroundColor: isDark ? '#1A1B1E' : '#FFFFFF', // what is seen until the page has drawn
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  denyLeaving(window.webContents);
  return window;
}
