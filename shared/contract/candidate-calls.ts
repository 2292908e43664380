import { z } from 'zod';

import { candidateChangesSchema, candidateDraftSchema, candidateSchema } from '../candidate.ts';
import {
  candidateFilterSchema,
  candidatePageSize,
  candidatePlaceSchema,
  candidateRowSchema,
  candidateSortSchema,
  candidateTargetSchema,
} from '../candidate-list.ts';
import { candidateViewSchema } from '../candidate-view.ts';
import { candidateIdSchema, postingIdSchema, tagIdSchema } from '../ids.ts';
import { tagNameSchema, tagSchema } from '../tag.ts';
import { plainDateSchema } from '../time.ts';
import type { Calls } from './calls.ts';
import { nothing } from './shapes.ts';

const listed = z.object({ sort: candidateSortSchema, filter: candidateFilterSchema });
const oneCandidate = z.object({ candidateId: candidateIdSchema });
const changedCount = z.object({ count: z.int().nonnegative() });

export const candidateCalls = {
  /** Of the whole workspace; kept, not counted. */
  'candidate.count': { input: nothing, output: z.object({ total: z.int().nonnegative() }) },
  /** The rows behind a place of the sorted list; the first ones for null. */
  'candidate.page': {
    input: listed.extend({ after: candidatePlaceSchema.nullable() }),
    output: z.array(candidateRowSchema).max(candidatePageSize),
  },
  /** How many are listed, and the place that each page but the first one is behind: then any page is one short query. */
  'candidate.anchors': {
    input: listed,
    output: z.object({ total: z.int().nonnegative(), anchors: z.array(candidatePlaceSchema) }),
  },
  /** Where somebody stands in the list, from 0; null when the filter leaves them out. */
  'candidate.indexOf': {
    input: listed.extend(oneCandidate.shape),
    output: z.object({ index: z.int().nonnegative().nullable() }),
  },
  /** What people came from, by name; at most 200, for a menu. */
  'candidate.sources': { input: nothing, output: z.array(z.string()) },
  'candidate.find': {
    input: z.object({ query: z.string().trim().max(200) }),
    output: z.array(candidateSchema),
  },
  'candidate.get': { input: oneCandidate, output: candidateViewSchema },
  /** A person without an application, for later. */
  'candidate.add': { input: z.object({ draft: candidateDraftSchema }), output: candidateSchema },
  'candidate.change': {
    input: oneCandidate.extend({ changes: candidateChangesSchema }),
    output: candidateSchema,
  },
  /** Puts a tag on people; a name nobody has used makes a new one. `count` is of those who did not have it. */
  'candidate.tag': {
    input: z.object({ target: candidateTargetSchema, name: tagNameSchema }),
    output: changedCount.extend({ tag: tagSchema }),
  },
  'candidate.untag': {
    input: z.object({ target: candidateTargetSchema, tagId: tagIdSchema }),
    output: changedCount,
  },
  'candidate.setDeleteBy': {
    input: z.object({ target: candidateTargetSchema, deleteBy: plainDateSchema.nullable() }),
    output: changedCount,
  },
  /** Those who applied already stay as they are; `count` is of the new applications. */
  'candidate.addToPosting': {
    input: z.object({ target: candidateTargetSchema, postingId: postingIdSchema }),
    output: changedCount.extend({ alreadyThere: z.int().nonnegative() }),
  },
} as const satisfies Calls;
