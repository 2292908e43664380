import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import BetterSqlite3, { type Database } from 'better-sqlite3';

import { storeTexts } from '#shared/texts/store.ts';
import { applicationId } from './open-store.ts';

/** Older copies go when a newer one was verified. */
const keptCopies = 10;

const backupsDir = (workspacePath: string) =>
  join(dirname(workspacePath), `${basename(workspacePath, '.workbench')} backups`);

/** Names sort by time; the last part is the history's length, so an unchanged workspace is not copied again. */
const copyName = /^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d)Z (\d+)\.workbench$/;

/**
 * Copies the open workspace beside it, verifies the copy by opening it, and lets the oldest copies go.
 *
 * @returns the copy's path, or null when nothing was written since the last one
 * @throws when the copy cannot be made or is not what the workspace is; earlier copies are untouched then
 */
export async function backUp(db: Database, now: Date): Promise<string | null> {
  const dir = backupsDir(db.name);
  const writes = countOf(db, 'history');
  mkdirSync(dir, { recursive: true });
  const before = copiesIn(dir);
  if (writes === 0 || before.at(-1)?.writes === writes) return null;
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '-');
  const path = join(dir, `${stamp}Z ${writes}.workbench`);
  const unverified = `${path}.unverified`;
  await db.backup(unverified);
  verify(unverified, db);
  renameSync(unverified, path);
  for (const { name } of copiesIn(dir).slice(0, -keptCopies)) rmSync(join(dir, name));
  return path;
}

/** The newest verified copy and when it was made; undefined when there is none. */
export function lastBackup(workspacePath: string): { path: string; at: string } | undefined {
  const dir = backupsDir(workspacePath);
  const newest = copiesIn(dir).at(-1);
  return newest && { path: join(dir, newest.name), at: newest.at };
}

function copiesIn(dir: string): { name: string; at: string; writes: number }[] {
  return listed(dir)
    .toSorted()
    .flatMap((name) => {
      const [, stamp, writes] = copyName.exec(name) ?? [];
      if (!stamp) return [];
      const [day, time = ''] = stamp.split('T');
      return [{ name, at: `${day}T${time.replaceAll('-', ':')}.000Z`, writes: Number(writes) }];
    });
}

function listed(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function verify(path: string, original: Database): void {
  const copy = new BetterSqlite3(path);
  try {
    copy.pragma('journal_mode = DELETE'); // a copy is one file: no log beside it
    const isWhole =
      copy.pragma('quick_check', { simple: true }) === 'ok' &&
      copy.pragma('application_id', { simple: true }) === applicationId &&
      ['history', 'postings', 'candidates', 'blobs', 'notes', 'ratings'].every(
        (table) => countOf(copy, table) === countOf(original, table),
      );
    if (!isWhole) throw new Error(storeTexts.backupDiffers);
  } finally {
    copy.close();
  }
}

function countOf(db: Database, table: string): number {
  return Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
}
