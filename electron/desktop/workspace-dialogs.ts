import { dialog, type BrowserWindow, type FileFilter } from 'electron';

import { desktopTexts } from '#shared/texts/desktop.ts';

const filters: FileFilter[] = [
  { name: desktopTexts.workspaceFiles, extensions: ['workbench'] },
  { name: desktopTexts.allFiles, extensions: ['*'] },
];

/** The system's dialogs for a workspace's file; null when the person cancels. */
export function workspaceDialogs(window: () => BrowserWindow) {
  return {
    async chooseToOpen(): Promise<string | null> {
      const title = desktopTexts.openWorkspace;
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        ...{ title, filters },
        properties: ['openFile'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    async chooseToCreate(): Promise<string | null> {
      const title = desktopTexts.createWorkspace;
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        ...{ title, filters },
        defaultPath: desktopTexts.newWorkspaceName,
      });
      return canceled || !filePath ? null : filePath;
    },
  };
}
