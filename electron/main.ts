import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { app, dialog, nativeTheme, protocol, session, shell, type BrowserWindow } from 'electron';

import type { EventName, EventPayload } from '#shared/contract.ts';
import { desktopTexts } from '#shared/texts/desktop.ts';
import { installAppMenu } from './desktop/app-menu.ts';
import { createFilePort } from './desktop/chosen-files.ts';
import { offerContextMenu } from './desktop/context-menu.ts';
import { takeDropped } from './desktop/dropped-files.ts';
import { canDragOut } from './desktop/drag-out.ts';
import { denyPermissions } from './desktop/guards.ts';
import { followImports } from './desktop/import-progress.ts';
import { jsonFile } from './desktop/json-file.ts';
import { keptPreferences } from './desktop/kept-preferences.ts';
import { parseLaunchArguments } from './desktop/launch-arguments.ts';
import { openLog } from './desktop/log.ts';
import { openMainWindow } from './desktop/main-window.ts';
import { createPageProtocol } from './desktop/page-protocol.ts';
import { createPrintWindow } from './desktop/print-window.ts';
import { recentWorkspaces } from './desktop/recent-workspaces.ts';
import { keptWindowState } from './desktop/window-state.ts';
import { createWorkspaceDesk, type WorkspaceDesk } from './desktop/workspace-desk.ts';
import { workspaceDialogs } from './desktop/workspace-dialogs.ts';
import { deskHandlers } from './handlers/desk-handlers.ts';
import { preferenceHandlers } from './handlers/preference-handlers.ts';
import { dispatch } from './ipc/dispatch.ts';
import { registerIpc } from './ipc/register.ts';
import { openStore } from './store/open-store.ts';
import { createWorkbench } from './workbench.ts';

protocol.registerSchemesAsPrivileged([
  {
    scheme: 'app',
    privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
  },
]);

const builtDir = join(import.meta.dirname, '..');
const resourcesDir = join(builtDir, '../resources');
const samplesDir = join(resourcesDir, 'sample-postings');
const pageUrl = 'app://workbench/index.html';

/** A file that was double-clicked before the window is there (macOS says it by an event). */
let openedFile: string | undefined;
app.on('open-file', (event, path) => {
  event.preventDefault();
  openedFile = path;
});

/** Puts the parts together; the only file that knows all of them. */
async function openWorkbench(): Promise<void> {
  const log = openLog(app.getPath('logs'));
  const { workspacePath, importPaths } = parseLaunchArguments(
    [...process.argv.slice(1), ...(openedFile === undefined ? [] : [openedFile])],
    process.cwd(),
  );
  const settingsFile = (name: string) =>
    jsonFile(join(app.getPath('userData'), name), (path, error) =>
      log.failure(`${desktopTexts.damagedPreferences}: ${path}`, error),
    );
  const recents = recentWorkspaces(settingsFile('recent-workspaces.json'));
  const preferences = keptPreferences(settingsFile('preferences.json'), app.getLocale(), () => {
    nativeTheme.themeSource = preferences.get().appearance;
    showMenu();
  });
  nativeTheme.themeSource = preferences.get().appearance;

  let window: BrowserWindow | undefined;
  const theWindow = (): BrowserWindow => {
    if (!window) throw new Error('there is no window');
    return window;
  };
  const followImport = followImports(() => window);
  const emit = <E extends EventName>(name: E, payload: EventPayload<E>) => {
    if (window && !window.isDestroyed()) window.webContents.send('workbench:event', name, payload);
    if (name === 'import.progress') followImport(payload as EventPayload<'import.progress'>);
  };
  const reportFailure = (channel: string, error: unknown) => log.failure(channel, error);
  const onCloseFailed = (error: unknown) => {
    log.failure('backup', error);
    dialog.showErrorBox(desktopTexts.cannotBackUp, desktopTexts.backupFailed(messageOf(error)));
  };

  const files = createFilePort(theWindow);
  const printWindow = createPrintWindow();
  const desk: WorkspaceDesk = createWorkspaceDesk({
    ...{ recents, onCloseFailed },
    ...workspaceDialogs(theWindow),
    tellProgress: (progress) => emit('archive.progress', progress),
    now: () => new Date(),
    version: app.getVersion(),
    canDragOut: () => canDragOut(theWindow()),
    showFile: (path) => shell.showItemInFolder(path),
    open: (path) =>
      createWorkbench({
        db: openStore(path),
        files,
        printHtml: printWindow.print,
        ...{ preferences, emit, reportFailure },
        desk: desk.port,
        workerUrl: pathToFileURL(join(import.meta.dirname, 'read-worker.js')),
        kitDir: join(resourcesDir, 'kit'),
        sampleCandidatesDir: join(resourcesDir, 'sample-candidates'),
        samplePostings: readdirSync(samplesDir).map((name) => join(samplesDir, name)),
      }),
    onSwitched: () => {
      showMenu();
      void window?.loadURL(pageUrl);
    },
  });
  desk.start(
    workspacePath ??
      recents.lastThere() ??
      join(app.getPath('documents'), 'Hiring Workbench', 'hiring.workbench'),
  );
  closeBeforeQuit(desk, onCloseFailed);

  /** Without a workspace only the desk and the preferences answer. */
  const callsWithoutWorkspace = {
    ...deskHandlers({ desk: desk.port }),
    ...preferenceHandlers({ preferences }),
  };
  const answerCall = (channel: string, payload: unknown) =>
    desk.current()?.call(channel, payload) ??
    dispatch(callsWithoutWorkspace, { assessorId: null }, channel, payload, reportFailure);

  const page = createPageProtocol({
    rendererDir: join(builtDir, 'renderer'),
    packetBytes: (packetId) => desk.current()?.packetBytes(packetId),
    documentBytes: (documentId) => desk.current()?.documentBytes(documentId),
  });
  const answer = (request: Request) =>
    new URL(request.url).host === 'print' ? printWindow.answer(request) : page(request);
  for (const each of [session.defaultSession, session.fromPartition('print')]) {
    denyPermissions(each);
    if (!each.protocol.isProtocolHandled('app')) each.protocol.handle('app', answer);
  }

  const windowState = keptWindowState(settingsFile('window.json'));
  window = openMainWindow(
    join(builtDir, 'preload/preload.cjs'),
    windowState.bounds,
    nativeTheme.shouldUseDarkColors,
  );
  windowState.follow(window);
  offerContextMenu(window);
  window.on('closed', () => {
    window = undefined;
    printWindow.close();
  });
  registerIpc(
    answerCall,
    (payload) => takeDropped(payload, files),
    (frame) => frame !== null && frame === window?.webContents.mainFrame,
  );

  function showMenu(): void {
    const sayFailure = (error: unknown) =>
      dialog.showErrorBox(desktopTexts.cannotOpen, messageOf(error));
    installAppMenu({
      preferences: preferences.get(),
      recents: desk.port.listRecent(),
      choose: (command) => emit('menu.chosen', { command }),
      openRecent: (recentId) => void desk.port.openRecent(recentId).catch(sayFailure),
      openOther: () => void desk.port.openOther().catch(sayFailure),
      create: () => void desk.port.create().catch(sayFailure),
      showFile: desk.port.showFile,
    });
  }
  showMenu();

  async function openAsked(argv: readonly string[], cwd: string): Promise<void> {
    const asked = parseLaunchArguments(argv, cwd);
    window?.focus();
    if (asked.workspacePath !== null) {
      await desk.switchTo(asked.workspacePath).catch((error: unknown) => {
        dialog.showErrorBox(desktopTexts.cannotOpen, messageOf(error));
      });
    }
    if (asked.importPaths.length > 0) await desk.current()?.importPaths(asked.importPaths);
  }
  app.on('second-instance', (_event, argv, cwd) => void openAsked(argv.slice(1), cwd));
  app.on('open-file', (_event, path) => void openAsked([path], process.cwd()));

  if (importPaths.length > 0) await desk.current()?.importPaths(importPaths);
  await window.loadURL(pageUrl);
}

/** The workspace is let go and backed up before the app ends; the second `quit` finds nothing left to do. */
function closeBeforeQuit(desk: WorkspaceDesk, onFailure: (error: unknown) => void): void {
  let state: 'open' | 'closing' | 'closed' = 'open';
  app.on('before-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    void desk
      .close()
      .catch(onFailure)
      .then(() => {
        state = 'closed';
        app.quit();
      });
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

app.on('window-all-closed', () => app.quit());

if (app.requestSingleInstanceLock()) {
  // Not awaited: Electron is ready only after this module has run to its end.
  void app
    .whenReady()
    .then(openWorkbench)
    .catch((error: unknown) => {
      dialog.showErrorBox(desktopTexts.cannotOpen, messageOf(error));
      app.exit(1);
    });
} else {
  app.quit();
}
