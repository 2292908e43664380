import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import BetterSqlite3 from 'better-sqlite3';

import { WorkspaceError } from './migrate.ts';
import { migrations } from './migrations.ts';
import { applicationId, closeStore, openStore } from './open-store.ts';

const dir = mkdtempSync(join(tmpdir(), 'open-store-'));
afterAll(() => rmSync(dir, { recursive: true }));

test('an open workspace has every pragma that safety rests on', () => {
  const db = openStore(join(dir, 'pragmas.workbench'));
  const pragma = (name: string) => db.pragma(name, { simple: true });
  expect({
    journal: pragma('journal_mode'),
    synchronous: pragma('synchronous'),
    foreignKeys: pragma('foreign_keys'),
    secureDelete: pragma('secure_delete'),
    autoVacuum: pragma('auto_vacuum'),
    locking: pragma('locking_mode'),
    applicationId: pragma('application_id'),
    version: pragma('user_version'),
  }).toEqual({
    journal: 'wal',
    synchronous: 2, // FULL
    foreignKeys: 1,
    secureDelete: 1,
    autoVacuum: 2, // INCREMENTAL
    locking: 'exclusive',
    applicationId,
    version: migrations.at(-1)?.version,
  });
  const notStrict = db
    .prepare(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0`,
    )
    .pluck()
    .all();
  expect(notStrict).toEqual(['sqlite_schema']);
  closeStore(db);
});

test('the pragmas are the same when the file is opened again', () => {
  const path = join(dir, 'again.workbench');
  closeStore(openStore(path));
  const db = openStore(path);
  expect(db.pragma('synchronous', { simple: true })).toBe(2);
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  closeStore(db);
});

test('a file that is not ours is refused and left as it is', () => {
  const text = join(dir, 'letter.workbench');
  writeFileSync(text, 'Dear hiring manager,');
  expect(() => openStore(text)).toThrow(/not a workspace of Hiring Workbench/);
  expect(readFileSync(text, 'utf8')).toBe('Dear hiring manager,');

  const foreign = join(dir, 'foreign.workbench');
  const other = new BetterSqlite3(foreign);
  other.exec('CREATE TABLE recipes (name)');
  other.close();
  const before = readFileSync(foreign);
  expect(() => openStore(foreign)).toThrow(WorkspaceError);
  expect(readFileSync(foreign)).toEqual(before);
});

test('a file from a newer workbench is refused with both versions', () => {
  const path = join(dir, 'future.workbench');
  const db = openStore(path);
  db.pragma('user_version = 990');
  closeStore(db);
  expect(() => openStore(path)).toThrow(
    `version 990; this one knows up to ${migrations.at(-1)?.version}`,
  );
});

test('a second process hears who has the workspace, and gets it when the first has gone', async () => {
  const path = join(dir, 'held.workbench');
  const script = `
    const { openStore } = await import(${JSON.stringify(new URL('./open-store.ts', import.meta.url).href)});
    openStore(${JSON.stringify(path)});
    console.log('open');
    setInterval(() => undefined, 1000);`;
  const first = spawn(process.execPath, ['--input-type=module', '-e', script]);
  await new Promise((resolve) => first.stdout.once('data', resolve));

  expect(() => openStore(path)).toThrow(
    new RegExp(`“held.workbench” is open in another workbench \\(process ${first.pid} on `),
  );

  const gone = new Promise((resolve) => first.once('exit', resolve));
  first.kill('SIGKILL'); // its note stays behind and must hinder nobody
  await gone;
  closeStore(openStore(path));
});
