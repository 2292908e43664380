import { z } from 'zod';

import { comparisonSchema } from '../comparison.ts';
import { applicationIdSchema } from '../ids.ts';
import { onePosting } from './shapes.ts';
import type { Calls } from './calls.ts';

export const compareCalls = {
  /**
   * The chosen applications, those of them that are still there; without a choice, of the open stages all that are
   * ranked and those that are sealed for the caller.
   */
  'compare.get': {
    input: onePosting.extend({ applicationIds: z.array(applicationIdSchema).max(200).optional() }),
    output: comparisonSchema,
  },
} as const satisfies Calls;
