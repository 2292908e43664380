import { z } from 'zod';

import { savedFilterSchema } from '../candidate-list.ts';
import { savedFilterIdSchema } from '../ids.ts';
import type { Calls } from './calls.ts';
import { nothing } from './shapes.ts';

export const savedFilterCalls = {
  /** By name. */
  'savedFilter.list': { input: nothing, output: z.array(savedFilterSchema) },
  /** A name that is in use, whatever its case, gets the new filter. */
  'savedFilter.save': {
    input: savedFilterSchema.pick({ name: true, filter: true }),
    output: savedFilterSchema,
  },
  'savedFilter.remove': {
    input: z.object({ savedFilterId: savedFilterIdSchema }),
    output: nothing,
  },
} as const satisfies Calls;
