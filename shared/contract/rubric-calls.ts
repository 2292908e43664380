import { z } from 'zod';

import { criterionIdSchema, rubricIdSchema } from '../ids.ts';
import { qualificationKindSchema } from '../posting.ts';
import {
  criterionChangesSchema,
  criterionSchema,
  postingRubricsSchema,
  rubricSchema,
  scaleSchema,
  splitChoiceSchema,
} from '../rubric.ts';
import { nothing, onePosting } from './shapes.ts';
import type { Calls } from './calls.ts';

export const rubricCalls = {
  'rubric.get': { input: onePosting, output: postingRubricsSchema },
  'rubric.build': { input: onePosting, output: rubricSchema },
  'rubric.startNextVersion': { input: onePosting, output: rubricSchema },
  'rubric.discardDraft': { input: z.object({ rubricId: rubricIdSchema }), output: nothing },
  'rubric.freeze': { input: z.object({ rubricId: rubricIdSchema }), output: rubricSchema },
  'rubric.addCriterion': {
    input: z.object({
      rubricId: rubricIdSchema,
      kind: qualificationKindSchema,
      name: criterionSchema.shape.name,
      text: criterionSchema.shape.text,
    }),
    output: criterionSchema,
  },
  'rubric.changeCriterion': {
    input: z.object({
      rubricId: rubricIdSchema,
      criterionId: criterionIdSchema,
      changes: criterionChangesSchema,
    }),
    output: criterionSchema,
  },
  /** Each criterion keeps the anchors of both scales, so that switching back loses nothing. */
  'rubric.setScale': {
    input: z.object({ rubricId: rubricIdSchema, scale: scaleSchema }),
    output: rubricSchema,
  },
  /** The parts take the criterion's place; those of another kind stand last in their group. */
  'rubric.splitCriterion': {
    input: z.object({
      rubricId: rubricIdSchema,
      criterionId: criterionIdSchema,
      parts: z.array(splitChoiceSchema).min(2).max(10),
    }),
    output: rubricSchema,
  },
  'rubric.removeCriterion': {
    input: z.object({ rubricId: rubricIdSchema, criterionId: criterionIdSchema }),
    output: nothing,
  },
  /** `position` counts from 0 within the criteria of the same kind. */
  'rubric.moveCriterion': {
    input: z.object({
      rubricId: rubricIdSchema,
      criterionId: criterionIdSchema,
      position: z.int().nonnegative(),
    }),
    output: rubricSchema,
  },
} as const satisfies Calls;
