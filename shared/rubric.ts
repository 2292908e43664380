import { z } from 'zod';

import { assessorIdSchema, criterionIdSchema, postingIdSchema, rubricIdSchema } from './ids.ts';
import { qualificationKindSchema, spanSchema } from './posting.ts';
import { instantSchema } from './time.ts';

/** One scale per rubric; levels ascend 1…steps. */
export const scaleSchema = z.enum(['checklist', 'anchored']);
export type Scale = z.infer<typeof scaleSchema>;

/** How many levels each scale has. */
export const scaleSteps = { checklist: 3, anchored: 5 } as const satisfies Record<Scale, number>;

/** Anchors that nobody has written yet: one for each level of the scale. */
export const noAnchors = (scale: Scale): string[] =>
  Array.from({ length: scaleSteps[scale] }, () => '');

export const criterionCategorySchema = z.enum([
  'experience',
  'education',
  'knowledge',
  'ways-of-working',
  'conditions',
]);
export type CriterionCategory = z.infer<typeof criterionCategorySchema>;

/** 1 is the default; any other weight needs a written reason before the rubric can be frozen. */
const weightSchema = z.number().min(0.25).max(10);

/** Where a copied criterion comes from, in the words of that day: the original may go, this stays. */
export const copyOriginSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('posting'), title: z.string(), version: z.int().positive() }),
  z.object({ type: z.literal('template'), name: z.string() }),
]);

export const criterionSchema = z.object({
  /** Stays the same across versions of the rubric. */
  id: criterionIdSchema,
  /** Short form, for lists. */
  name: z.string().trim().min(1).max(200),
  /** Verbatim from the posting, or written by hand; never blank. */
  text: z.string().trim().min(1).max(10_000),
  kind: qualificationKindSchema,
  minYears: z.number().nonnegative().nullable(),
  category: criterionCategorySchema,
  weight: weightSchema,
  weightReason: z.string().trim().max(1000),
  /** `anchors[level - 1]` says what that level looks like; empty where nobody wrote one. */
  anchors: z.array(z.string().trim().max(1000)).min(2).max(5),
  /** The anchors of the scale that is not in use, so that switching back loses nothing; empty before it ever was. */
  otherAnchors: z.array(z.string().trim().max(1000)).max(5),
  /**
   * Where the posting says it; null when added by hand. `postingVersion` is set by main when the line changed or
   * went away since: then line and span are those of that earlier version of the posting.
   */
  source: spanSchema
    .extend({ lineNumber: z.int().positive(), postingVersion: z.int().positive().optional() })
    .nullable(),
  /** What it was copied from; null when it was not. */
  copiedFrom: copyOriginSchema.nullable(),
});
export type Criterion = z.infer<typeof criterionSchema>;

export const rubricSchema = z.object({
  id: rubricIdSchema,
  postingId: postingIdSchema,
  version: z.int().positive(),
  scale: scaleSchema,
  status: z.enum(['draft', 'frozen']),
  createdAt: instantSchema,
  frozenAt: instantSchema.nullable(),
  frozenBy: assessorIdSchema.nullable(),
  /** In the order they are rated and printed: required ones first, each group in posting order unless moved. */
  criteria: z.array(criterionSchema),
});
export type Rubric = z.infer<typeof rubricSchema>;

/** What may be changed of a criterion while its rubric is a draft. */
export const criterionChangesSchema = criterionSchema
  .pick({
    name: true,
    text: true,
    kind: true,
    category: true,
    weight: true,
    weightReason: true,
    anchors: true,
  })
  .partial();
export type CriterionChanges = z.infer<typeof criterionChangesSchema>;

/** One part of a criterion that is split: a span of its text, with what a person made of the proposal. */
export const splitChoiceSchema = z.object({
  ...spanSchema.shape,
  name: criterionSchema.shape.name,
  kind: qualificationKindSchema,
});
export type SplitChoice = z.infer<typeof splitChoiceSchema>;

/** All a posting's rubric screen needs. `draft` is being edited, `frozen` is the version scores use. */
export const postingRubricsSchema = z.object({
  draft: rubricSchema.nullable(),
  frozen: rubricSchema.nullable(),
  /** How many candidates have a scorecard on the frozen version. */
  candidateCount: z.int().nonnegative(),
});
export type PostingRubrics = z.infer<typeof postingRubricsSchema>;
