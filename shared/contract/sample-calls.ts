import { z } from 'zod';

import { postingIdSchema } from '../ids.ts';
import { nothing } from './shapes.ts';
import type { Calls } from './calls.ts';

export const sampleCalls = {
  /** One posting, its rubric, seven invented candidates and what three assessors and you say of them; one step of undo. */
  'sample.load': { input: nothing, output: z.object({ postingId: postingIdSchema }) },
  /**
   * Takes away what the sample brought. Refused (`conflict`, with what it is) when something of one's own stands on it,
   * unless `withOwn` says that it may go too. One step of undo.
   */
  'sample.remove': { input: z.object({ withOwn: z.boolean() }), output: nothing },
} as const satisfies Calls;
