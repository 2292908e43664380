import { z } from 'zod';

import { searchHitSchema } from '../search.ts';
import type { Calls } from './calls.ts';

export const searchCalls = {
  /** Words, "phrases", prefix* and NOT; newest first. What is sealed for the assessor is not found. */
  'search.find': {
    input: z.object({ query: z.string().trim().max(200) }),
    output: z.array(searchHitSchema),
  },
} as const satisfies Calls;
