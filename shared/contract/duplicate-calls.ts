import { z } from 'zod';

import { candidateSchema } from '../candidate.ts';
import {
  duplicatePairSchema,
  likePersonSchema,
  mergeFieldSchema,
  mergeSchema,
} from '../duplicates.ts';
import { candidateIdSchema } from '../ids.ts';
import { nothing } from './shapes.ts';
import type { Calls } from './calls.ts';

export const duplicateCalls = {
  /** Entries that may be one person, strongest likeness first, at most two hundred pairs. */
  'duplicate.list': { input: nothing, output: z.array(duplicatePairSchema) },
  /** Who is like somebody that is being typed in; at most three. */
  'duplicate.findLike': {
    input: z.object({
      name: z.string(),
      latinName: z.string(),
      email: z.string(),
      phone: z.string(),
    }),
    output: z.array(likePersonSchema),
  },
  /** They are two people: the pair is not suggested again. */
  'duplicate.keepApart': {
    input: z.object({ firstId: candidateIdSchema, secondId: candidateIdSchema }),
    output: nothing,
  },
  /**
   * The second entry becomes part of the kept one, with its applications, documents and tags; `take` are the fields
   * in which its value is kept. Of two applications for one posting both stay when something is recorded on each.
   */
  'duplicate.merge': {
    input: z.object({
      keptId: candidateIdSchema,
      mergedId: candidateIdSchema,
      take: z.array(mergeFieldSchema),
    }),
    output: candidateSchema,
  },
  /** The merges that stand, the last one first, at most two hundred; of one person, theirs alone. */
  'duplicate.listMerges': {
    input: z.object({ candidateId: candidateIdSchema.nullable() }),
    output: z.array(mergeSchema),
  },
  /** Two people again: what was moved goes back, what came since stays with the kept one. */
  'duplicate.unmerge': { input: z.object({ mergeId: z.uuid() }), output: candidateSchema },
} as const satisfies Calls;
