import { z } from 'zod';

import { candidateDraftSchema, candidateSchema } from './candidate.ts';
import { applicationIdSchema, candidateIdSchema } from './ids.ts';
import { instantSchema } from './time.ts';

/** What two entries may agree in, the strongest first. */
const likenessSchema = z.enum(['email', 'phone', 'name']);
export type Likeness = z.infer<typeof likenessSchema>;

/** The fields of which one is kept when two entries become one. */
export const mergeFieldSchema = candidateDraftSchema.keyof();
export type MergeField = z.infer<typeof mergeFieldSchema>;

/** One of two entries, with what hangs on it and is under no seal. */
const duplicateSideSchema = z.object({
  candidate: candidateSchema,
  tags: z.array(z.string()),
  applications: z.array(
    z.object({ id: applicationIdSchema, postingTitle: z.string(), stage: z.string() }),
  ),
  documents: z.array(z.string()),
});
export type DuplicateSide = z.infer<typeof duplicateSideSchema>;

/** Two entries that may be one person; the older one is first. */
export const duplicatePairSchema = z.object({
  first: duplicateSideSchema,
  second: duplicateSideSchema,
  agreeIn: z.array(likenessSchema),
});
export type DuplicatePair = z.infer<typeof duplicatePairSchema>;

export const likePersonSchema = z.object({
  id: candidateIdSchema,
  name: z.string(),
  agreeIn: z.array(likenessSchema),
});
export type LikePerson = z.infer<typeof likePersonSchema>;

export const mergeSchema = z.object({
  id: z.uuid(),
  keptId: candidateIdSchema,
  keptName: z.string(),
  mergedName: z.string(),
  mergedBy: z.string(),
  mergedAt: instantSchema,
});
