import { z } from 'zod';

import { blindReportSchema } from './blind.ts';
import { bookOptionsSchema } from './comparison-book.ts';
import { packetDataSchema } from './packet-data.ts';
import { instantSchema, plainDateSchema } from './time.ts';

/** At most so many own questions: the sheet for one candidate has one page. */
export const mostSheetQuestions = 3;

/** What a decision sheet asks, for whom, and how it comes back. */
export const sheetOptionsSchema = bookOptionsSchema.extend({
  /** By when the answer is needed; null when nobody said. */
  replyBy: plainDateSchema.nullable(),
  /** Where to send it back, as written: a name, a room, a mail address; may be empty. */
  sendTo: z.string().trim().max(120),
  /** Questions to whoever answers, beside what is still open by the scorecards. */
  questions: z.array(z.string().trim().min(1).max(160)).max(mostSheetQuestions),
});
export type SheetOptions = z.infer<typeof sheetOptionsSchema>;

/** The snapshot a decision sheet is made from; its SHA-256 is the content hash in the footer. */
export const decisionSheetDataSchema = z.object({
  /** In the order of the comparison. */
  candidates: z.array(packetDataSchema).min(1),
  preparedBy: z.string(),
  generatedAt: instantSchema,
  /** What was taken out, where names are hidden. */
  blind: blindReportSchema.nullable(),
});
export type DecisionSheetData = z.infer<typeof decisionSheetDataSchema>;
