import { z } from 'zod';

import { commandIds } from './commands.ts';
import { applicationCalls } from './contract/application-calls.ts';
import { archiveProgressSchema } from './archive.ts';
import { archiveCalls } from './contract/archive-calls.ts';
import { batchCalls } from './contract/batch-calls.ts';
import { bookCalls } from './contract/book-calls.ts';
import { candidateCalls } from './contract/candidate-calls.ts';
import { compareCalls } from './contract/compare-calls.ts';
import { debriefCalls } from './contract/debrief-calls.ts';
import { deskCalls } from './contract/desk-calls.ts';
import { candidateImportCalls } from './contract/candidate-import-calls.ts';
import { documentCalls } from './contract/document-calls.ts';
import { duplicateCalls } from './contract/duplicate-calls.ts';
import { fairnessCalls } from './contract/fairness-calls.ts';
import { importCalls } from './contract/import-calls.ts';
import { kitCalls } from './contract/kit-calls.ts';
import { ledgerCalls } from './contract/ledger-calls.ts';
import { noteCalls } from './contract/note-calls.ts';
import { packetCalls } from './contract/packet-calls.ts';
import { packetPointsCalls } from './contract/packet-points-calls.ts';
import { postingCalls } from './contract/posting-calls.ts';
import { preferenceCalls } from './contract/preference-calls.ts';
import { sampleCalls } from './contract/sample-calls.ts';
import { questionCalls } from './contract/question-calls.ts';
import { returnedCalls } from './contract/returned-calls.ts';
import { rubricCalls } from './contract/rubric-calls.ts';
import { scorecardCalls } from './contract/scorecard-calls.ts';
import { searchCalls } from './contract/search-calls.ts';
import { savedFilterCalls } from './contract/saved-filter-calls.ts';
import { stageCalls } from './contract/stage-calls.ts';
import { toRateCalls } from './contract/to-rate-calls.ts';
import { tableCalls } from './contract/table-calls.ts';
import { tagCalls } from './contract/tag-calls.ts';
import { templateCalls } from './contract/template-calls.ts';
import { versionCalls } from './contract/version-calls.ts';
import { workspaceCalls } from './contract/workspace-calls.ts';
import type { Calls } from './contract/calls.ts';
import { batchIdSchema, type assessorIdSchema } from './ids.ts';
import { importReportSchema } from './import.ts';

/** Everything the renderer may ask of main: what it sends and what it gets back. One file for each first word. */
export const contract = {
  ...workspaceCalls,
  ...preferenceCalls,
  ...deskCalls,
  ...importCalls,
  ...postingCalls,
  ...versionCalls,
  ...rubricCalls,
  ...templateCalls,
  ...questionCalls,
  ...candidateCalls,
  ...tagCalls,
  ...savedFilterCalls,
  ...applicationCalls,
  ...candidateImportCalls,
  ...stageCalls,
  ...toRateCalls,
  ...documentCalls,
  ...duplicateCalls,
  ...noteCalls,
  ...scorecardCalls,
  ...returnedCalls,
  ...compareCalls,
  ...debriefCalls,
  ...bookCalls,
  ...packetCalls,
  ...packetPointsCalls,
  ...kitCalls,
  ...batchCalls,
  ...ledgerCalls,
  ...archiveCalls,
  ...tableCalls,
  ...fairnessCalls,
  ...searchCalls,
  ...sampleCalls,
} as const satisfies Calls;

export type Channel = keyof typeof contract;
export type Input<C extends Channel> = z.output<(typeof contract)[C]['input']>;
export type Output<C extends Channel> = z.output<(typeof contract)[C]['output']>;

/** Who is at the keyboard; null before first run is done. Every command carries it. */
export type Caller = { assessorId: z.infer<typeof assessorIdSchema> | null };
export type Handlers = {
  [C in Channel]: (input: Input<C>, caller: Caller) => Output<C> | Promise<Output<C>>;
};

const refusalSchema = z.object({
  code: z.enum(['invalid-input', 'not-found', 'conflict', 'refused', 'internal']),
  message: z.string(),
});
export type Refusal = z.infer<typeof refusalSchema>;
export type Reply<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** What main tells the page unasked. */
export const events = {
  /** The store was written: what the page has read of these tables may be stale. `at` is the instant of the commit. */
  'workspace.changed': z.object({
    at: z.string(),
    command: z.string(),
    tables: z.array(z.string()),
  }),
  /** An import went on; the report holds only what is new since the last event. */
  'import.progress': importReportSchema,
  /** How far an export of everything, or the opening of one, has come. */
  'archive.progress': archiveProgressSchema,
  /** A batch of packets went on, or ended; `batch.current` has the whole. */
  'batch.progress': z.object({ batchId: batchIdSchema, isRunning: z.boolean() }),
  /** Returned scorecards were brought in, whatever the way: there is a report to read. */
  'returned.reported': z.object({}),
  /** A command of the application menu was chosen. */
  'menu.chosen': z.object({ command: z.enum(commandIds) }),
} as const satisfies Record<string, z.ZodType>;
export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>;
