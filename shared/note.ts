import { z } from 'zod';

import { applicationIdSchema, assessorIdSchema, noteIdSchema } from './ids.ts';
import { instantSchema } from './time.ts';

/** Long enough for forty pages; a longer text belongs in a document. */
export const noteBodySchema = z.string().max(200_000).normalize('NFC');

/** Free text by an assessor on an application; never counted. Private ones are for their author only. */
export const noteSchema = z.object({
  id: noteIdSchema,
  applicationId: applicationIdSchema,
  assessorId: assessorIdSchema,
  body: noteBodySchema,
  isPrivate: z.boolean(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type Note = z.infer<typeof noteSchema>;
