import { z } from 'zod';

import {
  criterionIdSchema,
  documentIdSchema,
  evidenceIdSchema,
  noteIdSchema,
  scorecardIdSchema,
} from './ids.ts';
import { spanSchema } from './posting.ts';
import { instantSchema } from './time.ts';

/** Where a quote stands: offsets into the document's extracted text or the note's body. */
export const evidenceSourceSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('document'), documentId: documentIdSchema, ...spanSchema.shape }),
  z.object({ type: z.literal('note'), noteId: noteIdSchema, ...spanSchema.shape }),
]);
export type EvidenceSource = z.infer<typeof evidenceSourceSchema>;

/** A quoted passage that bears on a criterion. The quote is kept as it was when attached. */
export const evidenceSchema = z.object({
  id: evidenceIdSchema,
  scorecardId: scorecardIdSchema,
  criterionId: criterionIdSchema,
  source: evidenceSourceSchema,
  quote: z.string().min(1).max(5000),
  /** Line of the document the quote starts on, from 1; null for a note. */
  lineNumber: z.int().positive().nullable(),
  createdAt: instantSchema,
});
export type Evidence = z.infer<typeof evidenceSchema>;
