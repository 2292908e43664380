import { z } from 'zod';

import { importIdSchema, postingIdSchema } from './ids.ts';
import { earlierPostingSchema } from './posting-version.ts';

/** What became of one file of an import. */
const importFileSchema = z.object({
  fileName: z.string(),
  status: z.enum(['imported', 'already-imported', 'needs-review', 'refused']),
  /** What happened, to what, and what to do; names the file's trouble and the numbers. */
  message: z.string(),
  postingId: postingIdSchema.nullable(),
  /** Set when it looks like a changed version of one that was there. */
  changedVersionOf: earlierPostingSchema.nullable(),
  /** Lines of it that a person should look at. */
  doubtfulCount: z.int().nonnegative(),
});
export type ImportFile = z.infer<typeof importFileSchema>;

/** An import as far as it has come. */
export const importReportSchema = z.object({
  importId: importIdSchema,
  state: z.enum(['running', 'done', 'cancelled']),
  total: z.int().nonnegative(),
  /** One entry per finished file, in the order they finished. */
  files: z.array(importFileSchema),
});
export type ImportReport = z.infer<typeof importReportSchema>;

/** Why a file of a known format has no text for us. */
export type Trouble =
  | { kind: 'locked' | 'damaged' | 'empty' | 'too-deep' | 'unpacks-too-big' }
  | { kind: 'scanned'; pageCount: number }
  | { kind: 'too-many-pages'; pageCount: number; maxPages: number }
  /** A mail without a text of its own; `names` are the files it carries. */
  | { kind: 'only-attached'; names: string };
