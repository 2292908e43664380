import { z } from 'zod';

import { candidateSchema } from './candidate.ts';
import { applicationIdSchema, postingIdSchema } from './ids.ts';
import { stageSchema } from './stage.ts';
import { instantSchema } from './time.ts';

/** An application that waits for the scorecard of the assessor at the keyboard. */
const waitingSchema = z.object({
  applicationId: applicationIdSchema,
  candidate: candidateSchema.pick({ name: true, latinName: true }),
  stageName: stageSchema.shape.name,
  createdAt: instantSchema,
  /** How many criteria their draft has a rating for; 0 when it is not begun. */
  ratedCount: z.int().nonnegative(),
});

/** What one posting asks of the assessor at the keyboard: its open applications under the frozen rubric. */
export const toRateSchema = z.object({
  postingId: postingIdSchema,
  postingTitle: z.string(),
  rubricVersion: z.int().positive(),
  criterionCount: z.int().positive(),
  /** Of `total` applications in open stages, those whose scorecard is submitted. */
  submittedCount: z.int().nonnegative(),
  total: z.int().positive(),
  /** Begun ones first, then as they came in. */
  waiting: z.array(waitingSchema),
});
export type ToRate = z.infer<typeof toRateSchema>;
