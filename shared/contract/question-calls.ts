import { z } from 'zod';

import { questionIdSchema } from '../ids.ts';
import { questionSchema, questionTopicSchema } from '../question.ts';
import { criterionCategorySchema } from '../rubric.ts';
import { nothing, onePosting } from './shapes.ts';
import type { Calls } from './calls.ts';

const oneQuestion = z.object({ questionId: questionIdSchema });
const { text } = questionSchema.shape;

/** The bank of whoever is at the keyboard; nobody reads or writes another's. */
export const questionCalls = {
  /** Those on criteria of a posting; in order within each criterion. */
  'question.listOfPosting': { input: onePosting, output: z.array(questionSchema) },
  /** Those for whole categories; in order within each. */
  'question.listGeneral': { input: nothing, output: z.array(questionSchema) },
  /** At the end of its topic. */
  'question.add': {
    input: z.object({ topic: questionTopicSchema, text }),
    output: questionSchema,
  },
  /** Adds the catalogue's questions for a category that are not in the bank; gives those that were added. */
  'question.suggest': {
    input: z.object({ category: criterionCategorySchema }),
    output: z.array(questionSchema),
  },
  'question.change': { input: oneQuestion.extend({ text }), output: questionSchema },
  /** To this place among those of its topic, from 0. */
  'question.move': {
    input: oneQuestion.extend({ position: z.int().nonnegative() }),
    output: z.array(questionSchema),
  },
  'question.remove': { input: oneQuestion, output: nothing },
} as const satisfies Calls;
