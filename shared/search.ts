import { z } from 'zod';

import { applicationIdSchema, candidateIdSchema, postingIdSchema } from './ids.ts';

/** One place where the words were found. `snippet` marks each match between U+0001 and U+0002. */
export const searchHitSchema = z.object({
  kind: z.enum(['posting', 'candidate', 'note', 'document']),
  title: z.string(),
  snippet: z.string(),
  postingId: postingIdSchema.nullable(),
  candidateId: candidateIdSchema.nullable(),
  applicationId: applicationIdSchema.nullable(),
});
export type SearchHit = z.infer<typeof searchHitSchema>;
