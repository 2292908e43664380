import { z } from 'zod';

import {
  fairnessCategorySchema,
  fairnessGroupSchema,
  fairnessQuestionSchema,
  fairnessReportSchema,
} from '../fairness.ts';
import type { Calls } from './calls.ts';
import { nothing } from './shapes.ts';

/** The four-fifths check. What a person said of themselves goes in and never comes out again but as rates of groups. */
export const fairnessCalls = {
  'fairness.state': { input: nothing, output: z.object({ isOn: z.boolean() }) },
  'fairness.turn': { input: z.object({ isOn: z.boolean() }), output: nothing },
  /** Asks for a CSV file in main's dialog, an email or id and a group in each row; null on cancel. */
  'fairness.importList': {
    input: z.object({ category: fairnessCategorySchema }),
    output: z
      .object({
        recorded: z.int().nonnegative(),
        /** Rows whose person is not here or is not sure, by their line. */
        unknownLines: z.array(z.int().positive()),
      })
      .nullable(),
  },
  /** What one person said; null takes it back. */
  'fairness.record': {
    input: z.object({
      /** Their id, or an email address that nobody else has. */
      person: z.string().trim().min(1).max(320),
      category: fairnessCategorySchema,
      group: fairnessGroupSchema.nullable(),
    }),
    output: nothing,
  },
  'fairness.report': { input: fairnessQuestionSchema, output: fairnessReportSchema },
} as const satisfies Calls;
