import { open, rename, rm, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';

import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import type { ArchiveProgress, ArchiveReport } from '#shared/archive.ts';
import { archiveTexts as texts } from '#shared/texts/archive.ts';
import { hashFile } from './hash-file.ts';
import {
  archiveFormat,
  archiveFormatVersion,
  documentsFolder,
  manifestPath,
  tablePath,
  type Manifest,
} from './manifest.ts';
import { createPauses } from './pauses.ts';
import { readableParts } from './readable-parts.ts';
import { blobTable, recordTables, type RecordTable } from './record-tables.ts';
import { lineColumns, rowLines } from './row-lines.ts';
import { withSnapshot } from './snapshot.ts';
import { createZipWriter, type Written } from './zip-writer.ts';

export type ArchiveJob = {
  /** Where the zip file goes. It is there only once it is whole. */
  path: string;
  signal: AbortSignal;
  onProgress: (progress: ArchiveProgress) => void;
};

type About = { appVersion: string; workspaceName: string; now: () => Date };

const pieceChars = 512 * 1024;

/**
 * Writes everything that is in the workspace into one zip file: every row of every table of record, every document's
 * bytes, and a side that people can read. Holds one document and a piece of one table at a time.
 *
 * @throws the signal's reason when it is stopped; nothing is left of the file then
 */
export async function writeArchive(
  db: Database,
  about: About,
  job: ArchiveJob,
): Promise<ArchiveReport> {
  const unfinished = `${job.path}.unfinished`;
  try {
    await writeFile(unfinished, '', { mode: 0o600 }); // says at once when the folder is gone or takes nothing
    const counts = await withSnapshot(
      db,
      {
        path: `${job.path}.copy`,
        signal: job.signal,
        onProgress: (done, total) => job.onProgress({ act: 'export', phase: 'copy', done, total }),
      },
      (snapshot) => writeSnapshot(snapshot, about, { ...job, path: unfinished }),
    );
    const { sha256, sizeBytes } = await hashFile(unfinished, job.signal);
    job.signal.throwIfAborted(); // the last moment to stop: behind it the file is there
    await rename(unfinished, job.path);
    return { fileName: job.path, sha256, sizeBytes, ...counts };
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

type Counts = Pick<ArchiveReport, 'tableCount' | 'rowCount' | 'documentCount'>;

async function writeSnapshot(db: Database, about: About, job: ArchiveJob): Promise<Counts> {
  const file = await open(job.path, 'w', 0o600);
  try {
    const zip = createZipWriter(file);
    const parts: Manifest['parts'] = [];
    const pause = createPauses(job.signal);
    const keep = (path: string, written: Written) => {
      parts.push({ path, ...written });
    };
    const tables = recordTables(db);
    const total = tables.reduce((sum, { name }) => sum + countOf(db, name), 0);
    let done = 0;
    const step = async (phase: ArchiveProgress['phase'], of: number) => {
      await pause();
      job.onProgress({ act: 'export', phase, done, total: of });
    };

    keep(texts.readmeName, await zip.add(texts.readmeName, Buffer.from(texts.readme)));
    const counted: Manifest['tables'] = [];
    for (const table of tables) {
      let rowCount = 0;
      const pieces = piecesOf(db, table, async (rows) => {
        rowCount += rows;
        done += rows;
        await step('tables', total);
      });
      const path = tablePath(table.name);
      keep(path, await zip.addStream(path, pieces));
      counted.push({ name: table.name, rowCount, columns: lineColumns(table) });
    }

    done = 0;
    const documents = documentNames(db);
    for (const { sha256, path } of documents) {
      keep(path, await zip.add(path, bytesOf(db, sha256)));
      done += 1;
      await step('documents', documents.length);
    }

    done = 0;
    const paths = new Map(documents.map(({ sha256, path }) => [sha256, path]));
    for await (const { path, content } of readableParts(db, paths)) {
      keep(
        path,
        typeof content === 'string'
          ? await zip.add(path, Buffer.from(content))
          : await zip.addStream(path, content),
      );
      done += 1;
      await step('readable', 0);
    }

    const manifest: Manifest = {
      ...{ format: archiveFormat, formatVersion: archiveFormatVersion },
      ...{ appVersion: about.appVersion, workspaceName: about.workspaceName },
      schemaVersion: Number(db.pragma('user_version', { simple: true })),
      exportedAt: about.now().toISOString(),
      ...{ tables: counted, documentCount: documents.length, parts },
    };
    await zip.add(manifestPath, Buffer.from(JSON.stringify(manifest, null, 1)));
    await zip.end();
    await file.sync();
    return {
      tableCount: counted.length,
      rowCount: counted.reduce((sum, { rowCount }) => sum + rowCount, 0),
      documentCount: documents.length,
    };
  } finally {
    await file.close();
  }
}

/** A table's lines in pieces, with `onPiece` after each: the others' turn. */
async function* piecesOf(
  db: Database,
  table: RecordTable,
  onPiece: (rows: number) => Promise<void>,
): AsyncGenerator<Uint8Array> {
  let piece = '';
  let rows = 0;
  for (const line of rowLines(db, table)) {
    piece += line;
    rows += 1;
    if (piece.length < pieceChars) continue;
    yield Buffer.from(piece);
    await onPiece(rows);
    piece = '';
    rows = 0;
  }
  if (piece !== '') yield Buffer.from(piece);
  await onPiece(rows);
}

const nameRow = z.tuple([z.string(), z.string()]);

/** Where each document's bytes go: by their hash, with the ending that programs know them by. */
function documentNames(db: Database): { sha256: string; path: string }[] {
  const names = new Map(
    db
      .prepare(
        `SELECT sha256, file_name FROM postings UNION ALL SELECT sha256, min(file_name) FROM documents GROUP BY sha256`,
      )
      .raw()
      .all()
      .map((row) => nameRow.parse(row)),
  );
  const hashes = db.prepare(`SELECT sha256 FROM ${blobTable} ORDER BY sha256`).pluck().all();
  return z
    .array(z.string())
    .parse(hashes)
    .map((sha256) => {
      const ending = /^\.[A-Za-z0-9]{1,8}$/.exec(extname(names.get(sha256) ?? ''))?.[0] ?? '';
      return { sha256, path: `${documentsFolder}${sha256}${ending.toLowerCase()}` };
    });
}

function bytesOf(db: Database, sha256: string): Uint8Array {
  return z
    .instanceof(Uint8Array)
    .parse(db.prepare(`SELECT bytes FROM ${blobTable} WHERE sha256 = ?`).pluck().get(sha256));
}

function countOf(db: Database, table: string): number {
  return Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
}
