import { z } from 'zod';

import { applicationIdSchema, postingIdSchema, savedSearchIdSchema } from '../ids.ts';
import { searchAreaSchema } from '../search-area.ts';
import { savedSearchSchema, searchOverviewSchema, searchPageSchema } from '../search.ts';
import type { Calls } from './calls.ts';
import { nothing } from './shapes.ts';

const query = z.string().trim().max(200);

export const searchCalls = {
  /**
   * The first of everything found, by area, newest first, each area counted up to `countUpTo`. What is sealed for
   * the assessor is neither found nor counted.
   */
  'search.overview': {
    input: z.object({
      query,
      postingId: postingIdSchema.nullable(),
      most: z.int().min(1).max(20),
      countUpTo: z.int().min(1).max(1000),
    }),
    output: searchOverviewSchema,
  },
  /** One area, page by page. `best` puts the newest 2,000 in order by how well they match, on one page. */
  'search.page': {
    input: z.object({
      query,
      area: searchAreaSchema,
      postingId: postingIdSchema.nullable(),
      order: z.enum(['newest', 'best']),
      before: z.int().positive().nullable(),
    }),
    output: searchPageSchema,
  },
  /** How many scorecards of others are sealed for the assessor, whatever is searched for; counted up to 1,000. */
  'search.sealed': {
    input: nothing,
    output: z.object({ count: z.int().nonnegative(), isCapped: z.boolean() }),
  },
  /** The names of things that were opened before; what is gone is left out. */
  'search.named': {
    input: z.object({
      postingIds: z.array(postingIdSchema).max(20),
      applicationIds: z.array(applicationIdSchema).max(20),
    }),
    output: z.object({
      postings: z.array(z.object({ id: postingIdSchema, title: z.string() })),
      applications: z.array(
        z.object({ id: applicationIdSchema, title: z.string(), postingTitle: z.string() }),
      ),
    }),
  },
  'search.listSaved': { input: nothing, output: z.array(savedSearchSchema) },
  'search.save': {
    input: savedSearchSchema.pick({ name: true, query: true, area: true, postingId: true }),
    output: savedSearchSchema,
  },
  'search.removeSaved': {
    input: z.object({ savedSearchId: savedSearchIdSchema }),
    output: nothing,
  },
} as const satisfies Calls;
