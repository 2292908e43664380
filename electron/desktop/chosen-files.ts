import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import { v4 } from 'uuid';

import type { ChosenFolder } from '#shared/packet-batch.ts';
import { RefusalError } from '#shared/refusal.ts';
import { desktopTexts } from '#shared/texts/desktop.ts';
import { allExtensions, fileExtensions } from '../import/formats/file-formats.ts';
import { dragOut } from './drag-out.ts';
import type { ChosenFiles, FilePort } from '../handlers/file-port.ts';
import { packetFolder } from './packet-folder.ts';
import { nameOf, type GivenFile } from '../import/given-file.ts';

const postingFilters: FileFilter[] = [
  { name: desktopTexts.postingFiles, extensions: [...allExtensions] },
  { name: desktopTexts.textFiles, extensions: [...fileExtensions.text] },
  { name: desktopTexts.allFiles, extensions: ['*'] },
];
const documentFilters: FileFilter[] = [
  { name: desktopTexts.documentFiles, extensions: [...allExtensions] },
  { name: desktopTexts.allFiles, extensions: ['*'] },
];

const listFilters: FileFilter[] = [
  { name: desktopTexts.listFiles, extensions: ['csv', 'tsv', 'txt'] },
  { name: desktopTexts.allFiles, extensions: ['*'] },
];
const anyFilter: FileFilter[] = [{ name: desktopTexts.allFiles, extensions: ['*'] }];
const scorecardFilters: FileFilter[] = [
  { name: desktopTexts.scorecardFiles, extensions: ['json'] },
  { name: desktopTexts.allFiles, extensions: ['*'] },
];
/** Tokens that wait to be used; what nobody comes for is let go when newer ones come. */
const maxWaiting = 8;

/** The system's dialogs over `window`; the page gets a token for what was chosen, good for one use. */
export function createFilePort(window: () => BrowserWindow): FilePort {
  const chosen = new Map<string, readonly GivenFile[]>();
  const folders = new Map<string, string>();

  function give(files: readonly GivenFile[]): ChosenFiles {
    const token = v4(); // not v7: a token must not be guessable from the one before
    chosen.set(token, files);
    for (const old of [...chosen.keys()].slice(0, -maxWaiting)) chosen.delete(old);
    return { token, fileNames: files.map(nameOf) };
  }

  async function choose(
    title: string,
    filters: FileFilter[],
    isMultiple = true,
  ): Promise<ChosenFiles | null> {
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
      title,
      filters,
      properties: isMultiple ? ['openFile', 'multiSelections'] : ['openFile'],
    });
    if (canceled || filePaths.length === 0) return null;
    return give(filePaths);
  }

  async function chooseTarget(defaultName: string): Promise<string | null> {
    const { canceled, filePath } = await dialog.showSaveDialog(window(), {
      title: desktopTexts.saveTitle(defaultName),
      defaultPath: defaultName,
    });
    return canceled || !filePath ? null : filePath;
  }

  async function chooseFolder(): Promise<ChosenFolder | null> {
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
      title: desktopTexts.chooseFolder,
      properties: ['openDirectory', 'createDirectory'],
    });
    const [path] = filePaths;
    if (canceled || path === undefined) return null;
    const token = v4();
    folders.set(token, path);
    for (const old of [...folders.keys()].slice(0, -maxWaiting)) folders.delete(old);
    return { token, folderName: basename(path) || path };
  }

  return {
    choosePostings: () => choose(desktopTexts.choosePostings, postingFilters),
    chooseList: () => choose(desktopTexts.chooseList, listFilters),
    chooseDocuments: () => choose(desktopTexts.chooseDocuments, documentFilters),
    chooseScorecards: () => choose(desktopTexts.chooseScorecards, scorecardFilters),

    chooseExported: () => choose(desktopTexts.chooseExported, anyFilter, false),

    chooseFolder,
    takeFolder(token) {
      const path = folders.get(token);
      if (path === undefined) throw new RefusalError('not-found', desktopTexts.folderTokenUsed);
      folders.delete(token);
      return path;
    },
    folderAt: packetFolder,

    give,

    take(token) {
      const files = chosen.get(token);
      if (!files) throw new RefusalError('not-found', desktopTexts.tokenUsed);
      chosen.delete(token);
      return files;
    },

    dragOut: (file) => dragOut(window(), file),

    chooseTarget,

    async saveAs({ defaultName, bytes }) {
      const filePath = await chooseTarget(defaultName);
      if (filePath === null) return null;
      const name = basename(filePath);
      await writeFile(filePath, bytes).catch((error: unknown) => {
        const why = error instanceof Error ? error.message : String(error);
        throw new RefusalError('refused', desktopTexts.cannotWrite(name, why));
      });
      return name;
    },
  };
}
