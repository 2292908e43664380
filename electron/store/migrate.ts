import type { Database } from 'better-sqlite3';

import { storeTexts } from '#shared/texts/store.ts';
import { sortKey } from './sort-key.ts';

/** `up` is SQL, or a function where SQL cannot say it: what it does is in the same transaction. */
export type Migration = { version: number; name: string; up: string | ((db: Database) => void) };

/** The file cannot be opened as a workspace; the message says why and what to do. Nothing was changed. */
export class WorkspaceError extends Error {
  override name = 'WorkspaceError';
  /** Whether another process has the file open. */
  readonly isHeld: boolean;
  constructor(
    message: string,
    { isHeld = false, ...options }: ErrorOptions & { isHeld?: boolean } = {},
  ) {
    super(message, options);
    this.isHeld = isHeld;
  }
}

/**
 * Brings `db` up to the newest migration and returns the version it is now at.
 *
 * Everything runs in one transaction with the version itself, so a failed or killed step leaves the file as it was.
 * @throws {WorkspaceError} when the file's version is above the newest migration
 */
export function migrate(db: Database, migrations: readonly Migration[]): number {
  const current = Number(db.pragma('user_version', { simple: true }));
  const newest = migrations.at(-1)?.version ?? 0;
  if (current > newest) throw new WorkspaceError(storeTexts.fromFuture(current, newest));
  if (current === newest) return newest;
  // SQL folds ASCII only; a migration that adds a key to rows that are there already folds them as main does.
  db.function('sort_key', { deterministic: true }, (text) => sortKey(String(text)));
  const upgrade = db.transaction(() => {
    for (const { version, up } of migrations) {
      if (version <= current) continue;
      if (typeof up === 'string') db.exec(up);
      else up(db);
    }
    db.pragma(`user_version = ${newest}`);
  });
  upgrade.immediate();
  return newest;
}
