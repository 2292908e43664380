import { z } from 'zod';

import { filledScorecardSchema, sealSchema } from './application-view.ts';
import { assessorSchema } from './assessor.ts';
import { applicationSchema, candidateSchema } from './candidate.ts';
import { decisionSchema } from './decision.ts';
import { documentSchema } from './document.ts';
import { postingIdSchema } from './ids.ts';
import { noteSchema } from './note.ts';
import { rubricSchema } from './rubric.ts';
import { stageSchema } from './stage.ts';
import { standingSchema } from './standing.ts';

/** An application of the posting, as it can be chosen for comparing. */
const comparableSchema = z.object({
  applicationId: applicationSchema.shape.id,
  candidate: candidateSchema.pick({ name: true, latinName: true }),
  stageName: stageSchema.shape.name,
  createdAt: applicationSchema.shape.createdAt,
  isSealed: z.boolean(),
  /** Scorecards that others and oneself have submitted: a number that is told even under the seal. */
  submittedCount: z.int().nonnegative(),
});
export type Comparable = z.infer<typeof comparableSchema>;

/** What the caller may see of an application; under the seal there is nothing of it. */
const openApplicationSchema = z.object({
  standing: standingSchema,
  /** All submitted ones, of older rubric versions too, oldest first. */
  scorecards: z.array(filledScorecardSchema),
  documents: z.array(documentSchema.pick({ id: true, kind: true, fileName: true })),
  /** The notes that the scorecards quote. */
  notes: z.array(noteSchema),
  decision: decisionSchema.nullable(),
});
export type OpenApplication = z.infer<typeof openApplicationSchema>;

/** One column of a comparison. */
const comparedSchema = comparableSchema.extend({
  seal: sealSchema,
  /** Null while sealed. */
  open: openApplicationSchema.nullable(),
});
export type Compared = z.infer<typeof comparedSchema>;

/** Applications of one posting side by side, as the assessor at the keyboard may see them. */
export const comparisonSchema = z.object({
  postingId: postingIdSchema,
  postingTitle: z.string(),
  /** The version that scores use; null before a rubric was built. */
  rubric: rubricSchema.nullable(),
  /** Who submitted a scorecard on one of the open columns, in the one order their marks always stand in. */
  assessors: z.array(assessorSchema),
  /** All assessors of the workspace: for who decided and who dissents. */
  everyone: z.array(assessorSchema),
  /** In rank order; the sealed ones last. */
  columns: z.array(comparedSchema),
  /** Every application of the posting, in the order they were added. */
  comparable: z.array(comparableSchema),
});
export type Comparison = z.infer<typeof comparisonSchema>;
