/** What `import 'electron'` gives on the Chromium host: the part of it that the workbench uses. */
import { execFile } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { dirname } from 'node:path';

import type Electron from 'electron';

import { createBrowsers } from './browsers.ts';
import { HostApp } from './host-app.ts';
import { createDialog } from './host-dialog.ts';
import { HostIpcMain } from './host-ipc-main.ts';
import { HostProtocol } from './host-protocol.ts';
import { createWindowClass } from './host-window.ts';
import { withoutOthers } from './missing-member.ts';

const hostApp = new HostApp();
const hostIpcMain = new HostIpcMain();
const hostProtocol = new HostProtocol();
const browsers = createBrowsers(hostApp, () => {
  for (const window of HostBrowserWindow.getAllWindows()) window.gone();
  if (!hostApp.isQuitting) hostApp.quit();
});

/** Permissions are the browser's to ask for; headless or not, it grants none without a person. */
const hostSession = Object.assign(new EventEmitter(), {
  protocol: hostProtocol,
  setPermissionRequestHandler: () => undefined,
  setPermissionCheckHandler: () => undefined,
});

const HostBrowserWindow = createWindowClass({
  browsers,
  ipcMain: hostIpcMain,
  protocol: hostProtocol,
  session: hostSession,
  onAllClosed: () => {
    if (hostApp.isQuitting) return;
    if (hostApp.listenerCount('window-all-closed') > 0) hostApp.emit('window-all-closed');
    else hostApp.quit();
  },
});

export const app = withoutOthers('app', hostApp);
export const ipcMain = withoutOthers('ipcMain', hostIpcMain);
export const protocol = withoutOthers('protocol', hostProtocol);
export const BrowserWindow = HostBrowserWindow;
export const dialog = withoutOthers('dialog', createDialog(hostApp));
export const session = withoutOthers('session', {
  defaultSession: hostSession,
  fromPartition: () => hostSession,
});
export const webContents = withoutOthers('webContents', {
  // Playwright finds the window of a page by this.
  fromDevToolsTargetId: (targetId: string) =>
    HostBrowserWindow.getAllWindows().find((window) => window.webContents.targetId === targetId)
      ?.webContents,
});
/**
 * A browser window has no menu of ours; its items' keys are heard by the page, as on Electron, and a right click
 * opens the browser's own menu.
 */
export const Menu = withoutOthers('Menu', {
  setApplicationMenu: (): void => undefined,
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => ({
    items: template,
    popup: (): void => undefined,
  }),
});
/** The browser follows the system; the page sets its own theme. */
export const nativeTheme = withoutOthers('nativeTheme', {
  themeSource: 'system' as Electron.NativeTheme['themeSource'],
  shouldUseDarkColors: false,
});
/** The browser places its windows itself, so any place is on a screen. */
export const screen = withoutOthers('screen', {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 100_000, height: 100_000 } }],
});
export const Notification = Object.assign(
  function unsupported() {
    throw new Error('the Chromium host shows no notifications');
  },
  { isSupported: () => false },
);
export const shell = withoutOthers('shell', {
  showItemInFolder: (path: string): void => {
    const command = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
    execFile(command, [dirname(path)], (error) => {
      if (error) console.error(`the folder of ${path} could not be shown: ${error.message}`);
    });
  },
});

/** Called by `electron.mjs` when the main module has run. */
export function startHost(): void {
  hostApp.start({
    windows: () => HostBrowserWindow.getAllWindows(),
    closeBrowsers: browsers.closeAll,
  });
}

// What the workbench calls must be what Electron's own declarations say.
hostApp satisfies Pick<
  typeof Electron.app,
  | 'getPath'
  | 'setPath'
  | 'getName'
  | 'getVersion'
  | 'getAppPath'
  | 'getLocale'
  | 'whenReady'
  | 'isReady'
  | 'quit'
  | 'exit'
  | 'requestSingleInstanceLock'
  | 'releaseSingleInstanceLock'
  | 'enableSandbox'
  | 'isPackaged'
>;
hostProtocol satisfies Pick<
  typeof Electron.protocol,
  'registerSchemesAsPrivileged' | 'isProtocolHandled'
>;
hostSession satisfies Pick<
  typeof Electron.session.defaultSession,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler'
>;
HostBrowserWindow.prototype satisfies Pick<
  Electron.BrowserWindow,
  | 'loadURL'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'getTitle'
  | 'setTitle'
  | 'show'
  | 'focus'
  | 'isMinimized'
  | 'restore'
  | 'isMaximized'
  | 'maximize'
  | 'isFocused'
  | 'getNormalBounds'
  | 'setProgressBar'
>;
