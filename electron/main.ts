import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { app, dialog, protocol, session, type BrowserWindow } from 'electron';

import { desktopTexts } from '#shared/texts/desktop.ts';
import { installAppMenu } from './desktop/app-menu.ts';
import { createFilePort } from './desktop/chosen-files.ts';
import { denyPermissions } from './desktop/guards.ts';
import { parseLaunchArguments } from './desktop/launch-arguments.ts';
import { openLog } from './desktop/log.ts';
import { openMainWindow } from './desktop/main-window.ts';
import { createPageProtocol } from './desktop/page-protocol.ts';
import { createPrintWindow } from './desktop/print-window.ts';
import { registerIpc } from './ipc/register.ts';
import { WorkspaceError } from './store/migrate.ts';
import { openStore } from './store/open-store.ts';
import { createWorkbench, type Workbench } from './workbench.ts';

protocol.registerSchemesAsPrivileged([
  {
    scheme: 'app',
    privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
  },
]);

const builtDir = join(import.meta.dirname, '..');
const samplesDir = join(builtDir, '../resources/sample-postings');

/** Puts the parts together; the only file that knows all of them. */
async function openWorkbench(): Promise<void> {
  const log = openLog(app.getPath('logs'));
  const { workspacePath, postingPaths } = parseLaunchArguments(
    process.argv.slice(1),
    process.cwd(),
  );
  const path =
    workspacePath ?? join(app.getPath('documents'), 'Hiring Workbench', 'hiring.workbench');

  let window: BrowserWindow | undefined;
  const theWindow = (): BrowserWindow => {
    if (!window) throw new Error('there is no window');
    return window;
  };
  const emit = (name: string, payload: unknown) => {
    if (window && !window.isDestroyed()) window.webContents.send('workbench:event', name, payload);
  };

  const printWindow = createPrintWindow();
  const workbench = createWorkbench({
    db: openStore(path),
    files: createFilePort(theWindow),
    printHtml: printWindow.print,
    workerUrl: pathToFileURL(join(import.meta.dirname, 'read-worker.js')),
    samplePostings: readdirSync(samplesDir).map((name) => join(samplesDir, name)),
    emit,
    reportFailure: (channel, error) => log.failure(channel, error),
  });
  closeBeforeQuit(workbench, (error) => {
    log.failure('backup', error);
    dialog.showErrorBox(desktopTexts.cannotBackUp, desktopTexts.backupFailed(messageOf(error)));
  });

  const page = createPageProtocol({
    rendererDir: join(builtDir, 'renderer'),
    packetBytes: workbench.packetBytes,
  });
  const answer = (request: Request) =>
    new URL(request.url).host === 'print' ? printWindow.answer(request) : page(request);
  for (const each of [session.defaultSession, session.fromPartition('print')]) {
    denyPermissions(each);
    if (!each.protocol.isProtocolHandled('app')) each.protocol.handle('app', answer);
  }

  window = openMainWindow(join(builtDir, 'preload/preload.cjs'));
  window.on('closed', () => {
    window = undefined;
    printWindow.close();
  });
  registerIpc(workbench.call, (frame) => frame !== null && frame === window?.webContents.mainFrame);
  installAppMenu((command) => emit('menu.chosen', { command }));
  app.on('second-instance', (_event, argv, cwd) => {
    const asked = parseLaunchArguments(argv.slice(1), cwd);
    window?.focus();
    if (asked.postingPaths.length > 0) void workbench.importPaths(asked.postingPaths);
    if (asked.workspacePath !== null && asked.workspacePath !== path && window) {
      const message = desktopTexts.otherWorkspace(basename(path), basename(asked.workspacePath));
      void dialog.showMessageBox(window, { type: 'info', message });
    }
  });

  if (postingPaths.length > 0) await workbench.importPaths(postingPaths);
  await window.loadURL('app://workbench/index.html');
}

/** The workspace is let go and backed up before the app ends; the second `quit` finds nothing left to do. */
function closeBeforeQuit(workbench: Workbench, onFailure: (error: unknown) => void): void {
  let state: 'open' | 'closing' | 'closed' = 'open';
  app.on('before-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    void workbench
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
      const why = error instanceof WorkspaceError ? error.message : String(error);
      dialog.showErrorBox(desktopTexts.cannotOpen, why);
      app.exit(1);
    });
} else {
  app.quit();
}
