import { z } from 'zod';

import { noteIdSchema } from '../ids.ts';
import { noteDraftSchema, noteSchema } from '../note.ts';
import { nothing, oneApplication } from './shapes.ts';
import type { Calls } from './calls.ts';

const { body, isPrivate, criterionIds } = noteSchema.shape;

export const noteCalls = {
  /** The note the assessor at the keyboard is writing on this application; null when there is none. */
  'note.draft': {
    input: oneApplication,
    output: z.object({ draft: noteDraftSchema.nullable() }),
  },
  /** Keeps what is typed as it is typed, outside of undo. A blank body puts the draft away. */
  'note.saveDraft': {
    input: oneApplication.extend({ body, isPrivate, criterionIds }),
    output: nothing,
  },
  /** The draft becomes a note; undo makes it a draft again. */
  'note.keepDraft': { input: oneApplication, output: noteSchema },
  'note.add': {
    input: oneApplication.extend({ body, isPrivate, criterionIds: criterionIds.optional() }),
    output: noteSchema,
  },
  /** Criteria that are left out stay as they are. */
  'note.change': {
    input: z.object({ noteId: noteIdSchema, body, criterionIds: criterionIds.optional() }),
    output: noteSchema,
  },
  'note.remove': { input: z.object({ noteId: noteIdSchema }), output: nothing },
} as const satisfies Calls;
