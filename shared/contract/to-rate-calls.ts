import { z } from 'zod';

import { applicationIdSchema } from '../ids.ts';
import { toRateSchema } from '../to-rate.ts';
import { nothing } from './shapes.ts';
import type { Calls } from './calls.ts';

export const toRateCalls = {
  /** Postings with something to rate, and those where all is done. */
  'toRate.list': { input: nothing, output: z.array(toRateSchema) },
  /** How many applications wait for the assessor at the keyboard. */
  'toRate.count': { input: nothing, output: z.int().nonnegative() },
  /** The next one that waits, other than the one on the screen; null when none does. */
  'toRate.next': {
    input: z.object({ besides: applicationIdSchema.nullable() }),
    output: applicationIdSchema.nullable(),
  },
} as const satisfies Calls;
