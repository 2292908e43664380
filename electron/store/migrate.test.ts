import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';

import { auditedTables } from './audited-tables.ts';
import { migrate } from './migrate.ts';
import { foundation } from './migrations/010-foundation.ts';
import { migrations } from './migrations.ts';

test('from nothing, version 10 has every table of the first version, empty', () => {
  const db = new BetterSqlite3(':memory:');
  expect(migrate(db, [foundation])).toBe(10);
  expect(db.pragma('user_version', { simple: true })).toBe(10);
  for (const table of [
    ...Object.keys(auditedTables),
    'blobs',
    'history',
    'history_changes',
    'search_rows',
  ]) {
    expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0);
  }
  db.close();
});

test('a step that fails leaves the version and the rows as they were', () => {
  const db = new BetterSqlite3(':memory:');
  const first = {
    version: 10,
    name: 'one',
    up: `CREATE TABLE a (x); INSERT INTO a VALUES ('kept')`,
  };
  migrate(db, [first]);
  const broken = { version: 20, name: 'two', up: `UPDATE a SET x = 'changed'; CREATE TABLE a (x)` };
  expect(() => migrate(db, [first, broken])).toThrow(/already exists/);
  expect(db.pragma('user_version', { simple: true })).toBe(10);
  expect(db.prepare(`SELECT x FROM a`).pluck().all()).toEqual(['kept']);
  db.close();
});

test('migrations count by tens, upwards', () => {
  const versions = migrations.map(({ version }) => version);
  expect(versions).toEqual(versions.toSorted((a, b) => a - b));
  expect(versions.every((version) => version % 10 === 0)).toBe(true);
});
