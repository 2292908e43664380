import { z } from 'zod';

import {
  applicationIdSchema,
  assessorIdSchema,
  kitIdSchema,
  postingIdSchema,
  rubricIdSchema,
} from './ids.ts';
import { lineRoleSchema } from './posting.ts';
import { criterionSchema, scaleSchema } from './rubric.ts';
import { instantSchema, plainDateSchema } from './time.ts';

/** 32 bytes as lower-case hex: made for one kit, travels inside it, and shows mix-ups and damage; it keeps no secret. */
const kitKeySchema = z.string().regex(/^[0-9a-f]{64}$/);

/** One thing to think of before, in or after the talk. */
export const kitStepSchema = z.object({
  when: z.enum(['before', 'during', 'after']),
  text: z.string().trim().min(1).max(1000),
});
export type KitStep = z.infer<typeof kitStepSchema>;

/**
 * Everything the kit's page shows, embedded in it as JSON: what one assessor needs to rate one application away from
 * the workbench. It holds nothing that anybody recorded about the candidate.
 */
export const kitContentSchema = z.object({
  kitId: kitIdSchema,
  key: kitKeySchema,
  madeAt: instantSchema,
  madeBy: z.string(),
  /** Whoever has the file deletes it by then; null when nobody said. */
  deleteBy: plainDateSchema.nullable(),
  assessor: z.object({ id: assessorIdSchema, name: z.string() }),
  applicationId: applicationIdSchema,
  /** As the interviewer is to see the candidate: a name, or a letter where names are hidden. */
  candidateName: z.string(),
  posting: z.object({
    id: postingIdSchema,
    title: z.string(),
    lines: z.array(z.object({ text: z.string(), role: lineRoleSchema })),
  }),
  rubric: z.object({
    id: rubricIdSchema,
    version: z.int().positive(),
    scale: scaleSchema,
    /** In the rubric's order, which is the order everywhere. */
    criteria: z.array(
      criterionSchema
        .pick({ id: true, name: true, text: true, kind: true, anchors: true })
        .extend({ code: z.string(), questions: z.array(z.string()) }),
    ),
  }),
  checklist: z.array(kitStepSchema),
});
export type KitContent = z.infer<typeof kitContentSchema>;

/** A kit that was made: whose it is, and what tells a file that comes back from any other. */
export const kitSchema = z.object({
  id: kitIdSchema,
  applicationId: applicationIdSchema,
  /** The frozen version it was made from. */
  rubricId: rubricIdSchema,
  /** Who rates with it: one kit, one assessor. */
  assessorId: assessorIdSchema,
  key: kitKeySchema,
  madeAt: instantSchema,
  madeBy: assessorIdSchema,
  /** As it was written into the file, so that the same file can be saved again. */
  content: kitContentSchema,
  /** Null while what comes back of it is taken. */
  withdrawnAt: instantSchema.nullable(),
});
export type Kit = z.infer<typeof kitSchema>;
