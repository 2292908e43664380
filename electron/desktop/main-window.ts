import { BrowserWindow } from 'electron';

import { commonTexts } from '#shared/texts/common.ts';
import { denyLeaving } from './guards.ts';

/** Opens the one window on the page. The page has no Node, no shared context and one door: the preload. */
export function openMainWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 640,
    title: commonTexts.appName,
    backgroundColor: '#FFFFFF',
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
