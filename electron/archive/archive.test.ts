import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import BetterSqlite3, { type Database } from 'better-sqlite3';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { aDraft } from '#shared/testing/builders.ts';
import type { PacketPort } from '../handlers/packet-port.ts';
import { sha256Of } from '../import/sha256.ts';
import { migrate } from '../store/migrate.ts';
import { migrations } from '../store/migrations.ts';
import { closeStore, markAsWorkspace, openStore } from '../store/open-store.ts';
import { fillWorkspace } from '../testing/full-workspace.ts';
import { createTestWorkbench, type TestWorkbench } from '../testing/test-workbench.ts';
import { loadArchive } from './load-archive.ts';
import { archiveFormat, tablePath, type Manifest } from './manifest.ts';
import { recordTables } from './record-tables.ts';
import { lineColumns, rowLines } from './row-lines.ts';
import { writeArchive } from './write-archive.ts';
import { createZipWriter } from './zip-writer.ts';

const dir = mkdtempSync(join(tmpdir(), 'archive-'));
afterAll(() => rmSync(dir, { recursive: true }));

const printer: PacketPort = {
  print: async () => ({
    bytes: new TextEncoder().encode('%PDF-1.7 …'),
    ...{ pageCount: 3, contentHash: 'c'.repeat(64), warnings: [], sections: [] },
  }),
};
const about = {
  appVersion: '1.2.3',
  workspaceName: 'full.workbench',
  now: () => new Date('2026-11-24T20:00:00Z'),
};
const quiet = () => ({ signal: new AbortController().signal, onProgress: () => undefined });
const path = (name: string) => join(dir, name);
const load = (archivePath: string, targetPath: string) =>
  loadArchive({ archivePath, targetPath, migrations, ...quiet() });

const originalPath = path('original.workbench');
const zipPath = path('everything.zip');

beforeAll(async () => {
  await using workbench = createTestWorkbench(openStore(originalPath), printer);
  await fillWorkspace(workbench);
  await writeArchive(workbench.db, about, { path: zipPath, ...quiet() });
}, 60_000);

/** Every row of every table of record, each value with its type as SQLite writes it down. */
function everything(db: Database): Record<string, unknown[]> {
  return Object.fromEntries(
    recordTables(db).map(({ name, columns, key }) => {
      const values = columns.map((column) => `quote("${column}")`);
      const order = key.map((column) => `"${column}"`);
      const rows = db.prepare(`SELECT ${values.join()} FROM ${name} ORDER BY ${order.join()}`);
      return [name, rows.raw().all()];
    }),
  );
}

function schemaOf(db: Database): unknown[] {
  return db.prepare(`SELECT type, name, sql FROM sqlite_schema ORDER BY type, name`).all();
}

async function opened(name: string) {
  await load(zipPath, path(name));
  return openStore(path(name));
}

test('the workspace that is exported has a row in every table of record', () => {
  const db = openStore(originalPath);
  const empty = Object.entries(everything(db)).flatMap(([name, rows]) =>
    rows.length === 0 ? [name] : [],
  );
  closeStore(db);
  expect(
    empty,
    'No row in these tables, so nothing proves that they survive an export: let fillWorkspace in electron/testing/full-workspace.ts do what writes one.',
  ).toEqual([]);
});

test('exported and opened elsewhere, every table has the same rows, and the file the same rules', async () => {
  const original = openStore(originalPath);
  const copy = await opened('same.workbench');
  const [before, after] = [everything(original), everything(copy)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const [name, rows] of Object.entries(before)) expect(after[name], name).toEqual(rows);
  expect(schemaOf(copy)).toEqual(schemaOf(original));
  for (const pragma of ['user_version', 'application_id', 'auto_vacuum']) {
    expect(copy.pragma(pragma, { simple: true }), pragma).toEqual(
      original.pragma(pragma, { simple: true }),
    );
  }
  expect(copy.pragma('foreign_key_check')).toEqual([]);
  expect(() => copy.exec(`UPDATE candidates SET name = 'X'`)).toThrow(/only by a command/);
  closeStore(original);
  closeStore(copy);
});

test('there everything is undone and redone, and refused, as in the workspace it came from', async () => {
  await using there = createTestWorkbench(await opened('undo.workbench'), printer);
  copyFileSync(originalPath, path('undo here.workbench'));
  await using here = createTestWorkbench(openStore(path('undo here.workbench')), printer);
  const { assessors } = await there.ask('workspace.get', {});
  const undoAll = async ({ ask }: TestWorkbench) => {
    const said: (string | null)[] = [];
    for (const { id: assessorId } of assessors.toReversed()) {
      await ask('assessor.switch', { assessorId });
      for (let last: string | null = ''; last !== null; said.push(last)) {
        last = await ask('history.undo', {}).then(
          ({ label }) => label,
          (refusal: Error) => {
            said.push(refusal.message);
            return null; // the next one would be the same
          },
        );
      }
    }
    said.push((await ask('history.redo', {})).label);
    return said;
  };
  const said = await undoAll(there);
  expect(said.filter((label) => label !== null).length).toBeGreaterThan(4);
  expect(said).toEqual(await undoAll(here));
  const { history: _there, ...after } = everything(there.db); // ids of new entries are made by chance
  const { history: _here, ...expected } = everything(here.db);
  expect(after).toEqual(expected);
}, 60_000);

test('what is derived is there again: the list, the words, the search', async () => {
  await using there = createTestWorkbench(await opened('derived.workbench'), printer);
  const { ask, stores } = there;
  stores.searchIndex.bringUpToDate(60_000);
  expect((await ask('candidate.count', {})).total).toBe(
    there.db.prepare(`SELECT count(*) FROM candidates`).pluck().get(),
  );
  const found = await ask('search.overview', {
    query: 'Zak',
    postingId: null,
    most: 4,
    countUpTo: 10,
  });
  expect(JSON.stringify(found)).toContain('Łukasz Żak');
  const listed = await ask('candidate.page', {
    sort: { by: 'activity', isDescending: true },
    filter: {
      text: 'Zak',
      tagIds: [],
      stage: null,
      postingId: null,
      source: null,
      hasNoApplication: false,
      isDeleteByDue: false,
    },
    after: null,
  });
  expect(listed).toHaveLength(1);
});

test('documents are in it byte for byte under their hash, and other programs read the file', () => {
  const parts = unzipSync(readFileSync(zipPath)); // a reader that is not ours
  const db = openStore(originalPath);
  const blobs = db.prepare(`SELECT sha256 FROM blobs`).pluck().all() as string[];
  closeStore(db);
  const names = Object.keys(parts);
  const documents = names.filter((name) => name.startsWith('documents/'));
  const hashes = documents.map((name) => sha256Of(parts[name] ?? new Uint8Array()));
  expect(hashes.toSorted()).toEqual(blobs.toSorted());
  for (const [at, name] of documents.entries()) expect(name).toContain(hashes[at]);
  expect(names[0]).toBe('README.txt');
  expect(names).toContain('readable/candidates.csv');
  expect(names.filter((name) => name.endsWith('.md')).length).toBeGreaterThan(8);
  const page = strFromU8(
    parts['readable/Senior Software Engineer (Backend)/Olena Kovalenko.md'] ?? new Uint8Array(),
  );
  expect(page).toContain('Scorecard of');
  expect(page).toMatch(/\.\.\/\.\.\/documents\/[0-9a-f]{64}\.\w+/);
});

/** The archive with other bytes, as `what.zip`. */
function changed(what: string, change: (bytes: Buffer) => Buffer): string {
  const file = path(`${what}.zip`);
  writeFileSync(file, change(readFileSync(zipPath)));
  return file;
}

type Parts = Record<string, Uint8Array>;

/** The archive repacked by another program, with other parts in it. */
function repacked(
  what: string,
  change: (parts: Parts, manifest: Manifest) => object | void,
): string {
  const file = path(`${what}.zip`);
  const parts = unzipSync(readFileSync(zipPath));
  const manifest = JSON.parse(strFromU8(parts['manifest.json'] ?? new Uint8Array())) as Manifest;
  const other = change(parts, manifest) ?? manifest;
  if (parts['manifest.json']) parts['manifest.json'] = strToU8(JSON.stringify(other));
  writeFileSync(file, zipSync(parts));
  return file;
}

const isRefused = (message: RegExp) => ({
  code: 'refused',
  message: expect.stringMatching(message) as string,
});

test.each([
  [
    'cut off',
    () => changed('cut', (bytes) => bytes.subarray(0, bytes.length - 4000)),
    /no list of its parts/,
  ],
  [
    'cut off early',
    () => changed('early', (bytes) => bytes.subarray(0, 100)),
    /no list of its parts/,
  ],
  ['empty', () => changed('empty', () => Buffer.alloc(0)), /no list of its parts/],
  [
    'changed in one byte',
    () => changed('bit', flipAByteOfNotes),
    /tables\/notes\.ndjson” is not what was written/,
  ],
  [
    'without a table',
    () => repacked('less', (parts) => void delete parts['tables/notes.ndjson']),
    /notes\.ndjson” is missing/,
  ],
  [
    'with one part more',
    () => repacked('more', (parts) => void (parts['tables/x.ndjson'] = strToU8(''))),
    /is in it and not in its list/,
  ],
  [
    'with another document',
    () =>
      repacked('other', (parts) => {
        const name = Object.keys(parts).find((each) => each.startsWith('documents/')) ?? '';
        parts[name] = strToU8('x');
      }),
    /documents\/.* is not what was written/,
  ],
  [
    'with another readable page',
    () => repacked('page', (parts) => void (parts['readable/candidates.csv'] = strToU8('x'))),
    /candidates\.csv” is not what was written/,
  ],
  [
    'with fewer rows than it says',
    () => repacked('rows', (_parts, { tables: [first] }) => void (first && (first.rowCount += 1))),
    /rows and its list says/,
  ],
  [
    'with other columns',
    () => repacked('columns', (_parts, { tables: [first] }) => void first?.columns.push('x')),
    /tables are not those/,
  ],
  [
    'of a newer format',
    () => repacked('newer', (_parts, manifest) => ({ ...manifest, formatVersion: 2 })),
    /newer workbench \(1\.2\.3\)/,
  ],
  [
    'of a newer schema',
    () => repacked('schema', (_parts, manifest) => void (manifest.schemaVersion += 10)),
    /newer workbench \(1\.2\.3\)/,
  ],
  [
    'without a manifest',
    () => repacked('none', (parts) => void delete parts['manifest.json']),
    /not an export of everything/,
  ],
  [
    'some other JSON',
    () => repacked('json', () => ({ format: 'x' })),
    /not an export of everything/,
  ],
])('an archive that is %s is refused, and nothing is left behind', async (_what, made, message) => {
  const archivePath = made();
  const before = readdirSync(dir);
  await expect(load(archivePath, path('never.workbench'))).rejects.toMatchObject(
    isRefused(message),
  );
  expect(readdirSync(dir)).toEqual(before);
});

function flipAByteOfNotes(bytes: Buffer): Buffer {
  const at = bytes.indexOf('tables/notes.ndjson') + 100;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return bytes;
}

test('a row that refers to what is not there, or is no row, is refused though every hash is right', async () => {
  const name = 'tables/notes.ndjson';
  const loading = (what: string, changes: object) => {
    const archivePath = repacked(what, (parts, manifest) => {
      const [first = '', ...lines] = strFromU8(parts[name] ?? new Uint8Array()).split('\n');
      const row = JSON.stringify({ ...(JSON.parse(first) as object), ...changes });
      const bytes = strToU8([row, ...lines].join('\n'));
      parts[name] = bytes;
      const listed = manifest.parts.find((part) => part.path === name);
      if (listed) listed.sha256 = sha256Of(bytes);
    });
    return load(archivePath, path('never.workbench'));
  };
  await expect(loading('a', { application_id: 'nobody' })).rejects.toMatchObject(
    isRefused(/refers to something/),
  );
  await expect(loading('b', { is_private: 7 })).rejects.toMatchObject(
    isRefused(/refused by the workspace/),
  );
  await expect(loading('c', { x: 1 })).rejects.toMatchObject(isRefused(/no row of its table/));
  expect(existsSync(path('never.workbench'))).toBe(false);
});

test('a file that is there is never written over, and a stop leaves nothing', async () => {
  writeFileSync(path('there.workbench'), 'mine');
  await expect(load(zipPath, path('there.workbench'))).rejects.toMatchObject({ code: 'conflict' });
  expect(readFileSync(path('there.workbench'), 'utf8')).toBe('mine');
  const stop = new AbortController();
  const onProgress = () => stop.abort(new Error('stopped'));
  const job = { signal: stop.signal, onProgress };
  const db = openStore(path('undo.workbench'));
  const before = readdirSync(dir);
  await expect(writeArchive(db, about, { ...job, path: path('never.zip') })).rejects.toThrow(
    'stopped',
  );
  expect(readdirSync(dir)).toEqual(before);
  closeStore(db);
});

test('what is written while an export goes on is not in it, and is not kept waiting', async () => {
  copyFileSync(originalPath, path('busy.workbench'));
  await using workbench = createTestWorkbench(openStore(path('busy.workbench')), printer);
  const before = everything(workbench.db);
  let written = 0;
  const onProgress = () => {
    if (written > 0) return;
    written += 1;
    void workbench.ask('candidate.add', { draft: aDraft('Came Later') });
  };
  const signal = new AbortController().signal;
  await writeArchive(workbench.db, about, { path: path('busy.zip'), signal, onProgress });
  await load(path('busy.zip'), path('busy copy.workbench'));
  const copy = openStore(path('busy copy.workbench'));
  const after = everything(copy);
  closeStore(copy);
  const names = JSON.stringify(everything(workbench.db)['candidates']);
  expect(names).toContain('Came Later');
  const isBefore = JSON.stringify(after) === JSON.stringify(before);
  expect(isBefore || JSON.stringify(after) === JSON.stringify(everything(workbench.db))).toBe(true);
});

test('an archive of an older version of the tables is brought up to date as its workspace would be', async () => {
  const older = migrations.filter(({ version }) => version <= 120);
  const db = new BetterSqlite3(path('older.workbench'));
  db.pragma('foreign_keys = ON');
  markAsWorkspace(db);
  migrate(db, older);
  const at = '2026-11-09T08:00:00.000Z';
  db.exec(`
    INSERT INTO history (seq, id, at, assessor_id, command, label, subject_id, undoable, group_id, kind)
    VALUES (1, 'h', '${at}', 'a', 'test', 'test', 'x', 1, 'g', 'do');
    INSERT INTO open_command (only, seq) VALUES (1, 1);
    INSERT INTO assessors VALUES ('a', 'Marta', '${at}');
    INSERT INTO blobs VALUES ('${sha256Of(Buffer.from([0]))}', x'00', 1);
    INSERT INTO candidates (id, name, latin_name, sort_key, email, phone, headline, location, source, created_at)
    VALUES ('c', 'Asha', '', 'asha', '', '', '', '', '', '${at}');
    DELETE FROM open_command;
  `);
  await writeTablesOnly(db, path('older.zip'));
  migrate(db, migrations);
  const report = await load(path('older.zip'), path('older copy.workbench'));
  expect(report.isUpdated).toBe(true);
  const copy = openStore(path('older copy.workbench'));
  expect(everything(copy)).toEqual(everything(db));
  expect(schemaOf(copy)).toEqual(schemaOf(db));
  expect(copy.prepare(`SELECT candidate_id FROM candidate_order`).pluck().all()).toEqual(['c']);
  closeStore(copy);
  db.close();
});

/** As the older workbench wrote it; its readable side is left out, because this one's reads today's tables. */
async function writeTablesOnly(db: Database, file: string): Promise<void> {
  const handle = await open(file, 'w');
  const zip = createZipWriter(handle);
  const parts: Manifest['parts'] = [];
  const tables = recordTables(db).map((table) => ({
    name: table.name,
    columns: lineColumns(table),
    lines: [...rowLines(db, table)],
  }));
  const add = async (name: string, bytes: Buffer) => {
    parts.push({ path: name, ...(await zip.add(name, bytes)) });
  };
  for (const { name, lines } of tables) await add(tablePath(name), Buffer.from(lines.join('')));
  const bytes = Buffer.from([0]);
  await add(`documents/${sha256Of(bytes)}`, bytes);
  const manifest: Manifest = {
    ...{ format: archiveFormat, formatVersion: 1, appVersion: '0.9.0', schemaVersion: 120 },
    ...{
      workspaceName: 'older.workbench',
      exportedAt: '2026-11-09T08:00:00.000Z',
      documentCount: 1,
      parts,
    },
    tables: tables.map(({ name, columns, lines }) => ({ name, columns, rowCount: lines.length })),
  };
  await zip.add('manifest.json', Buffer.from(JSON.stringify(manifest)));
  await zip.end();
  await handle.close();
}
