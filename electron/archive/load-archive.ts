import { existsSync } from 'node:fs';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';

import BetterSqlite3, { type Database } from 'better-sqlite3';
import { z } from 'zod';

import type { ArchiveProgress, OpenedArchive } from '#shared/archive.ts';
import { RefusalError } from '#shared/refusal.ts';
import { archiveTexts as texts } from '#shared/texts/archive.ts';
import { migrate, type Migration } from '../store/migrate.ts';
import { markAsWorkspace } from '../store/open-store.ts';
import { diskRefusal } from './disk-refusal.ts';
import { hashFile } from './hash-file.ts';
import { documentsFolder, tablePath, tablesFolder } from './manifest.ts';
import { createPauses } from './pauses.ts';
import { damaged, openArchive, type ArchiveReader } from './read-archive.ts';
import { blobTable, quoted, recordTables, type RecordTable } from './record-tables.ts';
import { lineColumns, parseRowLine, type ArchivedRow } from './row-lines.ts';
import { openZipFile } from './zip-reader.ts';

type Job = {
  archivePath: string;
  /** The new workspace's file. It is there only once everything is in it. */
  targetPath: string;
  migrations: readonly Migration[];
  signal: AbortSignal;
  onProgress: (progress: ArchiveProgress) => void;
};

/**
 * Makes a new workspace of an archive: all of it, or nothing. Every part's SHA-256, every number of rows and every
 * reference is checked before the file gets its name.
 *
 * @throws {RefusalError} `refused` with what is wrong, `conflict` when the target is there already
 */
export async function loadArchive(job: Job): Promise<OpenedArchive> {
  const { archivePath, targetPath, signal } = job;
  if (existsSync(targetPath)) {
    throw new RefusalError('conflict', texts.targetThere(basename(targetPath)));
  }
  const unfinished = `${targetPath}.unfinished`;
  const file = await open(archivePath, 'r').catch((error: unknown) => {
    throw cannotRead(error, basename(archivePath));
  });
  try {
    await removeWorkspace(unfinished);
    await writeFile(unfinished, ''); // says at once when the folder is gone or takes nothing
    const archive = await openArchive(await openZipFile(file), basename(archivePath));
    const counts = await loadInto(unfinished, archive, job);
    const { sha256, sizeBytes } = await hashFile(archivePath, signal);
    signal.throwIfAborted();
    if (existsSync(targetPath))
      throw new RefusalError('conflict', texts.targetThere(basename(targetPath)));
    await rename(unfinished, targetPath);
    const { workspaceName, exportedAt, appVersion, schemaVersion } = archive.manifest;
    return {
      ...{ fileName: basename(archivePath), sha256, sizeBytes, ...counts },
      ...{
        workspaceName: basename(targetPath),
        exportedFrom: workspaceName,
        exportedAt,
        appVersion,
      },
      isUpdated: schemaVersion < (job.migrations.at(-1)?.version ?? 0),
    };
  } catch (error) {
    await removeWorkspace(unfinished);
    throw diskRefusal(error, basename(targetPath));
  } finally {
    await file.close();
  }
}

function cannotRead(error: unknown, name: string): RefusalError {
  const why = error instanceof Error ? error.message : String(error);
  return new RefusalError('refused', texts.cannotRead(name, why));
}

async function removeWorkspace(path: string): Promise<void> {
  for (const part of ['', '-journal', '-wal', '-shm']) await rm(path + part, { force: true });
}

type Counts = Pick<OpenedArchive, 'tableCount' | 'rowCount' | 'documentCount'>;

async function loadInto(path: string, archive: ArchiveReader, job: Job): Promise<Counts> {
  const { manifest } = archive;
  const ofThen = job.migrations.filter(({ version }) => version <= manifest.schemaVersion);
  if (ofThen.at(-1)?.version !== manifest.schemaVersion) {
    throw new RefusalError('refused', texts.fromFuture(manifest.appVersion));
  }
  const db = new BetterSqlite3(path);
  try {
    // Nobody else sees the file before it is whole and it is thrown away if it is not: a log would be written for nothing.
    db.pragma('journal_mode = OFF');
    db.pragma('synchronous = OFF');
    db.pragma('temp_store = MEMORY'); // a write with a trigger notes what it replaces, a few pages, in a file of its own
    markAsWorkspace(db);
    migrate(db, ofThen);
    const counts = await loadRows(db, archive, job);
    migrate(db, job.migrations);
    const [dangling] = z
      .array(z.object({ table: z.string() }))
      .parse(db.pragma('foreign_key_check'));
    if (dangling) throw damaged(texts.danglingRow(dangling.table));
    db.pragma('synchronous = FULL');
    db.pragma('journal_mode = DELETE'); // and writes the header: the file is on the disk after it
    return counts;
  } finally {
    db.close();
  }
}

/**
 * All rows in one transaction, at the version they were written at. Triggers that can refuse stay away meanwhile:
 * those of the history would write down everything once more, those of the rules would refuse what is final
 * already. The others do their work, so everything that is derived comes into being by what always keeps it.
 */
async function loadRows(db: Database, archive: ArchiveReader, job: Job): Promise<Counts> {
  const { manifest } = archive;
  const tables = recordTables(db);
  const said = new Map(manifest.tables.map((table) => [table.name, table]));
  const isSame =
    said.size === tables.length &&
    tables.every((table) => said.get(table.name)?.columns.join() === lineColumns(table).join());
  if (!isSame) throw damaged(texts.strangeTables);
  const total = manifest.tables.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const pause = createPauses(job.signal);
  let done = 0;

  db.pragma('foreign_keys = OFF'); // looked at as a whole in the end
  db.exec('BEGIN');
  const refusing = takeRefusingTriggers(db);
  const insertBlob = blobInserter(db, archive);
  for (const table of tables) {
    const path = tablePath(table.name);
    const columns = lineColumns(table);
    const insert = table.name === blobTable ? insertBlob : rowInserter(db, table);
    db.exec(`DELETE FROM ${quoted(table.name)}`); // what a migration puts into an empty workspace
    let rowCount = 0;
    for await (const line of archive.lines(path)) {
      const row = parseRowLine(line, columns, path);
      try {
        const inserted = insert(row);
        if (inserted) await inserted;
      } catch (error) {
        if (
          error instanceof BetterSqlite3.SqliteError &&
          error.code.startsWith('SQLITE_CONSTRAINT')
        ) {
          throw damaged(texts.refusedRow(path, error.code));
        }
        throw error;
      }
      rowCount += 1;
      done += 1;
      const turn = pause();
      if (turn) {
        await turn;
        job.onProgress({
          act: 'open',
          phase: table.name === blobTable ? 'documents' : 'tables',
          done,
          total,
        });
      }
    }
    const saysRows = said.get(table.name)?.rowCount ?? 0;
    if (rowCount !== saysRows) throw damaged(texts.rowCount(path, rowCount, saysRows));
  }
  const documents = manifest.parts.filter(({ path }) => path.startsWith(documentsFolder)).length;
  if (documents !== (said.get(blobTable)?.rowCount ?? 0)) {
    throw damaged(texts.rowCount(documentsFolder, documents, said.get(blobTable)?.rowCount ?? 0));
  }
  for (const sql of refusing) db.exec(sql);
  db.exec('COMMIT');
  db.pragma('foreign_keys = ON');
  await checkOthers(archive, job, pause);
  return { tableCount: tables.length, rowCount: done, documentCount: manifest.documentCount };
}

/** Drops every trigger that can refuse a write. @returns how to make them again */
function takeRefusingTriggers(db: Database): string[] {
  const triggers = db
    .prepare(
      `SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%RAISE(%' ORDER BY rowid`,
    )
    .all()
    .map((row) => z.object({ name: z.string(), sql: z.string() }).parse(row));
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${quoted(name)}`);
  return triggers.map(({ sql }) => sql);
}

function rowInserter(
  db: Database,
  { name, columns }: RecordTable,
): (row: ArchivedRow) => undefined {
  const insert = db.prepare(`
    INSERT INTO ${quoted(name)} (${columns.map(quoted).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
  `);
  return (row) => {
    insert.run(columns.map((column) => row[column] ?? null));
    return undefined; // and nothing to wait for
  };
}

/** A document's row with its bytes, which are a part of their own. */
function blobInserter(db: Database, archive: ArchiveReader): (row: ArchivedRow) => Promise<void> {
  const paths = new Map(
    archive.manifest.parts
      .filter(({ path }) => path.startsWith(documentsFolder))
      .map(({ path }) => [path.slice(documentsFolder.length).split('.')[0], path]),
  );
  const insert = db.prepare(
    `INSERT INTO ${blobTable} (sha256, bytes, size_bytes) VALUES (?, ?, ?)`,
  );
  return async ({ sha256, size_bytes: sizeBytes }) => {
    const path = paths.get(String(sha256));
    if (path === undefined) throw damaged(texts.partMissing(documentsFolder + String(sha256)));
    insert.run(sha256, await archive.bytes(path), sizeBytes);
  };
}

/** What is not read back is looked at all the same: an archive is whole, or it is not. */
async function checkOthers(
  archive: ArchiveReader,
  { onProgress }: Job,
  pause: ReturnType<typeof createPauses>,
): Promise<void> {
  const { manifest, pieces } = archive;
  const others = manifest.parts.filter(
    ({ path }) => !path.startsWith(documentsFolder) && !path.startsWith(tablesFolder),
  );
  for (const [done, { path }] of others.entries()) {
    for await (const _piece of pieces(path)) await pause();
    onProgress({ act: 'open', phase: 'check', done: done + 1, total: others.length });
  }
}
