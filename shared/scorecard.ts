import { z } from 'zod';

import {
  applicationIdSchema,
  assessorIdSchema,
  criterionIdSchema,
  evidenceIdSchema,
  rubricIdSchema,
  scorecardIdSchema,
} from './ids.ts';
import { instantSchema } from './time.ts';

/** A step of the rubric's scale, ascending; null says "not assessed" on purpose. */
export const levelSchema = z.int().min(1).max(5).nullable();
export type Level = z.infer<typeof levelSchema>;

/** Beside the score, never in it. No neutral choice. */
export const recommendationSchema = z.enum(['strong-no', 'no', 'yes', 'strong-yes']);
export type Recommendation = z.infer<typeof recommendationSchema>;

/** The judgement on one criterion. No rating means untouched, which shows as "not assessed" too. */
export const ratingSchema = z.object({
  scorecardId: scorecardIdSchema,
  criterionId: criterionIdSchema,
  level: levelSchema,
  /** Why this level, in the assessor's words; may be empty. */
  why: z.string().max(10_000),
  /** Derived: the evidence this scorecard has for the criterion, oldest first. */
  evidenceIds: z.array(evidenceIdSchema),
  ratedAt: instantSchema,
  /** Set when the rating was changed after submitting. */
  amendedAt: instantSchema.nullable(),
  amendReason: z.string().max(1000),
});
export type Rating = z.infer<typeof ratingSchema>;

/** A change of a rating after submitting: what it was, what it became, and why. */
export const amendmentSchema = z.object({
  criterionId: criterionIdSchema,
  at: instantSchema,
  from: levelSchema,
  to: levelSchema,
  reason: z.string(),
});
export type Amendment = z.infer<typeof amendmentSchema>;

/** One assessor's ratings of one application under one rubric version. */
export const scorecardSchema = z.object({
  id: scorecardIdSchema,
  applicationId: applicationIdSchema,
  rubricId: rubricIdSchema,
  assessorId: assessorIdSchema,
  status: z.enum(['draft', 'submitted']),
  recommendation: recommendationSchema.nullable(),
  /** Two or three sentences beside the recommendation; may be empty. */
  summary: z.string().max(10_000),
  createdAt: instantSchema,
  submittedAt: instantSchema.nullable(),
});
export type Scorecard = z.infer<typeof scorecardSchema>;
