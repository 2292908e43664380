import { closeSync, existsSync, mkdirSync, openSync, readSync } from 'node:fs';
import { basename, dirname } from 'node:path';

import BetterSqlite3, { type Database } from 'better-sqlite3';

import { storeTexts } from '#shared/texts/store.ts';
import { WorkspaceError, migrate } from './migrate.ts';
import { migrations } from './migrations.ts';
import { describeHolder, noteHolder, removeHolder } from './workspace-holder.ts';

/** "HWB1" as a number: says in the file's header that it is a workspace of ours. */
export const applicationId = 0x48574231;

/**
 * Opens a workspace file, or makes it when it is not there, and holds it alone until it is closed.
 *
 * @throws {WorkspaceError} when the file is held by another process, is not ours, is newer than this build,
 *   or cannot be read; the file is left as it was
 */
export function openStore(path: string): Database {
  const name = basename(path);
  mkdirSync(dirname(path), { recursive: true });
  const isNew = isNewFile(path);
  if (!isNew && headerApplicationId(path) !== applicationId) {
    throw new WorkspaceError(storeTexts.notAWorkspace(name));
  }
  let db: Database | undefined;
  try {
    db = new BetterSqlite3(path, { timeout: 0 });
    prepare(db, isNew);
    migrate(db, migrations);
    noteHolder(path);
    return db;
  } catch (error) {
    db?.close();
    if (error instanceof WorkspaceError) throw error;
    if (isBusy(error)) {
      throw new WorkspaceError(storeTexts.heldBy(name, describeHolder(path)), { isHeld: true });
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new WorkspaceError(storeTexts.cannotOpen(name, reason), { cause: error });
  }
}

/** Writes what is in the log into the file and lets it go. */
export function closeStore(db: Database): void {
  const path = db.name;
  db.close();
  removeHolder(path);
}

/**
 * The settings every connection needs. FULL, because NORMAL loses acknowledged commits when power fails;
 * exclusive, because one process holds a workspace and a full disk could not make the shared-memory file.
 */
export function prepare(db: Database, isNew: boolean): void {
  db.pragma('locking_mode = EXCLUSIVE');
  if (isNew) markAsWorkspace(db);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('secure_delete = ON');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.exec('BEGIN IMMEDIATE; COMMIT'); // takes the lock now, so that a second process hears it at once
}

/** What a file of ours has from before its first table. */
export function markAsWorkspace(db: Database): void {
  db.pragma('auto_vacuum = INCREMENTAL');
  db.pragma(`application_id = ${applicationId}`);
}

function isNewFile(path: string): boolean {
  return !existsSync(path) || header(path).length === 0;
}

/** Bytes 68–71 of the header, read without opening the database, so that a foreign file stays untouched. */
function headerApplicationId(path: string): number {
  const bytes = header(path);
  if (!bytes.toString('latin1').startsWith('SQLite format 3\0')) return 0;
  return bytes.length >= 72 ? bytes.readUInt32BE(68) : 0;
}

function header(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(100);
    return bytes.subarray(0, readSync(file, bytes, 0, 100, 0));
  } finally {
    closeSync(file);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}
