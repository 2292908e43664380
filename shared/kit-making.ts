import { z } from 'zod';

import { assessorNameSchema, assessorSchema } from './assessor.ts';
import { applicationIdSchema, assessorIdSchema, criterionIdSchema } from './ids.ts';
import { kitContentSchema, kitSchema, kitStepSchema } from './kit.ts';
import { questionSchema } from './question.ts';
import { criterionCategorySchema, criterionSchema, rubricSchema } from './rubric.ts';
import { instantSchema } from './time.ts';

/** Who rates with a kit: an assessor, or somebody who becomes one with it. */
export const kitReceiverSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('assessor'), id: assessorIdSchema }),
  z.object({ type: z.literal('new'), name: assessorNameSchema }),
]);
export type KitReceiver = z.infer<typeof kitReceiverSchema>;

const questionTexts = z.array(questionSchema.shape.text).max(20);

/** What a person chose for one kit. */
export const kitRequestSchema = z.object({
  applicationId: applicationIdSchema,
  receiver: kitReceiverSchema,
  /** The candidate is called by a letter, in the page and in the file's name. */
  isByLetter: z.boolean(),
  /** Criteria that are not named get none. */
  questions: z.array(z.object({ criterionId: criterionIdSchema, texts: questionTexts })),
  checklist: z.array(kitStepSchema).max(100),
  deleteBy: kitContentSchema.shape.deleteBy,
});
export type KitRequest = z.infer<typeof kitRequestSchema>;

/** What is the same for all kits of a batch; without a day, each candidate's own delete-by day counts. */
export const kitBatchOptionsSchema = kitRequestSchema.pick({
  ...{ isByLetter: true, checklist: true, deleteBy: true },
});

/** What the kits of a posting are begun with, when several are made at once. */
export const kitsDraftSchema = z.object({
  rubric: rubricSchema.pick({ version: true, status: true }),
  /**
   * How many questions each assessor would get, and whether from their own bank or from that of whoever makes the
   * kits, which is what somebody new gets too.
   */
  banks: z.array(
    z.object({ assessorId: assessorIdSchema, isOwn: z.boolean(), count: z.int().nonnegative() }),
  ),
  countOfYours: z.int().nonnegative(),
  /** Of which candidate for whom there is a kit that is not withdrawn. */
  made: z.array(z.object({ applicationId: applicationIdSchema, assessorId: assessorIdSchema })),
  checklist: z.array(kitStepSchema),
});
export type KitsDraft = z.infer<typeof kitsDraftSchema>;

/** What a kit is begun with: the choices there are, and what stands in them at first. */
export const kitDraftSchema = z.object({
  /** As the candidate can be called: "Asha Raghunathan", "Candidate B". */
  names: z.object({ name: z.string(), letter: z.string() }),
  /** A draft is frozen with the first kit, as with the first rating. */
  rubric: rubricSchema.pick({ version: true, status: true }),
  /** In the rubric's order, each with the questions of the bank. */
  criteria: z.array(
    criterionSchema
      .pick({ id: true, name: true, kind: true, category: true })
      .extend({ code: z.string(), questions: z.array(z.string()) }),
  ),
  /** Whose bank the questions are from: the receiver's, where they have one, else that of whoever makes the kit. */
  bankOf: z.string(),
  /** General questions of that bank, by category; none for a category without. */
  general: z.array(z.object({ category: criterionCategorySchema, texts: z.array(z.string()) })),
  checklist: z.array(kitStepSchema),
  deleteBy: kitContentSchema.shape.deleteBy,
});
export type KitDraft = z.infer<typeof kitDraftSchema>;

/** A kit as it is listed: everything but its key and its content. */
export const kitSummarySchema = kitSchema
  .pick({ id: true, applicationId: true, madeAt: true, madeBy: true, withdrawnAt: true })
  .extend({
    assessor: assessorSchema.pick({ id: true, name: true }),
    rubricVersion: rubricSchema.shape.version,
    candidateName: z.string(),
    deleteBy: kitContentSchema.shape.deleteBy,
    /** When its scorecard came back; null: not yet. Whether it was opened is not said here. */
    backAt: instantSchema.nullable(),
  });
export type KitSummary = z.infer<typeof kitSummarySchema>;
