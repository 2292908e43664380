import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Database } from 'better-sqlite3';

import type { Caller, Channel, EventName, Input, Output } from '#shared/contract.ts';
import { RefusalError } from '#shared/refusal.ts';
import { writeArchive } from '../archive/write-archive.ts';
import { packetFolder } from '../desktop/packet-folder.ts';
import { createHandlers } from '../handlers/create-handlers.ts';
import type { FolderPort } from '../handlers/folder-port.ts';
import type { BookPort } from '../handlers/book-port.ts';
import type { PacketPort } from '../handlers/packet-port.ts';
import { createPreviewedPackets } from '../handlers/previewed-packets.ts';
import { createStores } from '../handlers/stores.ts';
import { nameOf, type GivenFile } from '../import/given-file.ts';
import { createReader } from '../import/reader.ts';
import { dispatch } from '../ipc/dispatch.ts';
import { deskOfOne } from './desk-of-one.ts';
import { preferencesInMemory } from './preferences-in-memory.ts';

export const samplePosting = join(
  import.meta.dirname,
  '../../resources/sample-postings/senior-software-engineer-backend.txt',
);

/** Where what is written piece by piece goes. */
const targetDir = mkdtempSync(join(tmpdir(), 'workbench-'));
process.once('exit', () => rmSync(targetDir, { recursive: true, force: true }));

const noPrinter: PacketPort = {
  print: () => Promise.reject(new Error('this test has no printer')),
};

const noBookPrinter: BookPort = {
  printBook: () => Promise.reject(new Error('this test has no printer')),
  printSheet: () => Promise.reject(new Error('this test has no printer')),
};

/** One for all tests of a file: starting it costs more than what most of them do. It keeps nothing between tasks. */
const reader = createReader({ workerUrl: new URL('../import/read-worker.ts', import.meta.url) });

export type TestWorkbench = ReturnType<typeof createTestWorkbench>;

/**
 * The whole of main but its window: calls go through `dispatch` by channel, as the page's do.
 *
 * The clock stands still until `tick`; dialogs answer with what `willChoose` was given.
 */
export function createTestWorkbench(
  db: Database,
  packets: PacketPort = noPrinter,
  folderAt: (path: string) => FolderPort = packetFolder,
  books: BookPort = noBookPrinter,
) {
  let time = Date.parse('2026-11-23T09:00:00.000Z');
  let isSavingCancelled = false;
  let chosen: readonly GivenFile[] = [];
  let folder = '';
  let target: string | undefined;
  const closing = new AbortController();
  const events: { name: EventName; payload: unknown }[] = [];
  const failed: unknown[] = [];
  const saved: { defaultName: string; bytes: Uint8Array }[] = [];
  const now = () => new Date(time);
  const stores = createStores(db, { now, onCommit: () => undefined });
  const handlers = createHandlers({
    stores,
    now,
    reader,
    packets,
    books,
    preferences: preferencesInMemory(),
    desk: deskOfOne,
    writeEverything: (job) =>
      writeArchive(db, { appVersion: '0.0.0', workspaceName: 'test.workbench', now }, job),
    reportFailure: (_channel, error) => failed.push(error),
    closing: closing.signal,
    previewed: createPreviewedPackets(),
    emit: (name, payload) => events.push({ name, payload }),
    samplePostings: [samplePosting],
    kitDir: join(import.meta.dirname, '../../resources/kit'),
    sampleCandidatesDir: join(import.meta.dirname, '../../resources/sample-candidates'),
    workspace: { path: '/somewhere/test.workbench', lastBackupAt: () => null },
    files: {
      choosePostings: async () => ({ token: 'chosen', fileNames: chosen.map(nameOf) }),
      chooseDocuments: async () => ({ token: 'chosen', fileNames: chosen.map(nameOf) }),
      give: () => ({ token: 'chosen', fileNames: [] }),
      chooseList: async () => ({ token: 'chosen', fileNames: chosen.map(nameOf) }),
      chooseExported: async () => ({ token: 'chosen', fileNames: chosen.map(nameOf) }),
      chooseScorecards: async () => ({ token: 'chosen', fileNames: chosen.map(nameOf) }),
      chooseFolder: async () => ({ token: 'chosen', folderName: folder }),
      takeFolder: () => folder,
      folderAt,
      take: () => chosen,
      chooseTarget: async (defaultName) => target ?? join(targetDir, defaultName),
      dragOut: async ({ name, bytes }) => {
        saved.push({ defaultName: name, bytes });
      },
      saveAs: async (file) => {
        if (isSavingCancelled) return null;
        saved.push(file);
        return file.defaultName;
      },
    },
  });

  /** @throws {RefusalError} what the workbench refuses */
  async function ask<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
    const caller: Caller = { assessorId: stores.assessors.currentId() };
    const failures: unknown[] = [];
    const reply = await dispatch(handlers, caller, channel, input, (_channel, error) =>
      failures.push(error),
    );
    if (failures.length > 0) throw failures[0];
    if (reply.ok) return reply.value as Output<C>;
    throw new RefusalError(reply.refusal.code, reply.refusal.message);
  }

  return {
    db,
    targetDir,
    stores,
    events,
    saved,
    /** What failed when no call was waiting for it. */
    failed,
    ask,
    /** Where the next files that are written piece by piece go. */
    willWriteTo: (path: string) => {
      target = path;
    },
    willChoose: (files: readonly GivenFile[]) => {
      chosen = files;
    },
    /** From now on every save dialog is cancelled. */
    cancelSaving: () => {
      isSavingCancelled = true;
    },
    willWriteInto: (path: string) => {
      folder = path;
    },
    /** What happens first when the workspace is closed. */
    beginClosing: () => closing.abort(),
    tick: (milliseconds: number) => {
      time += milliseconds;
    },
    /** Imports the chosen files, waits for the end and gives the report. */
    importFiles: async (files: readonly GivenFile[]) => {
      chosen = files;
      await ask('import.start', { token: 'chosen' });
      return settledImport(ask);
    },
    async [Symbol.asyncDispose]() {
      db.close();
    },
  };
}

async function settledImport(
  ask: <C extends Channel>(channel: C, input: Input<C>) => Promise<Output<C>>,
) {
  for (;;) {
    const report = await ask('import.current', {});
    if (report?.state !== 'running') return report;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
