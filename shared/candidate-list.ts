import { z } from 'zod';

import { applicationSchema, candidateSchema } from './candidate.ts';
import { stageIdSchema, stageSchema } from './stage.ts';
import { candidateIdSchema, postingIdSchema, savedFilterIdSchema, tagIdSchema } from './ids.ts';
import { tagSchema } from './tag.ts';
import { instantSchema, plainDateSchema } from './time.ts';

/** Rows of one page of the list; the last page may have fewer. */
export const candidatePageSize = 200;
/** People one act may change at once: more than that would hold up the keyboard for seconds. */
export const mostCandidatesAtOnce = 2000;

/** The order of the list. Equal ones stand by name, then by id; descending is the exact reverse. */
export const candidateSortSchema = z.object({
  by: z.enum(['name', 'added', 'activity', 'location', 'source']),
  isDescending: z.boolean(),
});
export type CandidateSort = z.infer<typeof candidateSortSchema>;

/** Which candidates are listed: those for whom all of this holds. */
export const candidateFilterSchema = z.object({
  /** Beginnings of words of the names, contact, headline, location and source; blank for no restriction. */
  text: z.string().trim().max(200),
  /** They have every one of these tags. */
  tagIds: z.array(tagIdSchema).max(8),
  /** They have an application on this stage; with `postingId`, that very application. */
  stage: stageIdSchema.nullable(),
  postingId: postingIdSchema.nullable(),
  /** Where they came from, whatever its case and accents. */
  source: candidateSchema.shape.source.nullable(),
  hasNoApplication: z.boolean(),
  /** Their delete-by day is today or past. */
  isDeleteByDue: z.boolean(),
});
export type CandidateFilter = z.infer<typeof candidateFilterSchema>;

export const everybody: CandidateFilter = {
  text: '',
  tagIds: [],
  stage: null,
  postingId: null,
  source: null,
  hasNoApplication: false,
  isDeleteByDue: false,
};

/**
 * Whether the filter lets everybody through.
 *
 * @example isEverybody({ ...everybody, text: ' ' }) // true
 */
export function isEverybody(filter: CandidateFilter): boolean {
  const { text, tagIds, stage, postingId, source, hasNoApplication, isDeleteByDue } = filter;
  return (
    text.trim() === '' &&
    tagIds.length === 0 &&
    (stage ?? postingId ?? source) === null &&
    !hasNoApplication &&
    !isDeleteByDue
  );
}

/** A place in the sorted list: the sort keys of the row that stands there, its id last. Opaque to the page. */
export const candidatePlaceSchema = z.array(z.string()).min(2).max(3);
export type CandidatePlace = z.infer<typeof candidatePlaceSchema>;

/** One row of the list of all candidates. */
export const candidateRowSchema = candidateSchema
  .pick({ id: true, name: true, latinName: true, headline: true, location: true, source: true })
  .extend({
    tags: z.array(tagSchema),
    /** The newest one; null when they applied for nothing. */
    application: applicationSchema
      .pick({ id: true, postingId: true, stage: true })
      .extend({ postingTitle: z.string(), stageName: stageSchema.shape.name })
      .nullable(),
    applicationCount: z.int().nonnegative(),
    deleteBy: plainDateSchema.nullable(),
    createdAt: instantSchema,
    /** When they were added, applied, were moved, or got a document, whichever was last. Ratings and notes do not count. */
    lastActivityAt: instantSchema,
  });
export type CandidateRow = z.infer<typeof candidateRowSchema>;

const severalIds = z.array(candidateIdSchema).max(mostCandidatesAtOnce);

/** Whom an act is for: named people, or everybody who matches a filter at that moment, but for some. */
export const candidateTargetSchema = z.union([
  z.object({ candidateIds: severalIds.min(1) }),
  z.object({ filter: candidateFilterSchema, exceptIds: severalIds }),
]);
export type CandidateTarget = z.infer<typeof candidateTargetSchema>;

/** A filter that was given a name, for everybody who works in this workspace. */
export const savedFilterSchema = z.object({
  id: savedFilterIdSchema,
  name: z.string().trim().min(1).max(60).normalize('NFC'),
  filter: candidateFilterSchema,
  createdAt: instantSchema,
});
export type SavedFilter = z.infer<typeof savedFilterSchema>;

/**
 * Whether two filters ask for the same.
 *
 * @example isSameFilter(everybody, { ...everybody }) // true
 */
export function isSameFilter(a: CandidateFilter, b: CandidateFilter): boolean {
  const asked = ({ text, tagIds, ...rest }: CandidateFilter) => {
    const { stage, postingId, source, hasNoApplication, isDeleteByDue } = rest;
    const tags = tagIds.toSorted((one, other) => one.localeCompare(other));
    return JSON.stringify([
      ...[text.trim(), tags, stage, postingId, source],
      ...[hasNoApplication, isDeleteByDue],
    ]);
  };
  return asked(a) === asked(b);
}
