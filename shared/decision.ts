import { z } from 'zod';

import { applicationIdSchema, assessorIdSchema } from './ids.ts';
import { instantSchema } from './time.ts';

export const decisionOutcomeSchema = z.enum([
  'offer',
  'next-conversation',
  'hold',
  'not-proceeding',
]);
export type DecisionOutcome = z.infer<typeof decisionOutcomeSchema>;

/** The one decision on an application: what, why, by whom, when, and who saw it otherwise. */
export const decisionSchema = z.object({
  applicationId: applicationIdSchema,
  outcome: decisionOutcomeSchema,
  reason: z.string().trim().min(1).max(5000),
  /** What those who disagree say; empty when nobody does. */
  dissent: z.string().trim().max(5000),
  decidedBy: assessorIdSchema,
  decidedAt: instantSchema,
});
export type Decision = z.infer<typeof decisionSchema>;
