import { z } from 'zod';

import { applicationSummarySchema } from './application-view.ts';
import { candidateSchema } from './candidate.ts';
import { documentSchema } from './document.ts';
import { noteSchema } from './note.ts';
import { tagSchema } from './tag.ts';
import { instantSchema } from './time.ts';

/** Everything about a person that the assessor at the keyboard may see. */
export const candidateViewSchema = z.object({
  candidate: candidateSchema,
  tags: z.array(tagSchema),
  /** Newest first, each under its own seal. */
  applications: z.array(applicationSummarySchema.extend({ postingTitle: z.string() })),
  documents: z.array(documentSchema),
  /** Newest first. */
  notes: z.array(noteSchema.extend({ assessorName: z.string(), postingTitle: z.string() })),
  /** How they came in: the command that first put them here, by its name; null when its record was erased. */
  added: z
    .object({ at: instantSchema, label: z.string(), assessorName: z.string().nullable() })
    .nullable(),
});
export type CandidateView = z.infer<typeof candidateViewSchema>;
