import { z } from 'zod';

import { postingIdSchema } from './ids.ts';
import { stageIdSchema } from './stage.ts';

/** What people can say of themselves for the four-fifths check. A fixed list: what is asked is settled beforehand. */
export const fairnessCategories = ['sex', 'ethnicity', 'age', 'disability', 'veteran'] as const;
export const fairnessCategorySchema = z.enum(fairnessCategories);
export type FairnessCategory = z.infer<typeof fairnessCategorySchema>;

/** In the person's own words: "Women", "40 and over". */
export const fairnessGroupSchema = z.string().trim().min(1).max(60).normalize('NFC');

export const fairnessQuestionSchema = z.object({
  category: fairnessCategorySchema,
  /** Null: all postings. */
  postingId: postingIdSchema.nullable(),
  /** A stage of the posting that was reached; null: hired. */
  stage: stageIdSchema.nullable(),
});
export type FairnessQuestion = z.infer<typeof fairnessQuestionSchema>;

/** Rates of groups; nothing in it is about one person. */
export const fairnessReportSchema = z.object({
  rates: z.array(
    z.object({
      group: z.string(),
      selected: z.int().nonnegative(),
      total: z.int().positive(),
      rate: z.number(),
      ratio: z.number().nullable(),
      isUnder: z.boolean(),
    }),
  ),
  hiddenGroups: z.int().nonnegative(),
  isByFew: z.boolean(),
  isSmall: z.boolean(),
  fisherP: z.number().nullable(),
});
