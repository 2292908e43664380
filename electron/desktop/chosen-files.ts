import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import { v4 } from 'uuid';

import { RefusalError } from '#shared/refusal.ts';
import { desktopTexts } from '#shared/texts/desktop.ts';
import { allExtensions, fileExtensions } from '../import/formats/file-formats.ts';
import { dragOut } from './drag-out.ts';
import type { ChosenFiles, FilePort } from '../handlers/file-port.ts';

const postingFilters: FileFilter[] = [
  { name: desktopTexts.postingFiles, extensions: [...allExtensions] },
  { name: desktopTexts.textFiles, extensions: [...fileExtensions.text] },
  { name: desktopTexts.allFiles, extensions: ['*'] },
];
const documentFilters: FileFilter[] = [
  { name: desktopTexts.documentFiles, extensions: [...allExtensions] },
  { name: desktopTexts.allFiles, extensions: ['*'] },
];

/** The system's dialogs over `window`; the page gets a token for what was chosen, good for one use. */
export function createFilePort(window: () => BrowserWindow): FilePort {
  const chosen = new Map<string, readonly string[]>();

  async function choose(title: string, filters: FileFilter[]): Promise<ChosenFiles | null> {
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
      title,
      filters,
      properties: ['openFile', 'multiSelections'],
    });
    if (canceled || filePaths.length === 0) return null;
    const token = v4(); // not v7: a token must not be guessable from the one before
    chosen.set(token, filePaths);
    return { token, fileNames: filePaths.map((path) => basename(path)) };
  }

  return {
    choosePostings: () => choose(desktopTexts.choosePostings, postingFilters),
    chooseDocuments: () => choose(desktopTexts.chooseDocuments, documentFilters),

    take(token) {
      const paths = chosen.get(token);
      if (!paths) throw new RefusalError('not-found', desktopTexts.tokenUsed);
      chosen.delete(token);
      return paths;
    },

    dragOut: (file) => dragOut(window(), file),

    async saveAs({ defaultName, bytes }) {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        title: desktopTexts.saveTitle(defaultName),
        defaultPath: defaultName,
      });
      if (canceled || !filePath) return null;
      const name = basename(filePath);
      await writeFile(filePath, bytes).catch((error: unknown) => {
        const why = error instanceof Error ? error.message : String(error);
        throw new RefusalError('refused', desktopTexts.cannotWrite(name, why));
      });
      return name;
    },
  };
}
