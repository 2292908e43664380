import { z } from 'zod';

import { applicationSummarySchema, applicationViewSchema } from '../application-view.ts';
import { applicationSchema, candidateDraftSchema, logisticsSchema } from '../candidate.ts';
import { decisionOutcomeSchema, decisionSchema } from '../decision.ts';
import { applicationIdSchema, candidateIdSchema } from '../ids.ts';
import { stageIdSchema, stageMoveSchema } from '../stage.ts';
import { oneApplication, onePosting } from './shapes.ts';
import type { Calls } from './calls.ts';

export const applicationCalls = {
  'application.list': { input: onePosting, output: z.array(applicationSummarySchema) },
  'application.get': { input: oneApplication, output: applicationViewSchema },
  /** A new person, or one already in the workspace, for this posting. */
  'application.add': {
    input: onePosting.extend({
      candidate: z.union([
        z.object({ candidateId: candidateIdSchema }),
        z.object({ draft: candidateDraftSchema }),
      ]),
    }),
    output: applicationSchema,
  },
  'application.change': {
    input: oneApplication.extend({ changes: logisticsSchema.partial() }),
    output: applicationSchema,
  },
  /** A rejection needs a reason; every move can be undone. */
  'application.move': {
    input: oneApplication.extend({ stage: stageIdSchema, reason: z.string().trim().max(1000) }),
    output: applicationSchema,
  },
  /** The same move for several, as one step of undo; a rejection gives all of them the one reason. */
  'application.moveMany': {
    input: z.object({
      applicationIds: z.array(applicationIdSchema).min(1).max(10_000),
      stage: stageIdSchema,
      reason: z.string().trim().max(1000),
    }),
    output: z.array(applicationSchema),
  },
  /** Takes a rejection back, however long ago: to the open stage it came from, with the history kept. */
  'application.reopen': { input: oneApplication, output: applicationSchema },
  /** Every change of the stage, oldest first, with what was undone. */
  'application.stageHistory': { input: oneApplication, output: z.array(stageMoveSchema) },
  'application.decide': {
    input: oneApplication.extend({
      outcome: decisionOutcomeSchema,
      reason: decisionSchema.shape.reason,
      dissent: decisionSchema.shape.dissent,
    }),
    output: decisionSchema,
  },
} as const satisfies Calls;
