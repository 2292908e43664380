import { z } from 'zod';

import { assessorIdSchema, criterionIdSchema } from './ids.ts';
import { qualificationKindSchema } from './posting.ts';

/** A value is (level − 1) / (steps − 1): 0 … 1. */
const valueSchema = z.number().min(0).max(1);

const mustHaveStateSchema = z.enum(['met', 'partly', 'mixed', 'not-met', 'unknown']);
export type MustHaveState = z.infer<typeof mustHaveStateSchema>;

/** One criterion of an application as the strip, the table and the packet show it. */
const criterionStandingSchema = z.object({
  criterionId: criterionIdSchema,
  kind: qualificationKindSchema,
  weight: z.number().positive(),
  /** Mean of those who assessed it; null when nobody did. */
  value: valueSchema.nullable(),
  /** What each assessor gave, in a fixed order; those who did not assess it are left out. */
  values: z.array(z.object({ assessorId: assessorIdSchema, value: valueSchema })),
  /** Highest minus lowest; null under two assessors. */
  spread: valueSchema.nullable(),
});
export type CriterionStanding = z.infer<typeof criterionStandingSchema>;

/** Where an application stands, by product.md §6. Every figure comes with its coverage. */
export const standingSchema = z.object({
  criteria: z.array(criterionStandingSchema),
  /** 0 … 100, unrounded; null when nothing was assessed. Show rounded half up, with the coverage. */
  score: z.number().min(0).max(100).nullable(),
  assessedCount: z.int().nonnegative(),
  criterionCount: z.int().nonnegative(),
  /** False while a must-have is unknown: the application is not ranked yet. */
  isRanked: z.boolean(),
  mustHaves: z.record(mustHaveStateSchema, z.int().nonnegative()),
  /** Mean of the criteria's spreads, 0 … 1; null when no criterion has two assessors. */
  spread: valueSchema.nullable(),
  /** Each assessor's own score, 0 … 100, unrounded. */
  totals: z.array(z.object({ assessorId: assessorIdSchema, score: z.number().min(0).max(100) })),
});
export type Standing = z.infer<typeof standingSchema>;
