import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';

import type { Database } from 'better-sqlite3';

import type { ArchiveReport } from '#shared/archive.ts';
import { documentIdSchema } from '#shared/ids.ts';
import type { Caller, Channel, EventName, EventPayload, Reply } from '#shared/contract.ts';
import { RefusalError } from '#shared/refusal.ts';
import { archiveTexts } from '#shared/texts/archive.ts';
import { writeArchive, type ArchiveJob } from './archive/write-archive.ts';
import { createHandlers } from './handlers/create-handlers.ts';
import type { DeskPort } from './handlers/desk-port.ts';
import type { FilePort } from './handlers/file-port.ts';
import type { HandlerDeps } from './handlers/handler-deps.ts';
import type { PreferencePort } from './handlers/preference-port.ts';
import { createPreviewedPackets } from './handlers/previewed-packets.ts';
import { createStores } from './handlers/stores.ts';
import { createReader } from './import/reader.ts';
import { dispatch, type ReportFailure } from './ipc/dispatch.ts';
import type { PrintHtml } from './packet/packet-printer.ts';
import { isScorecardFile } from './kit/read-scorecard-file.ts';
import { backUp, lastBackup } from './store/backup.ts';
import { closeStore } from './store/open-store.ts';

type Parts = {
  db: Database;
  files: FilePort;
  printHtml: PrintHtml;
  preferences: PreferencePort;
  desk: DeskPort;
  workerUrl: URL;
  samplePostings: readonly string[];
  sampleCandidatesDir: string;
  kitDir: string;
  emit: <E extends EventName>(name: E, payload: EventPayload<E>) => void;
  reportFailure: ReportFailure;
};

/** The index follows what is written by slices, in the pauses: a key pressed meanwhile waits for one at most. */
const indexSliceMs = 15;

export type Workbench = ReturnType<typeof createWorkbench>;

/** An open workspace with everything that answers for it: the same for the window, the demo and a test. */
export function createWorkbench(parts: Parts) {
  const {
    db,
    files,
    printHtml,
    preferences,
    desk,
    workerUrl,
    samplePostings,
    sampleCandidatesDir,
    kitDir,
    emit,
    reportFailure,
  } = parts;
  const now = () => new Date();
  /** What takes long ends with the workspace. */
  const closing = new AbortController();
  const previewed = createPreviewedPackets();
  const reader = createReader({ workerUrl });
  const indexing = createIndexing(() => stores.searchIndex.bringUpToDate(indexSliceMs));
  const stores = createStores(db, {
    now,
    onCommit: (commit) => {
      emit('workspace.changed', commit);
      indexing.soon();
      if (commit.command === 'assessor.add') void importWaiting();
    },
  });
  indexing.soon(); // what a migration or a crash left
  /** Files that came by the command line wait here for the page to ask for their import. */
  const given = new Map<string, readonly string[]>();
  const waiting: string[] = [];
  const handlers = createHandlers({
    ...{
      stores,
      now,
      reader,
      previewed,
      preferences,
      desk,
      samplePostings,
      sampleCandidatesDir,
      kitDir,
      emit,
      reportFailure,
      writeEverything,
      closing: closing.signal,
    },
    files: { ...files, take: (token) => given.get(token) ?? files.take(token) },
    ...printers(printHtml),
    workspace: { path: db.name, lastBackupAt: () => lastBackup(db.name)?.at ?? null },
  });

  function writeEverything(job: ArchiveJob): Promise<ArchiveReport> {
    const signal = AbortSignal.any([job.signal, closing.signal]);
    const about = { appVersion: desk.about().version, workspaceName: basename(db.name), now };
    return writeArchive(db, about, { ...job, signal });
  }

  function call(channel: string, payload: unknown): Promise<Reply<unknown>> {
    const caller: Caller = { assessorId: stores.assessors.currentId() };
    return dispatch(handlers, caller, channel, payload, reportFailure);
  }

  /** Imports files that were named on the command line; before first run is done they wait for a name. */
  async function importPaths(paths: readonly string[]): Promise<void> {
    if (stores.assessors.currentId() === null) {
      waiting.push(...paths);
      return;
    }
    const postings = paths.filter((path) => !isScorecardFile(path));
    if (postings.length > 0) await importBy('import.start', postings);
    const scorecards = paths.filter(isScorecardFile);
    if (scorecards.length > 0) await importBy('returned.import', scorecards);
  }

  async function importBy(channel: Channel, paths: readonly string[]): Promise<void> {
    const token = randomUUID();
    given.set(token, paths);
    const reply = await call(channel, { token });
    given.delete(token);
    if (!reply.ok) reportFailure(channel, new Error(reply.refusal.message));
  }

  async function importWaiting(): Promise<void> {
    const paths = waiting.splice(0);
    if (paths.length > 0) await importPaths(paths);
  }

  return {
    call,
    importPaths,
    packetBytes: previewed.bytesOf,

    /** The bytes of a candidate's PDF, as they came; nothing for any other file. */
    documentBytes: (id: string): Uint8Array | undefined => {
      const documentId = documentIdSchema.safeParse(id);
      const document = documentId.success ? stores.documents.find(documentId.data) : undefined;
      return document?.mediaType === 'application/pdf'
        ? stores.blobs.get(document.sha256)
        : undefined;
    },

    /** Ends the work, makes the backup and lets the file go. @throws what kept the backup from being made */
    close: async (): Promise<void> => {
      closing.abort();
      indexing.stop();
      closing.abort(new RefusalError('refused', archiveTexts.stoppedExport));
      await reader.close();
      try {
        await backUp(db, now());
      } finally {
        closeStore(db);
      }
    },
  };
}

/** What prints comes with the first print: its PDF library would cost a quarter of a second of every start. */
function printers(printHtml: PrintHtml): Pick<HandlerDeps, 'packets' | 'books'> {
  const packets = async () =>
    (await import('./packet/packet-printer.ts')).createPacketPrinter(printHtml);
  const books = async () =>
    (await import('./packet/book/book-printer.ts')).createBookPrinter(printHtml);
  return {
    packets: { print: async (...asked) => (await packets()).print(...asked) },
    books: {
      printBook: async (...asked) => (await books()).printBook(...asked),
      printSheet: async (...asked) => (await books()).printSheet(...asked),
    },
  };
}

/** Does `slice` when nothing was written for a moment, again and again until it says that all is done. */
function createIndexing(slice: () => boolean) {
  const pauseMs = 250;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (delayMs: number = pauseMs) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!slice()) soon(indexSliceMs);
    }, delayMs);
  };
  return { soon: () => soon(), stop: () => clearTimeout(timer) };
}
