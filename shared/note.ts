import { z } from 'zod';

import { applicationIdSchema, assessorIdSchema, criterionIdSchema, noteIdSchema } from './ids.ts';
import { instantSchema } from './time.ts';

/** Markdown; long enough for forty pages, a longer text belongs in a document. */
export const noteBodySchema = z.string().max(200_000).normalize('NFC');

/** Free text by an assessor on an application; never counted. Private ones are for their author only. */
export const noteSchema = z.object({
  id: noteIdSchema,
  applicationId: applicationIdSchema,
  assessorId: assessorIdSchema,
  body: noteBodySchema,
  isPrivate: z.boolean(),
  /** The criteria it bears on, as its author says; ids stay the same across versions of a rubric. */
  criterionIds: z.array(criterionIdSchema).max(100),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type Note = z.infer<typeof noteSchema>;

/** A note that is being written: for its author only, until they keep it. */
export const noteDraftSchema = noteSchema.omit({ id: true, createdAt: true });
export type NoteDraft = z.infer<typeof noteDraftSchema>;
