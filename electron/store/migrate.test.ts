import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';

import { migrate } from './migrate.ts';
import { firstAuditedTables } from './migrations/010-audited-tables.ts';
import { foundation } from './migrations/010-foundation.ts';
import { checkedReadings } from './migrations/030-checked-readings.ts';
import { postingVersions } from './migrations/040-posting-versions.ts';
import { migrations } from './migrations.ts';

test('from nothing, version 10 has every table of the first version, empty', () => {
  const db = new BetterSqlite3(':memory:');
  expect(migrate(db, [foundation])).toBe(10);
  expect(db.pragma('user_version', { simple: true })).toBe(10);
  for (const table of [
    ...Object.keys(firstAuditedTables),
    'blobs',
    'history',
    'history_changes',
    'search_rows',
  ]) {
    expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0);
  }
  db.close();
});

test('version 30 adds what a person accepted and which encoding they chose, audited; corrections stay', () => {
  const db = new BetterSqlite3(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, [foundation]);
  const sha256 = 'a'.repeat(64);
  db.prepare(`INSERT INTO blobs VALUES (?, x'436f6f6b', 4)`).run(sha256);
  db.exec(`
    INSERT INTO history (id, at, assessor_id, command, label, subject_id, undoable, group_id, kind)
    VALUES ('h', '2026-11-23', 'm', 'import.save', 'import', 'i', 1, 'g', 'do');
    INSERT INTO open_command VALUES (1, 1);
    INSERT INTO postings VALUES ('p', 'Cook', 'cook.txt', 'windows-1252', '${sha256}', 'Cook', 1, '{}', NULL, '2026-11-23', 'i');
    INSERT INTO line_corrections VALUES ('p', 1, 'other', NULL, 'as agreed');
  `);
  const rows = (table: string) => db.prepare(`SELECT * FROM ${table}`).all();
  const before = ['postings', 'history_changes', 'search_rows'].map(rows);
  expect(migrate(db, [foundation, checkedReadings])).toBe(30);
  expect(['postings', 'history_changes', 'search_rows'].map(rows)).toEqual(before);
  expect(rows('line_corrections')).toEqual([
    {
      ...{ posting_id: 'p', line_number: 1, role: 'other', kind: null, reason: 'as agreed' },
      is_accepted: 0,
    },
  ]);
  db.exec(`
    UPDATE line_corrections SET is_accepted = 1;
    INSERT INTO encoding_choices VALUES ('${sha256}', 'windows-1251');
  `);
  const audited = db.prepare(
    `SELECT table_name, before, after FROM history_changes ORDER BY id DESC LIMIT 2`,
  );
  expect(audited.all()).toEqual([
    { table_name: 'encoding_choices', before: null, after: null },
    {
      table_name: 'line_corrections',
      before: expect.stringContaining('"is_accepted":0'),
      after: expect.stringContaining('"is_accepted":1'),
    },
  ]);
  db.exec(`DELETE FROM open_command`);
  expect(() => db.exec(`DELETE FROM encoding_choices`)).toThrow(/only by a command/);
  expect(() => db.exec(`UPDATE line_corrections SET posting_id = 'q'`)).toThrow(/set once/);
  db.close();
});

test('version 40 adds earlier texts and offers, audited; what was there stays as it was', () => {
  const db = new BetterSqlite3(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, [foundation]);
  const sha256 = 'a'.repeat(64);
  db.prepare(`INSERT INTO blobs VALUES (?, x'436f6f6b', 4)`).run(sha256);
  db.exec(`
    INSERT INTO history (id, at, assessor_id, command, label, subject_id, undoable, group_id, kind)
    VALUES ('h', '2026-11-23', 'm', 'import.save', 'import', 'i', 1, 'g', 'do');
    INSERT INTO open_command VALUES (1, 1);
    INSERT INTO postings VALUES ('p', 'Cook', 'cook.txt', 'utf-8', '${sha256}', 'Cook', 1, '{}', NULL, '2026-11-23', 'i');
    INSERT INTO line_corrections VALUES ('p', 1, 'other', NULL, 'as agreed');
  `);
  const rows = () =>
    ['postings', 'line_corrections', 'history_changes', 'search_rows'].map((table) =>
      db.prepare(`SELECT * FROM ${table}`).all(),
    );
  const before = rows();
  expect(migrate(db, [foundation, postingVersions])).toBe(40);
  expect(rows()).toEqual(before);
  db.exec(`
    INSERT INTO posting_versions
    VALUES ('p', 1, 'old.txt', 'utf-8', '${sha256}', 'Cook', '[]', NULL, 1, '{}', '[]', '[]', '2026-11-22', '2026-11-23');
    INSERT INTO version_offers VALUES ('p', 'gone', NULL);
  `);
  const audited = db.prepare(`SELECT table_name FROM history_changes ORDER BY id DESC LIMIT 2`);
  expect(audited.pluck().all()).toEqual(['version_offers', 'posting_versions']);
  db.exec(`DELETE FROM open_command`);
  expect(() => db.exec(`DELETE FROM posting_versions`)).toThrow(/only by a command/);
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
