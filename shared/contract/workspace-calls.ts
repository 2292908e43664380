import { z } from 'zod';

import { assessorNameSchema, assessorSchema } from '../assessor.ts';
import { historyEntrySchema, historySubjectSchema, undoStateSchema } from '../history.ts';
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
  /** The history of one posting or person, newest first; what is sealed for the assessor is not in it. */
  'history.list': {
    input: z.object({ of: historySubjectSchema, before: z.int().positive().nullable() }),
    output: z.object({ entries: z.array(historyEntrySchema), hasMore: z.boolean() }),
  },
  /** Takes back one command of one's own, also when others came after it. */
  'history.undoEntry': {
    input: z.object({ seq: z.int().positive() }),
    output: z.object({ label: z.string() }),
  },
  'history.redo': { input: nothing, output: z.object({ label: z.string().nullable() }) },
} as const satisfies Calls;
