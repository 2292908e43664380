import BetterSqlite3, { type Database } from 'better-sqlite3';

import { migrate } from '../store/migrate.ts';
import { migrations } from '../store/migrations.ts';

/** An empty workspace in memory, fully migrated; `using` closes it at the end of the scope. */
export function openMemoryStore(): Database & Disposable {
  const db = new BetterSqlite3(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, migrations);
  return Object.assign(db, { [Symbol.dispose]: () => db.close() });
}
