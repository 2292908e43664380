import { z } from 'zod';

import { assessorIdSchema, criterionIdSchema, postingIdSchema, questionIdSchema } from './ids.ts';
import { criterionCategorySchema } from './rubric.ts';
import { instantSchema } from './time.ts';

/** What a question is for: one criterion of a posting, in all its versions, or a category, whatever the posting. */
export const questionTopicSchema = z.discriminatedUnion('of', [
  z.object({
    of: z.literal('criterion'),
    postingId: postingIdSchema,
    criterionId: criterionIdSchema,
  }),
  z.object({ of: z.literal('category'), category: criterionCategorySchema }),
]);
export type QuestionTopic = z.infer<typeof questionTopicSchema>;

/** A question of one assessor's own bank. */
export const questionSchema = z.object({
  id: questionIdSchema,
  assessorId: assessorIdSchema,
  topic: questionTopicSchema,
  text: z.string().trim().min(1).max(1000),
  createdAt: instantSchema,
});
export type Question = z.infer<typeof questionSchema>;
