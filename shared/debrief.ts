import { z } from 'zod';

import { sealSchema } from './application-view.ts';
import { candidateSchema } from './candidate.ts';
import {
  applicationIdSchema,
  assessorIdSchema,
  criterionIdSchema,
  postingIdSchema,
} from './ids.ts';
import { instantSchema } from './time.ts';

/** The moment at which the scorecards that were in were opened together. */
export const openedTogetherSchema = z.object({
  at: instantSchema,
  by: assessorIdSchema,
  /** Scorecards that were in at that moment. */
  cardCount: z.int().positive(),
});
export type OpenedTogether = z.infer<typeof openedTogetherSchema>;

/** A criterion the panel has talked about. */
export const discussedSchema = z.object({
  criterionId: criterionIdSchema,
  at: instantSchema,
  by: assessorIdSchema,
});
export type Discussed = z.infer<typeof discussedSchema>;

/**
 * Whether one of those who are expected to rate has: `in`, `returned` (a file came back and is sealed for everybody
 * until it is opened), `kit-out` (a kit was given and nothing came back), or
 * `missing` (expected, since they rate others of this posting). It says nothing of what anybody gave.
 */
const panelMemberSchema = z.object({
  assessorId: assessorIdSchema,
  name: z.string(),
  state: z.enum(['in', 'returned', 'kit-out', 'missing']),
  /** When they submitted, their file came back, or they got their kit; null for who is missing. */
  at: instantSchema.nullable(),
  /** Came in after the others had been opened, so it may not have been given independently. */
  isLate: z.boolean(),
});
export type PanelMember = z.infer<typeof panelMemberSchema>;

/** Who is in, what is sealed for the assessor at the keyboard, and how far the talk is. */
export const debriefSchema = z.object({
  applicationId: applicationIdSchema,
  postingId: postingIdSchema,
  postingTitle: z.string(),
  candidate: candidateSchema.pick({ name: true, latinName: true }),
  /** Those who are in first, by when they came in; then those who are not, by name. */
  panel: z.array(panelMemberSchema),
  isOwnIn: z.boolean(),
  /** Whose draft here gives way to the file that came back of them, once it is opened. */
  draftsThatGiveWay: z.array(z.string()),
  seal: sealSchema,
  /** Null while nobody has opened them together. */
  opened: openedTogetherSchema.nullable(),
  /** Oldest first; empty under the seal. */
  discussed: z.array(discussedSchema),
});
export type Debrief = z.infer<typeof debriefSchema>;
