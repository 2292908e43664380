import { z } from 'zod';

import { candidateDraftSchema, candidateSchema } from '../candidate.ts';
import { candidateIdSchema } from '../ids.ts';
import type { Calls } from './calls.ts';

export const candidateCalls = {
  'candidate.find': {
    input: z.object({ query: z.string().trim().max(200) }),
    output: z.array(candidateSchema),
  },
  'candidate.change': {
    input: z.object({ candidateId: candidateIdSchema, changes: candidateDraftSchema.partial() }),
    output: candidateSchema,
  },
} as const satisfies Calls;
