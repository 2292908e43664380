import { z } from 'zod';

import { postingIdSchema } from './ids.ts';
import { postingStatusSchema } from './posting-status.ts';
import { postingTroubleSchema } from './posting-troubles.ts';
import { instantSchema } from './time.ts';

/** What the last thing was that happened on a posting, as far as the one who asks may see it; farther on comes later. */
export const activityKindSchema = z.enum([
  'imported',
  'new-version',
  'rubric-built',
  'rubric-frozen',
  'candidate-added',
  'stage',
  'note',
  'rated',
  'submitted',
  'decided',
  'packet',
  'state',
]);

const postingActivitySchema = z.object({
  at: instantSchema,
  kind: activityKindSchema,
  /** Whose act; null: nobody's in particular, or not recorded. `isYou`: of the one who asks. */
  assessor: z.object({ name: z.string(), isYou: z.boolean() }).nullable(),
  candidateName: z.string().nullable(),
  /** Ratings of that scorecard, or candidates of that posting, within the hour before; else 1. */
  count: z.int().positive(),
});

/** A posting as the list of postings shows it. */
export const postingSummarySchema = z.object({
  id: postingIdSchema,
  title: z.string().min(1),
  fileName: z.string(),
  importedAt: instantSchema,
  status: postingStatusSchema,
  /** Why it is on hold, or what was said when it was filled; empty when nothing. */
  stateNote: z.string(),
  archivedAt: instantSchema.nullable(),
  isSample: z.boolean(),
  applicationCount: z.int().nonnegative(),
  /** Null while no rubric was built. */
  rubric: z
    .object({
      version: z.int().positive(),
      frozen: z.boolean(),
      criterionCount: z.int().nonnegative(),
    })
    .nullable(),
  /** Must-haves somebody assessed, of all must-haves of all applications; sealed ones left out. */
  mustHavesAssessed: z.int().nonnegative(),
  mustHavesTotal: z.int().nonnegative(),
  /** What is left to look at in its text, the most sweeping first. */
  troubles: z.array(postingTroubleSchema),
  doubtfulCount: z.int().nonnegative(),
  lastActivity: postingActivitySchema,
});
export type PostingSummary = z.infer<typeof postingSummarySchema>;

/** The few that the sidebar shows, the one with the newest activity first; archived ones are not among them. */
export const recentPostingsSchema = z.object({
  /** Of all that are not archived. */
  count: z.int().nonnegative(),
  recent: z.array(
    z.object({
      id: postingIdSchema,
      title: z.string(),
      applicationCount: z.int().nonnegative(),
    }),
  ),
});
