import { z } from 'zod';

import { instantSchema } from './time.ts';

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** How far an export or its opening is. `total` 0: not known yet. */
export const archiveProgressSchema = z.object({
  act: z.enum(['export', 'open']),
  /** `copy` the workspace aside · `tables` and `documents` · `readable` for people · `check` against the list. */
  phase: z.enum(['copy', 'tables', 'documents', 'readable', 'check']),
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
});
export type ArchiveProgress = z.infer<typeof archiveProgressSchema>;

/** What an archive holds, as counted while it was written or read. */
export const archiveReportSchema = z.object({
  fileName: z.string(),
  sizeBytes: z.int().nonnegative(),
  sha256: sha256Schema,
  tableCount: z.int().nonnegative(),
  rowCount: z.int().nonnegative(),
  documentCount: z.int().nonnegative(),
});
export type ArchiveReport = z.infer<typeof archiveReportSchema>;

/** What was made of an archive: a workspace file that is not open yet. */
export const openedArchiveSchema = archiveReportSchema.extend({
  workspaceName: z.string(),
  /** Of the workspace that was exported. */
  exportedFrom: z.string(),
  exportedAt: instantSchema,
  appVersion: z.string(),
  /** True when an older workbench wrote it: its tables were brought up to date. */
  isUpdated: z.boolean(),
});
export type OpenedArchive = z.infer<typeof openedArchiveSchema>;
