import { z } from 'zod';

import { batchKinds } from './batch-kind.ts';
import { applicationIdSchema, assessorIdSchema, batchIdSchema } from './ids.ts';
import { packetOptionsSchema } from './packet-options.ts';
import { instantSchema } from './time.ts';

/** So many files are written in one batch at most: a posting's whole field, not a workspace. */
export const mostFilesAtOnce = 1000;

/** What became of one file. `already-written`: this run found its file as an earlier one left it. */
const batchItemSchema = z.object({
  position: z.int().positive(),
  applicationId: applicationIdSchema,
  /** Of the candidate; empty when they are not in the workspace any more. */
  name: z.string(),
  /** Who rates with it, of a kit; null of a packet. */
  assessorName: z.string().nullable(),
  status: z.enum(['waiting', 'written', 'already-written', 'failed']),
  /** Empty until it is written. */
  fileName: z.string(),
  /** One line for each part that could not be put in as it is. */
  warnings: z.array(z.string()),
  /** Why it failed; empty otherwise. */
  message: z.string(),
});
export type BatchItem = z.infer<typeof batchItemSchema>;

export const batchReportSchema = z.object({
  batchId: batchIdSchema,
  kind: z.enum(batchKinds),
  /** `stopped`: by a person, a crash, or by what `haltedBecause` says; it can go on. */
  state: z.enum(['running', 'stopped', 'done']),
  startedAt: instantSchema,
  startedBy: assessorIdSchema,
  startedByName: z.string(),
  /** The name of the folder, never its path. */
  folderName: z.string(),
  /** Of packets; whom a kit is for stands with each. */
  forWhom: packetOptionsSchema.shape.forWhom,
  /** Why the whole batch came to a halt: the folder is gone, the disk is full. */
  haltedBecause: z.string().nullable(),
  items: z.array(batchItemSchema),
});
export type BatchReport = z.infer<typeof batchReportSchema>;

/** A folder a person chose in main's dialog: the page gets its name and a token, never a path. */
export const chosenFolderSchema = z.object({ token: z.string(), folderName: z.string() });
export type ChosenFolder = z.infer<typeof chosenFolderSchema>;
