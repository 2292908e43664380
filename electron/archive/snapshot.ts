import { rm } from 'node:fs/promises';

import BetterSqlite3, { type Database } from 'better-sqlite3';

const pagesAtOnce = 500;

/**
 * A copy of the open workspace as it is at one moment, for a job that takes longer than anybody should wait with
 * writing. The copy is the disk's, not the memory's, and goes when the job is done or fails.
 *
 * @param path of the copy; a file that is there is replaced
 */
export async function withSnapshot<T>(
  db: Database,
  {
    path,
    signal,
    onProgress,
  }: { path: string; signal: AbortSignal; onProgress: (done: number, total: number) => void },
  job: (snapshot: Database) => Promise<T>,
): Promise<T> {
  try {
    await rm(path, { force: true });
    await db.backup(path, {
      progress: ({ totalPages, remainingPages }) => {
        signal.throwIfAborted();
        onProgress(totalPages - remainingPages, totalPages);
        return pagesAtOnce;
      },
    });
    const snapshot = new BetterSqlite3(path);
    try {
      snapshot.pragma('journal_mode = OFF'); // one file, read only from here on
      return await job(snapshot);
    } finally {
      snapshot.close();
    }
  } finally {
    for (const part of ['', '-journal', '-wal', '-shm']) await rm(path + part, { force: true });
  }
}
