import { z } from 'zod';

import { filledScorecardSchema } from './application-view.ts';
import { assessorSchema } from './assessor.ts';
import { blindReportSchema } from './blind.ts';
import { candidateSchema, logisticsSchema } from './candidate.ts';
import { decisionSchema } from './decision.ts';
import { documentSchema } from './document.ts';
import { criterionIdSchema } from './ids.ts';
import { noteSchema } from './note.ts';
import { packetSectionSchema, packetVariants } from './packet-options.ts';
import { lineRoleSchema, qualificationKindSchema } from './posting.ts';
import { rubricSchema } from './rubric.ts';
import { recommendationSchema } from './scorecard.ts';
import { standingSchema } from './standing.ts';
import { instantSchema, plainDateSchema } from './time.ts';

/** What a packet can be saved as beside the PDF; always its own words, with documents as text. */
export const packetTextFormats = ['md', 'html', 'json'] as const;
export type PacketTextFormat = (typeof packetTextFormats)[number];

export const packetFileFormat = 'hiring-workbench/packet';
/** Counts up when a file of before could be misread. */
export const packetFileVersion = 1;

/** A quote with where it stands in words: "Résumé.pdf, line 9". */
const quoteSchema = z.object({ quote: z.string(), source: z.string() });

const pointSchema = z.object({
  criterionId: criterionIdSchema,
  code: z.string(),
  name: z.string(),
  /** A person's own; empty where the tool proposed the point, or they added none. */
  words: z.string(),
  quote: quoteSchema.nullable(),
});

/** The section "requirements": each criterion with the values 0 … 1 it was given, and all evidence for it. */
const requirementSchema = z.object({
  criterionId: criterionIdSchema,
  code: z.string(),
  kind: qualificationKindSchema,
  name: z.string(),
  /** Word for word from the posting. */
  text: z.string(),
  weight: z.number().positive(),
  weightReason: z.string(),
  /** Mean of those who assessed it; null is "not assessed". */
  value: z.number().min(0).max(1).nullable(),
  values: standingSchema.shape.criteria.element.shape.values,
  evidence: z.array(quoteSchema),
});

/**
 * A packet as a file to be read by a program. A section that was left out is absent; of a packet without scores what
 * others think is absent too. A blind one names nobody here as little as in print.
 */
export const packetFileSchema = z.object({
  format: z.literal(packetFileFormat),
  formatVersion: z.literal(packetFileVersion),
  variant: z.enum(packetVariants),
  /** Those that are in it, in the order they are printed in. */
  sections: z.array(packetSectionSchema),
  generatedAt: instantSchema,
  preparedBy: z.string(),
  /** Empty when nobody said. */
  forWhom: z.string(),
  deleteBy: plainDateSchema.nullable(),
  /** SHA-256 of the snapshot; the PDF of the same packet has it in its footer. */
  contentHash: z.string().length(64),
  candidate: candidateSchema.pick({
    ...{ name: true, latinName: true, email: true, phone: true, headline: true, location: true },
  }),
  posting: z.object({ title: z.string(), pay: z.string().nullable() }),
  /** Who is meant by the ids of assessors. */
  assessors: z.array(assessorSchema.pick({ id: true, name: true })),
  isSealed: z.boolean(),
  decision: z
    .object({
      stageName: z.string().nullable(),
      decision: decisionSchema.nullable(),
      recommendations: z.array(
        z.object({ assessor: z.string(), recommendation: recommendationSchema }),
      ),
      standing: standingSchema,
      strengths: z.array(pointSchema),
      concerns: z.array(pointSchema),
      logistics: logisticsSchema,
    })
    .optional(),
  requirements: z.array(requirementSchema).optional(),
  scorecards: z.array(filledScorecardSchema).optional(),
  /** Bodies are Markdown. */
  notes: z.array(noteSchema.omit({ applicationId: true })).optional(),
  questions: z
    .array(
      z.object({
        criterionId: criterionIdSchema,
        code: z.string(),
        name: z.string(),
        why: z.string(),
        texts: z.array(z.string()),
      }),
    )
    .optional(),
  postingAndRubric: z
    .object({
      lines: z.array(
        z.object({ lineNumber: z.int().positive(), text: z.string(), role: lineRoleSchema }),
      ),
      rubric: rubricSchema.nullable(),
    })
    .optional(),
  documents: z
    .array(
      documentSchema
        .pick({ kind: true, fileName: true, mediaType: true, sha256: true })
        .extend({ text: z.string(), isLeftOut: z.boolean() }),
    )
    .optional(),
  /** What a blind packet says of itself; null for all others. */
  blind: blindReportSchema.nullable(),
});
export type PacketFile = z.infer<typeof packetFileSchema>;
