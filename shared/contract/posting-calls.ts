import { z } from 'zod';

import { encodingPreviewSchema } from '../encoding-preview.ts';
import { postingIdSchema } from '../ids.ts';
import { encodingSchema, lineCorrectionSchema, postingSchema } from '../posting.ts';
import { postingStatusSchema, saidStateSchema } from '../posting-status.ts';
import { postingSummarySchema, recentPostingsSchema } from '../posting-summary.ts';
import { instantSchema } from '../time.ts';
import { nothing, onePosting } from './shapes.ts';
import type { Calls } from './calls.ts';

/** At most a screen's worth of a long list; all of them are one step of undo. */
const somePostings = z.object({ postingIds: z.array(postingIdSchema).min(1).max(2_000) });
const changed = z.object({ changed: z.int().nonnegative() });

export const postingCalls = {
  /** All of them, archived ones too, the newest import first. */
  'posting.list': { input: nothing, output: z.array(postingSummarySchema) },
  /** For the sidebar, which is always there: a count and the few that were last worked on. */
  'posting.recent': { input: nothing, output: recentPostingsSchema },
  'posting.status': {
    input: onePosting,
    output: z.object({
      title: z.string(),
      status: postingStatusSchema,
      stateNote: z.string(),
      archivedAt: instantSchema.nullable(),
      isSample: z.boolean(),
    }),
  },
  /** Puts postings on hold, marks them as filled, or (null) takes that back. `changed` counts those that were not so. */
  'posting.setState': {
    input: somePostings.extend({
      state: saidStateSchema.nullable(),
      note: z.string().trim().max(300),
    }),
    output: changed,
  },
  /** Takes postings out of the way, or brings them back. Nothing of them is lost; search finds them. */
  'posting.archive': { input: somePostings.extend({ isArchived: z.boolean() }), output: changed },
  'posting.get': { input: onePosting, output: postingSchema },
  'posting.rename': {
    input: onePosting.extend({ title: z.string().trim().min(1).max(300) }),
    output: postingSchema,
  },
  'posting.correctLine': {
    input: onePosting.extend({ correction: lineCorrectionSchema }),
    output: postingSchema,
  },
  'posting.uncorrectLine': {
    input: onePosting.extend({ lineNumber: z.int().positive() }),
    output: postingSchema,
  },
  /** A person has looked at every line: the posting leaves "needs review". */
  'posting.markReviewed': { input: onePosting, output: postingSchema },
  /** Leaves a line as it was read: its doubt is settled, and stays so when the text is read again. */
  'posting.acceptLine': {
    input: onePosting.extend({ lineNumber: z.int().positive() }),
    output: postingSchema,
  },
  /** The same for every line that is still doubtful, as one step. */
  'posting.acceptAllLines': { input: onePosting, output: postingSchema },
  /** How the kept bytes would read in another encoding; nothing is written. */
  'posting.previewEncoding': {
    input: onePosting.extend({ encoding: encodingSchema }),
    output: encodingPreviewSchema,
  },
  /** Reads the kept bytes in this encoding. Corrections stay where their line is still there. */
  'posting.setEncoding': {
    input: onePosting.extend({ encoding: encodingSchema }),
    output: postingSchema,
  },
} as const satisfies Calls;
