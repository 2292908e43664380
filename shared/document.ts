import { z } from 'zod';

import { applicationIdSchema, candidateIdSchema, documentIdSchema } from './ids.ts';
import { instantSchema } from './time.ts';

export const documentKindSchema = z.enum(['resume', 'letter', 'work-sample', 'other']);
export type DocumentKind = z.infer<typeof documentKindSchema>;

/** An imported file of a candidate. Its bytes are kept once by SHA-256 and are never changed. */
export const documentSchema = z.object({
  id: documentIdSchema,
  candidateId: candidateIdSchema,
  /** The application it was added in, null when there was none; the candidate's other applications show it too. */
  applicationId: applicationIdSchema.nullable(),
  kind: documentKindSchema,
  fileName: z.string().min(1),
  mediaType: z.enum([
    'text/plain',
    'text/markdown',
    'text/html',
    'application/pdf',
    'application/rtf',
    'application/msword',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.oasis.opendocument.text',
    'message/rfc822',
  ]),
  sha256: z.string().length(64),
  sizeBytes: z.int().nonnegative(),
  /** Pages of a PDF; null for all others. */
  pageCount: z.int().positive().nullable(),
  /** Why there is no text to read or quote (a scan, a password); null when there is text. */
  textMissing: z.string().nullable(),
  addedAt: instantSchema,
});
export type Document = z.infer<typeof documentSchema>;
