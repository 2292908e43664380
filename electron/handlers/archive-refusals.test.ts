import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';

import { diskRefusal } from '../archive/disk-refusal.ts';
import { loadArchive } from '../archive/load-archive.ts';
import { writeArchive } from '../archive/write-archive.ts';
import { migrations } from '../store/migrations.ts';
import { openStore } from '../store/open-store.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';

const dir = mkdtempSync(join(tmpdir(), 'archive-refusals-'));
afterAll(() => rmSync(dir, { recursive: true }));
const path = (name: string) => join(dir, name);
const input = { forWhom: '', deleteBy: null };

async function aWorkbench(name: string) {
  const workbench = createTestWorkbench(openStore(path(name)));
  await workbench.ask('assessor.add', { name: 'Marta' });
  return workbench;
}

test('an export into a folder that is gone, or below a file, is refused by name and recorded nowhere', async () => {
  await using workbench = await aWorkbench('gone.workbench');
  writeFileSync(path('a file'), '');
  const before = readdirSync(dir);
  for (const folder of ['gone', 'a file']) {
    workbench.willWriteTo(path(`${folder}/all.zip`));
    await expect(workbench.ask('archive.export', input)).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringMatching(
        /“all\.zip” was not written: .*Nothing is left of it/,
      ) as string,
    });
  }
  expect(readdirSync(dir)).toEqual(before);
  expect(workbench.db.prepare(`SELECT count(*) FROM exports`).pluck().get()).toBe(0);
});

test('an export never takes the place of the workspace that it is of', async () => {
  await using workbench = await aWorkbench('itself.workbench');
  workbench.willWriteTo('/somewhere/../somewhere/test.workbench');
  await expect(workbench.ask('archive.export', input)).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringContaining('is the workspace itself') as string,
  });
});

test('stopped in the last moment there is no file, and nothing of one', async () => {
  await using workbench = await aWorkbench('last.workbench');
  const before = readdirSync(dir);
  const stop = new AbortController();
  const about = { appVersion: '1', workspaceName: 'x', now: () => new Date() };
  const onProgress = ({ phase }: { phase: string }) => {
    if (phase === 'readable') stop.abort(new Error('stopped'));
  };
  const job = { path: path('last.zip'), signal: stop.signal, onProgress };
  await expect(writeArchive(workbench.db, about, job)).rejects.toThrow('stopped');
  expect(readdirSync(dir)).toEqual(before);
});

test('an opening into a folder that is gone, or of a file that is gone, is refused by name', async () => {
  const quiet = { signal: new AbortController().signal, onProgress: () => undefined, migrations };
  await using workbench = await aWorkbench('whole.workbench');
  const about = { appVersion: '1', workspaceName: 'x', now: () => new Date() };
  await writeArchive(workbench.db, about, { path: path('whole.zip'), ...quiet });
  const load = (archive: string, target: string) =>
    loadArchive({ archivePath: path(archive), targetPath: path(target), ...quiet });
  const before = readdirSync(dir);
  await expect(load('whole.zip', 'gone/new.workbench')).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringContaining('“new.workbench” was not written') as string,
  });
  await expect(load('gone.zip', 'new.workbench')).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringContaining('“gone.zip” cannot be read') as string,
  });
  expect(readdirSync(dir)).toEqual(before);
});

test.each(['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_CANTOPEN', 'SQLITE_READONLY'])(
  '%s is of the disk and a refusal; a constraint is not',
  (code) => {
    const full = new BetterSqlite3.SqliteError('database or disk is full', code);
    expect(diskRefusal(full, 'all.zip')).toMatchObject({
      code: 'refused',
      message: expect.stringContaining(
        '“all.zip” was not written: database or disk is full',
      ) as string,
    });
    const other = new BetterSqlite3.SqliteError('no', 'SQLITE_CONSTRAINT_UNIQUE');
    expect(diskRefusal(other, 'all.zip')).toBe(other);
  },
);
