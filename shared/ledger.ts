import { z } from 'zod';

import { applicationIdSchema, assessorIdSchema, exportIdSchema, postingIdSchema } from './ids.ts';
import { instantSchema, plainDateSchema } from './time.ts';

/** What can leave the workbench. */
export const exportKinds = [
  'packet',
  'comparison-book',
  'decision-sheet',
  'kit',
  'table',
  'workspace',
] as const;
const exportFormats = ['pdf', 'html', 'md', 'json', 'csv', 'xlsx', 'zip'] as const;

/** One line of the ledger: a file that left the workbench. It is written once and never taken back. */
export const ledgerEntrySchema = z.object({
  id: exportIdSchema,
  kind: z.enum(exportKinds),
  format: z.enum(exportFormats),
  /** Null for what is of no single posting. */
  postingId: postingIdSchema.nullable(),
  /** Everybody who is in the file: what an erasure has to name. */
  applicationIds: z.array(applicationIdSchema),
  fileName: z.string().min(1),
  exportedAt: instantSchema,
  exportedBy: assessorIdSchema,
  /** As written when it was made; empty when nobody said. */
  forWhom: z.string().trim(),
  /** In words, what was chosen: "Blind, without notes". */
  options: z.string(),
  /** Of the file. */
  sha256: z.string().length(64),
  /** Of the data the file was made from, as in its footer; null for what has no footer. */
  contentHash: z.string().length(64).nullable(),
  /** Null for what has no pages. */
  pageCount: z.int().positive().nullable(),
  sizeBytes: z.int().positive(),
  /** When whoever has it must delete it; null when nobody said. */
  deleteBy: plainDateSchema.nullable(),
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
