import { z } from 'zod';

import { criterionIdSchema, postingIdSchema, rubricIdSchema } from '../ids.ts';
import { hintSchema, lintRuleSchema } from '../lint/hint.ts';
import { qualificationKindSchema } from '../posting.ts';
import { copyableSchema, copyablePostingSchema, copySourceSchema } from '../rubric-copy.ts';
import { rubricDiffSchema, rubricVersionSchema } from '../rubric-diff.ts';
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

const oneHint = z.object({
  rubricId: rubricIdSchema,
  criterionId: criterionIdSchema,
  rule: lintRuleSchema,
});

export const rubricCalls = {
  'rubric.get': { input: onePosting, output: postingRubricsSchema },
  /** Newest first. */
  'rubric.versions': { input: onePosting, output: z.array(rubricVersionSchema) },
  /** What `to` changes against `from`; counts are of what the caller may see. */
  'rubric.compare': {
    input: z.object({ fromId: rubricIdSchema, toId: rubricIdSchema }),
    output: rubricDiffSchema,
  },
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
  /** Of the version on the screen; those kept as they are too, marked. Never of what is being typed. */
  'rubric.hints': {
    input: onePosting,
    output: z.array(
      z.object({
        criterionId: criterionIdSchema,
        hints: z.array(hintSchema.extend({ isKept: z.boolean() })),
      }),
    ),
  },
  'rubric.keepHint': { input: oneHint, output: nothing },
  'rubric.lookAgain': { input: oneHint, output: nothing },
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
  /** The newest rubric of every other posting that has one. */
  'rubric.copyable': { input: onePosting, output: z.array(copyablePostingSchema) },
  'rubric.copySource': { input: z.object({ source: copySourceSchema }), output: copyableSchema },
  /** Adds copies behind the criteria of the draft; begins one where the posting has no rubric yet. */
  'rubric.copy': {
    input: z.object({
      postingId: postingIdSchema,
      source: copySourceSchema,
      criterionIds: z.array(criterionIdSchema).min(1).max(200),
    }),
    output: rubricSchema,
  },
  'rubric.copyAnchors': {
    input: z.object({
      rubricId: rubricIdSchema,
      source: copySourceSchema,
      pairs: z
        .array(z.object({ criterionId: criterionIdSchema, fromId: criterionIdSchema }))
        .min(1)
        .max(200),
    }),
    output: rubricSchema,
  },
} as const satisfies Calls;
