import { z } from 'zod';

import { filledScorecardSchema } from './application-view.ts';
import { assessorSchema } from './assessor.ts';
import { blindReportSchema } from './blind.ts';
import { applicationSchema, candidateSchema } from './candidate.ts';
import { decisionSchema } from './decision.ts';
import { documentSchema } from './document.ts';
import { criterionIdSchema } from './ids.ts';
import { noteSchema } from './note.ts';
import { packetPointsSchema } from './packet-points.ts';
import { lineRoleSchema } from './posting.ts';
import { rubricSchema } from './rubric.ts';
import { stageSchema } from './stage.ts';
import { standingSchema } from './standing.ts';
import { instantSchema } from './time.ts';

/** The snapshot a packet is made from; its SHA-256 is the content hash in the footer. */
export const packetDataSchema = z.object({
  candidate: candidateSchema,
  application: applicationSchema.omit({ stage: true, stageReason: true, stageChangedAt: true }),
  /** Null where it would say what others think of the candidate. */
  stageName: stageSchema.shape.name.nullable(),
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
  /** What a person chose for the first page; null leaves it to the proposals from evidence. */
  points: packetPointsSchema.nullable(),
  /** What interviewers would ask about a criterion, in their own words. */
  questions: z.array(z.object({ criterionId: criterionIdSchema, texts: z.array(z.string()) })),
  documents: z.array(
    z.object({
      document: documentSchema,
      text: z.string(),
      /** A PDF: its pages follow the packet's own where they can be had; otherwise its text is printed. */
      isAppended: z.boolean(),
      /** A person keeps it out of this packet: it is named, and nothing of it is printed. */
      isLeftOut: z.boolean(),
    }),
  ),
  assessors: z.array(assessorSchema),
  preparedBy: z.string(),
  generatedAt: instantSchema,
  /** Of a blind packet, which is made from the full one: what was taken out. Null for all others. */
  blind: blindReportSchema.nullable(),
});
export type PacketData = z.infer<typeof packetDataSchema>;
