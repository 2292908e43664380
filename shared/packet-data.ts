import { z } from 'zod';

import { filledScorecardSchema } from './application-view.ts';
import { assessorSchema } from './assessor.ts';
import { blindReportSchema } from './blind.ts';
import { applicationSchema, candidateSchema } from './candidate.ts';
import { decisionSchema } from './decision.ts';
import { documentSchema } from './document.ts';
import { noteSchema } from './note.ts';
import { lineRoleSchema } from './posting.ts';
import { rubricSchema } from './rubric.ts';
import { stageSchema } from './stage.ts';
import { standingSchema } from './standing.ts';
import { instantSchema } from './time.ts';

/** The snapshot a packet is made from; its SHA-256 is the content hash in the footer. */
export const packetDataSchema = z.object({
  candidate: candidateSchema,
  application: applicationSchema,
  stageName: stageSchema.shape.name,
  posting: z.object({
    title: z.string(),
    /** Verbatim; null when the posting names none. */
    pay: z.string().nullable(),
    lines: z.array(
      z.object({ lineNumber: z.int().positive(), text: z.string(), role: lineRoleSchema }),
    ),
  }),
  rubric: rubricSchema.nullable(),
  /** Submitted ones the preparing assessor may see, in order of their submitting. */
  scorecards: z.array(filledScorecardSchema),
  /** Of the scorecards above and no others. */
  standing: standingSchema,
  /** Others' scorecards are sealed for the preparing assessor, so they are not in here. */
  isSealed: z.boolean(),
  notes: z.array(noteSchema),
  decision: decisionSchema.nullable(),
  documents: z.array(
    z.object({
      document: documentSchema,
      text: z.string(),
      /** A PDF: its pages follow the packet's own where they can be had; otherwise its text is printed. */
      isAppended: z.boolean(),
    }),
  ),
  assessors: z.array(assessorSchema),
  preparedBy: z.string(),
  generatedAt: instantSchema,
  /** Of a blind packet, which is made from the full one: what was taken out. Null for all others. */
  blind: blindReportSchema.nullable(),
});
export type PacketData = z.infer<typeof packetDataSchema>;
