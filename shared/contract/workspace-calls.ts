import { z } from 'zod';

import { assessorNameSchema, assessorSchema } from '../assessor.ts';
import { undoStateSchema } from '../history.ts';
import { assessorIdSchema } from '../ids.ts';
import { workspaceSchema } from '../workspace.ts';
import { nothing } from './shapes.ts';
import type { Calls } from './calls.ts';

export const workspaceCalls = {
  'workspace.get': { input: nothing, output: workspaceSchema },

  'assessor.add': { input: z.object({ name: assessorNameSchema }), output: assessorSchema },
  'assessor.rename': {
    input: z.object({ assessorId: assessorIdSchema, name: assessorNameSchema }),
    output: assessorSchema,
  },
  'assessor.switch': { input: z.object({ assessorId: assessorIdSchema }), output: assessorSchema },

  'history.state': { input: nothing, output: undoStateSchema },
  'history.undo': { input: nothing, output: z.object({ label: z.string().nullable() }) },
  'history.redo': { input: nothing, output: z.object({ label: z.string().nullable() }) },
} as const satisfies Calls;
