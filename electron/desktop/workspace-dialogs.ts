import { dialog, type BrowserWindow, type FileFilter } from 'electron';

import { archiveTexts } from '#shared/texts/archive.ts';
import { desktopTexts } from '#shared/texts/desktop.ts';

const filters: FileFilter[] = [
  { name: desktopTexts.workspaceFiles, extensions: ['workbench'] },
  { name: desktopTexts.allFiles, extensions: ['*'] },
];

const archiveFilters: FileFilter[] = [
  { name: archiveTexts.fileFilter, extensions: ['zip'] },
  { name: desktopTexts.allFiles, extensions: ['*'] },
];

/** The system's dialogs for a workspace's file; null when the person cancels. */
export function workspaceDialogs(window: () => BrowserWindow) {
  async function chooseFile(title: string, of: FileFilter[]): Promise<string | null> {
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
      ...{ title, filters: of },
      properties: ['openFile'],
    });
    return canceled ? null : (filePaths[0] ?? null);
  }

  return {
    chooseToOpen: () => chooseFile(desktopTexts.openWorkspace, filters),
    chooseArchive: () => chooseFile(desktopTexts.openArchive, archiveFilters),
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
