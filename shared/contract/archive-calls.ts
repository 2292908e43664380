import { archiveReportSchema } from '../archive.ts';
import { ledgerEntrySchema } from '../ledger.ts';
import type { Calls } from './calls.ts';
import { nothing } from './shapes.ts';

export const archiveCalls = {
  /**
   * Asks where in main's dialog and writes everything of the workspace into one zip file; null on cancel. Answered
   * when it is done; `archive.progress` tells of it meanwhile, and other calls are answered.
   */
  'archive.export': {
    input: ledgerEntrySchema.pick({ forWhom: true, deleteBy: true }),
    output: archiveReportSchema.nullable(),
  },
  /** What is under way ends as refused and leaves no file. */
  'archive.stop': { input: nothing, output: nothing },
} as const satisfies Calls;
