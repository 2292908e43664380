import { z } from 'zod';

import { packetOptionsSchema } from '../packet-options.ts';
import { chosenPointsSchema, packetPointsSchema, pointSourceSchema } from '../packet-points.ts';
import { nothing, oneApplication } from './shapes.ts';
import type { Calls } from './calls.ts';

export const packetPointsCalls = {
  /**
   * What stands on the decision page as strengths and concerns, of what the assessor at the keyboard may see:
   * `chosen` by a person, null when nobody did; and what the tool proposes from the evidence.
   */
  'packetPoints.get': {
    input: oneApplication.extend({ hasPrivateNotes: packetOptionsSchema.shape.hasPrivateNotes }),
    output: z.object({
      chosen: chosenPointsSchema.nullable(),
      proposed: packetPointsSchema,
      sources: z.array(pointSourceSchema),
      /** False while others' scorecards are sealed: who has not judged yet does not choose. */
      canChoose: z.boolean(),
    }),
  },
  /** Puts a person's choice in place of the proposals; for everybody who prints this application's packet. */
  'packetPoints.set': {
    input: oneApplication.extend({ points: packetPointsSchema }),
    output: chosenPointsSchema,
  },
  /** Back to the proposals. */
  'packetPoints.clear': { input: oneApplication, output: nothing },
} as const satisfies Calls;
