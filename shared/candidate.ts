import { z } from 'zod';

import { applicationIdSchema, candidateIdSchema, postingIdSchema } from './ids.ts';
import { stageIdSchema } from './stage.ts';
import { instantSchema, plainDateSchema } from './time.ts';

const line = (max: number) => z.string().trim().max(max).normalize('NFC');

/** The fields a person fills in about a candidate. */
export const candidateDraftSchema = z.object({
  /** In the person's own script, NFC. */
  name: line(200).min(1),
  /** An optional reading in Latin letters; empty when there is none. */
  latinName: line(200),
  email: line(320),
  phone: line(60),
  headline: line(300),
  location: line(200),
  /** Where they came from: a referral, a board. */
  source: line(200),
  deleteBy: plainDateSchema.nullable(),
});
export type CandidateDraft = z.infer<typeof candidateDraftSchema>;

/** What they agreed to in plain words, and until which day; null when it does not end by itself. */
const consentSchema = z.object({ consent: line(1000), consentUntil: plainDateSchema.nullable() });

/** What may be changed about a candidate: any of these fields. */
export const candidateChangesSchema = candidateDraftSchema.extend(consentSchema.shape).partial();

export const candidateSchema = candidateDraftSchema.extend({
  consent: consentSchema.shape.consent.default(''),
  consentUntil: consentSchema.shape.consentUntil.default(null),
  id: candidateIdSchema,
  createdAt: instantSchema,
});
export type Candidate = z.infer<typeof candidateSchema>;

/** What a candidate asks for this posting, in their own words; empty when not known. */
export const logisticsSchema = z.object({
  payAsked: line(200),
  notice: line(200),
  place: line(200),
});
export type Logistics = z.infer<typeof logisticsSchema>;

/** One candidate for one posting. */
export const applicationSchema = logisticsSchema.extend({
  id: applicationIdSchema,
  candidateId: candidateIdSchema,
  postingId: postingIdSchema,
  /** One of its posting's stages. */
  stage: stageIdSchema,
  /** Why the stage was last changed; a rejection always has one. */
  stageReason: z.string().trim().max(1000),
  stageChangedAt: instantSchema,
  createdAt: instantSchema,
});
export type Application = z.infer<typeof applicationSchema>;
