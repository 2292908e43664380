import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { basename, extname } from 'node:path';

import type { ArchiveProgress } from '#shared/archive.ts';
import { RefusalError } from '#shared/refusal.ts';
import type { StartFailure } from '#shared/start.ts';
import { archiveTexts } from '#shared/texts/archive.ts';
import { desktopTexts } from '#shared/texts/desktop.ts';
import { loadArchive } from '../archive/load-archive.ts';
import { createOneJob } from '../archive/one-job.ts';
import type { DeskPort } from '../handlers/desk-port.ts';
import { lastBackup } from '../store/backup.ts';
import { migrations } from '../store/migrations.ts';
import { WorkspaceError } from '../store/migrate.ts';
import type { Workbench } from '../workbench.ts';
import type { recentWorkspaces } from './recent-workspaces.ts';

type Deps = {
  /** @throws {WorkspaceError} when the file cannot be opened; it is as it was then */
  open: (path: string) => Workbench;
  recents: ReturnType<typeof recentWorkspaces>;
  now: () => Date;
  version: string;
  canDragOut: () => boolean;
  chooseToOpen: () => Promise<string | null>;
  chooseToCreate: () => Promise<string | null>;
  chooseArchive: () => Promise<string | null>;
  tellProgress: (progress: ArchiveProgress) => void;
  showFile: (path: string) => void;
  /** Another workspace is on the desk: the page has to be loaded anew. */
  onSwitched: () => void;
  onCloseFailed: (error: unknown) => void;
};

export type WorkspaceDesk = ReturnType<typeof createWorkspaceDesk>;

/** One workspace at a time is on the desk. The next one is opened before the one before is let go. */
export function createWorkspaceDesk(deps: Deps) {
  const { open, recents, now, onSwitched, onCloseFailed } = deps;
  let path = '';
  let workbench: Workbench | undefined;
  let failure: StartFailure | null = null;
  const loading = createOneJob(deps.tellProgress);
  let loadedPath: string | undefined;

  function lay(nextPath: string): void {
    workbench = open(nextPath);
    path = nextPath;
    failure = null;
    recents.note(nextPath, now().toISOString());
  }

  /** Opens another one in place of the present one. @throws {RefusalError} and the present one stays */
  async function switchTo(nextPath: string): Promise<{ name: string }> {
    const name = basename(nextPath);
    if (workbench && nextPath === path) return { name };
    const before = workbench;
    try {
      lay(nextPath);
    } catch (error) {
      if (error instanceof WorkspaceError) throw new RefusalError('refused', error.message);
      throw error;
    }
    await before?.close().catch(onCloseFailed);
    onSwitched();
    return { name };
  }

  const port: DeskPort = {
    about: () => ({ version: deps.version, canDragOut: deps.canDragOut() }),
    startFailure: () => failure,
    listRecent: () => recents.list(workbench ? path : null),
    openRecent(recentId) {
      const recent = recents.pathOf(recentId);
      if (recent === undefined) throw new RefusalError('not-found', desktopTexts.noRecent);
      return switchTo(recent);
    },
    async openOther() {
      const chosen = await deps.chooseToOpen();
      return chosen === null ? null : switchTo(chosen);
    },
    async create() {
      const chosen = await deps.chooseToCreate();
      if (chosen === null) return null;
      return switchTo(workspacePath(chosen));
    },
    tryAgain: () => switchTo(path),
    openBackup() {
      const copy = lastBackup(path);
      if (!copy || workbench) throw new RefusalError('not-found', desktopTexts.noBackup);
      const stamp = now().toISOString().slice(0, 19).replaceAll(':', '-');
      // Never deleted: whoever can mend the file may still want it. Its log goes with it, or it would be
      // played into the copy.
      for (const part of ['', '-wal', '-shm']) {
        if (existsSync(path + part)) renameSync(path + part, `${path} unreadable ${stamp}Z${part}`);
      }
      copyFileSync(copy.path, path);
      return switchTo(path);
    },
    async loadArchive() {
      const archivePath = await deps.chooseArchive();
      const chosen = archivePath === null ? null : await deps.chooseToCreate();
      if (archivePath === null || chosen === null) return null;
      const targetPath = workspacePath(chosen);
      const report = await loading.run((job) =>
        loadArchive({ archivePath, targetPath, migrations, ...job }),
      );
      loadedPath = targetPath;
      return report;
    },
    stopLoading: () => loading.stop(archiveTexts.stopped),
    openLoaded() {
      if (loadedPath === undefined) throw new RefusalError('not-found', archiveTexts.noneWaiting);
      return switchTo(loadedPath);
    },
    showFile: () => deps.showFile(path),
  };

  return {
    port,
    switchTo,
    current: () => workbench,

    /** The first opening: what goes wrong is kept for the page to show. */
    start(startPath: string): void {
      path = startPath;
      try {
        lay(startPath);
      } catch (error) {
        if (!(error instanceof WorkspaceError)) throw error;
        failure = {
          name: basename(startPath),
          path: startPath,
          message: error.message,
          kind: error.isHeld ? 'held' : 'unreadable',
          backupAt: lastBackup(startPath)?.at ?? null,
        };
      }
    },

    close: async (): Promise<void> => {
      const closing = workbench;
      workbench = undefined;
      await closing?.close();
    },
  };
}

const workspacePath = (chosen: string): string =>
  extname(chosen) === '.workbench' ? chosen : `${chosen}.workbench`;
