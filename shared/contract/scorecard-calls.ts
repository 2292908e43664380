import { z } from 'zod';

import { evidenceSchema, evidenceSourceSchema } from '../evidence.ts';
import { criterionIdSchema, evidenceIdSchema } from '../ids.ts';
import { levelSchema, ratingSchema, recommendationSchema, scorecardSchema } from '../scorecard.ts';
import { nothing, oneApplication, reason } from './shapes.ts';
import type { Calls } from './calls.ts';

export const scorecardCalls = {
  /** Sets the level of one criterion on the assessor's own draft; the first rating freezes the rubric. */
  'scorecard.rate': {
    input: oneApplication.extend({ criterionId: criterionIdSchema, level: levelSchema }),
    output: ratingSchema,
  },
  'scorecard.clearRating': {
    input: oneApplication.extend({ criterionId: criterionIdSchema }),
    output: nothing,
  },
  'scorecard.explain': {
    input: oneApplication.extend({ criterionId: criterionIdSchema, why: ratingSchema.shape.why }),
    output: ratingSchema,
  },
  'scorecard.recommend': {
    input: oneApplication.extend({
      recommendation: recommendationSchema.nullable(),
      summary: scorecardSchema.shape.summary,
    }),
    output: scorecardSchema,
  },
  'scorecard.submit': { input: oneApplication, output: scorecardSchema },
  'scorecard.amend': {
    input: oneApplication.extend({
      criterionId: criterionIdSchema,
      level: levelSchema,
      why: ratingSchema.shape.why,
      reason,
    }),
    output: ratingSchema,
  },
  /** Looks at the others' scorecards before one's own is in: deliberate, reasoned, recorded. */
  'scorecard.openSealed': { input: oneApplication.extend({ reason }), output: nothing },

  'evidence.attach': {
    input: oneApplication.extend({ criterionId: criterionIdSchema, source: evidenceSourceSchema }),
    output: evidenceSchema,
  },
  'evidence.remove': { input: z.object({ evidenceId: evidenceIdSchema }), output: nothing },
} as const satisfies Calls;
