import { z } from 'zod';

import { assessorSchema } from './assessor.ts';
import { applicationSchema, candidateSchema } from './candidate.ts';
import { decisionSchema } from './decision.ts';
import { documentSchema } from './document.ts';
import { evidenceSchema } from './evidence.ts';
import { assessorIdSchema, criterionIdSchema } from './ids.ts';
import { noteSchema } from './note.ts';
import { criterionSchema, rubricSchema, scaleSchema } from './rubric.ts';
import { amendmentSchema, levelSchema, ratingSchema, scorecardSchema } from './scorecard.ts';
import { stageSchema } from './stage.ts';
import { standingSchema } from './standing.ts';
import { instantSchema } from './time.ts';

/** A scorecard with everything recorded on it. */
export const filledScorecardSchema = z.object({
  scorecard: scorecardSchema,
  rubricVersion: z.int().positive(),
  ratings: z.array(ratingSchema),
  evidence: z.array(evidenceSchema),
  /** Every change after submitting, oldest first, as the history has them. */
  amendments: z.array(amendmentSchema),
  /** Ratings of an older version whose criterion has changed since: shown beside, never counted. */
  olderRatings: z.array(
    z.object({
      criterionId: criterionIdSchema,
      rubricVersion: z.int().positive(),
      level: levelSchema,
      /** Of that version: what the level was a step of. */
      scale: scaleSchema,
      anchors: criterionSchema.shape.anchors,
    }),
  ),
});
export type FilledScorecard = z.infer<typeof filledScorecardSchema>;

/**
 * What the assessor at the keyboard may see of the others' work.
 *
 * Sealed: until they submit, others' ratings, scores, spread, notes and evidence are absent, not hidden.
 */
export const sealSchema = z.object({
  isSealed: z.boolean(),
  /** Scorecards others have submitted, counted whether sealed or not. */
  submittedByOthers: z.int().nonnegative(),
  /** When this assessor opened them early, and why. */
  openedEarly: z.object({ at: instantSchema, reason: z.string() }).nullable(),
});
export type Seal = z.infer<typeof sealSchema>;

/** The newest thing that happened to an application, of what the assessor at the keyboard may know. */
const activitySchema = z.object({
  at: instantSchema,
  what: z.enum([
    'added',
    'moved',
    'documented',
    'noted',
    'rated',
    'submitted',
    'amended',
    'decided',
  ]),
  /** Null where it is nobody's in particular. */
  by: assessorIdSchema.nullable(),
  /** For `rated` and `submitted`: how many criteria. */
  count: z.int().nonnegative(),
});
export type Activity = z.infer<typeof activitySchema>;

/** One row of a posting's candidates. */
export const applicationSummarySchema = z.object({
  application: applicationSchema,
  candidate: candidateSchema.pick({ id: true, name: true, latinName: true, headline: true }),
  stage: stageSchema,
  seal: sealSchema,
  /** Assessors who have submitted, of those the posting's scorecards are expected from. */
  submittedCount: z.int().nonnegative(),
  expectedCount: z.int().nonnegative(),
  /** Scorecards that came back of kits and were not opened yet: in no other figure here. */
  returnedCount: z.int().nonnegative(),
  /** Of the submitted scorecards; while sealed, of this assessor's own ratings alone. */
  standing: standingSchema,
  decision: decisionSchema.nullable(),
  lastActivity: activitySchema,
  lastActivityAt: instantSchema,
});
export type ApplicationSummary = z.infer<typeof applicationSummarySchema>;

/** Everything the application workspace shows to the assessor at the keyboard. */
export const applicationViewSchema = z.object({
  application: applicationSchema,
  candidate: candidateSchema,
  postingTitle: z.string(),
  /** Where the application is, by its name and kind. */
  stage: stageSchema,
  /** The version ratings go to: the latest frozen one, else the draft; null before a rubric was built. */
  rubric: rubricSchema.nullable(),
  documents: z.array(documentSchema),
  /** The candidate's other applications, to say where a document came from. */
  otherPostings: z.array(
    z.object({ applicationId: applicationSchema.shape.id, title: z.string() }),
  ),
  notes: z.array(noteSchema),
  seal: sealSchema,
  /** The assessor's own; null before their first act. */
  own: filledScorecardSchema.nullable(),
  /** The others' submitted scorecards; empty while sealed. */
  others: z.array(filledScorecardSchema),
  standing: standingSchema,
  decision: decisionSchema.nullable(),
  /** The applications before and after this one in the posting's list, for [ and ]. */
  previousId: applicationSchema.shape.id.nullable(),
  nextId: applicationSchema.shape.id.nullable(),
  /** All assessors of the workspace, for names. */
  assessors: z.array(assessorSchema),
});
export type ApplicationView = z.infer<typeof applicationViewSchema>;
