import type { ArchiveReport } from '#shared/archive.ts';
import type { ArchiveJob } from '../archive/write-archive.ts';
import type { EventName, EventPayload } from '#shared/contract.ts';
import type { Reader } from '../import/reader.ts';
import type { ReportFailure } from '../ipc/dispatch.ts';
import type { BookPort } from './book-port.ts';
import type { DeskPort } from './desk-port.ts';
import type { FilePort } from './file-port.ts';
import type { PacketPort } from './packet-port.ts';
import type { PreferencePort } from './preference-port.ts';
import type { PreviewedPackets } from './previewed-packets.ts';
import type { Stores } from './stores.ts';

/** What the handlers stand on. Time, dialogs, workers and printing come in from outside. */
export type HandlerDeps = {
  stores: Stores;
  now: () => Date;
  files: FilePort;
  reader: Reader;
  packets: PacketPort;
  books: BookPort;
  preferences: PreferencePort;
  desk: DeskPort;
  previewed: PreviewedPackets;
  /** Writes the whole workspace into one file. */
  writeEverything: (job: ArchiveJob) => Promise<ArchiveReport>;
  /** For what fails when nobody waits for the answer any more. */
  reportFailure: ReportFailure;
  emit: <E extends EventName>(name: E, payload: EventPayload<E>) => void;
  /** Aborted when the workspace is being closed: nothing may be written any more. */
  closing: AbortSignal;
  /** Paths of the sample postings that come with the workbench. */
  samplePostings: readonly string[];
  /** Folder of the sample candidates' documents. */
  sampleCandidatesDir: string;
  /** Folder of the kit page's script and style. */
  kitDir: string;
  workspace: { path: string; lastBackupAt: () => string | null };
};
