import { z } from 'zod';

import { criterionIdSchema } from '../ids.ts';
import { spanSchema } from '../posting.ts';

export const lintRuleSchema = z.enum([
  'coded',
  'comparative',
  'degree',
  'years',
  'compound',
  'vague',
  'near-duplicate',
]);
export type LintRule = z.infer<typeof lintRuleSchema>;

/** Something about the wording of one criterion that a person may want to look at. It never blocks and never changes anything. */
export const hintSchema = z.object({
  rule: lintRuleSchema,
  /** The words it is about: a span of the criterion's text, in UTF-16 units. */
  span: spanSchema,
  /** What the hint stands on: while this is the same, a hint that was kept as it is stays away. */
  about: z.string(),
  /** Of coded words: what they point to. */
  group: z.enum(['age', 'gender', 'origin']).optional(),
  /** Of a compound: how many parts are proposed. */
  partCount: z.int().min(2).optional(),
  /** Of a near-duplicate: the one that says nearly the same, further up. */
  otherId: criterionIdSchema.optional(),
  /** Of a degree: the criterion's text with "or equivalent" in it. */
  proposal: z.string().optional(),
});
export type Hint = z.infer<typeof hintSchema>;
