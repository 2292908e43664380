import { z } from 'zod';

import { debriefSchema } from '../debrief.ts';
import { criterionIdSchema } from '../ids.ts';
import { nothing, oneApplication } from './shapes.ts';
import type { Calls } from './calls.ts';

export const debriefCalls = {
  'debrief.get': { input: oneApplication, output: debriefSchema },
  /** Opens all scorecards that are in, at once, and records who and when; a reason is needed while one's own is not in. */
  'debrief.open': {
    input: oneApplication.extend({ reason: z.string().trim().max(1000) }),
    output: nothing,
  },
  /** Marks a criterion as talked about, or takes the mark back. */
  'debrief.discuss': {
    input: oneApplication.extend({ criterionId: criterionIdSchema, isDiscussed: z.boolean() }),
    output: nothing,
  },
} as const satisfies Calls;
