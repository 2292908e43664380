import { z } from 'zod';

import { lostCorrectionSchema } from './carry-corrections.ts';
import { postingIdSchema } from './ids.ts';
import { lineDiffCountsSchema } from './line-diff.ts';
import { encodingSchema, lineRoleSchema, qualificationKindSchema } from './posting.ts';
import { instantSchema } from './time.ts';

/** Counts from 1 in the order the texts came in; the highest is the posting as it is now. */
export const versionNumberSchema = z.int().positive();

/** The posting that a new one looks like a changed version of. */
export const earlierPostingSchema = z.object({
  postingId: postingIdSchema,
  title: z.string().min(1),
  importedAt: instantSchema,
});
export type EarlierPosting = z.infer<typeof earlierPostingSchema>;

/** One text a posting has or had, for the list of its versions. */
export const postingVersionSchema = z.object({
  versionNumber: versionNumberSchema,
  fileName: z.string(),
  encoding: encodingSchema,
  sha256: z.string().length(64),
  importedAt: instantSchema,
  /** When the next version took its place; null for the current one. */
  replacedAt: instantSchema.nullable(),
  correctionCount: z.int().nonnegative(),
  /** Corrections of this version that the next one has no line for. */
  lost: z.array(lostCorrectionSchema),
});
export type PostingVersion = z.infer<typeof postingVersionSchema>;

/** A version's text, line by line, with the roles it had, corrections applied. */
export const versionTextSchema = z.object({
  lines: z.array(
    z.object({
      lineNumber: z.int().positive(),
      text: z.string(),
      role: lineRoleSchema,
      kind: qualificationKindSchema.nullable(),
    }),
  ),
});
export type VersionText = z.infer<typeof versionTextSchema>;

/** What the review says of versions before anybody asks for them. */
export const versionStateSchema = z.object({
  versionNumber: versionNumberSchema,
  /** Set while nobody has answered whether this posting is a changed version of another. */
  offer: earlierPostingSchema.extend({ counts: lineDiffCountsSchema }).nullable(),
  /** Corrections of the version before that the current text has no line for. */
  lost: z.array(lostCorrectionSchema),
});
export type VersionState = z.infer<typeof versionStateSchema>;

/** What became of the corrections when a posting got its new version. */
export const newVersionSchema = z.object({
  postingId: postingIdSchema,
  versionNumber: versionNumberSchema,
  carriedCount: z.int().nonnegative(),
  lost: z.array(lostCorrectionSchema),
});
