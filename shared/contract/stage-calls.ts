import { z } from 'zod';

import { stageDraftsSchema, stageIdSchema, stageSchema } from '../stage.ts';
import { nothing, onePosting } from './shapes.ts';
import type { Calls } from './calls.ts';

const countedStages = z.array(
  /** `count` is how many applications are in it. */
  stageSchema.extend({ count: z.int().nonnegative() }),
);

export const stageCalls = {
  /** The stages of a posting, in order. */
  'stage.list': { input: onePosting, output: countedStages },
  /**
   * The list as it shall be: renamed, added, reordered; what is left out is removed. Who is in a removed stage goes
   * to the stage that `targets` names for it. One step of undo.
   */
  'stage.change': {
    input: onePosting.extend({
      stages: stageDraftsSchema,
      targets: z.record(stageIdSchema, stageIdSchema),
    }),
    output: countedStages,
  },
  /** What a posting that comes in begins with. */
  'stage.listDefaults': { input: nothing, output: z.array(stageSchema) },
  /** For postings to come; those that are here keep theirs. */
  'stage.changeDefaults': {
    input: z.object({ stages: stageDraftsSchema }),
    output: z.array(stageSchema),
  },
} as const satisfies Calls;
