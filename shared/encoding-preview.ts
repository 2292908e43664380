import { z } from 'zod';

import { encodingSchema, lineRoleSchema, qualificationKindSchema } from './posting.ts';

/** One line that another encoding would read differently. */
const changedLineSchema = z.object({
  lineNumber: z.int().positive(),
  /** Null where this line is blank, or not there at all. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** What the line would be; null without an `after`. */
  role: lineRoleSchema.nullable(),
  kind: qualificationKindSchema.nullable(),
});
export type ChangedLine = z.infer<typeof changedLineSchema>;

/** How a posting's bytes would read in another encoding. */
export const encodingPreviewSchema = z.object({
  encoding: encodingSchema,
  /** Non-blank lines. */
  lineCount: z.int().nonnegative(),
  requiredCount: z.int().nonnegative(),
  preferredCount: z.int().nonnegative(),
  changedCount: z.int().nonnegative(),
  /** The first changed lines, in source order. */
  changed: z.array(changedLineSchema),
  /** Bytes this encoding has no sign for, shown as U+FFFD. */
  unreadableCount: z.int().nonnegative(),
  /** Corrections that would no longer have their line. */
  lostCorrectionCount: z.int().nonnegative(),
});
export type EncodingPreview = z.infer<typeof encodingPreviewSchema>;
