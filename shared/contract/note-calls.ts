import { z } from 'zod';

import { noteIdSchema } from '../ids.ts';
import { noteBodySchema, noteSchema } from '../note.ts';
import { nothing, oneApplication } from './shapes.ts';
import type { Calls } from './calls.ts';

export const noteCalls = {
  'note.add': {
    input: oneApplication.extend({ body: noteBodySchema, isPrivate: z.boolean() }),
    output: noteSchema,
  },
  'note.change': {
    input: z.object({ noteId: noteIdSchema, body: noteBodySchema }),
    output: noteSchema,
  },
  'note.remove': { input: z.object({ noteId: noteIdSchema }), output: nothing },
} as const satisfies Calls;
