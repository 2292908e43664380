import { z } from 'zod';

import { documentKindSchema } from './document.ts';
import {
  applicationIdSchema,
  assessorIdSchema,
  candidateIdSchema,
  criterionIdSchema,
  documentIdSchema,
  noteIdSchema,
  postingIdSchema,
  savedSearchIdSchema,
} from './ids.ts';
import { searchAreaSchema, searchKindSchema } from './search-area.ts';
import { instantSchema } from './time.ts';

/** Which part of the thing has the words. */
export const searchPartSchema = z.enum([
  'title',
  'text',
  'fileName',
  'name',
  'latinName',
  'headline',
  'location',
  'email',
  'phone',
  'source',
  'tag',
  'anchor',
  'weightReason',
  'why',
  'summary',
  'reason',
  'dissent',
]);
export type SearchPart = z.infer<typeof searchPartSchema>;

/** A line that has the words. `start` and `end` are of the first match in the whole part; marks are in `text`. */
const foundLineSchema = z.object({
  part: searchPartSchema,
  /** Of a posting's or a document's text; null elsewhere. */
  lineNumber: z.int().positive().nullable(),
  /** Of an anchor; null elsewhere. */
  level: z.int().positive().nullable(),
  text: z.string(),
  marks: z.array(z.object({ start: z.int().nonnegative(), end: z.int().positive() })),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});
export type FoundLine = z.infer<typeof foundLineSchema>;

/** Something that has the words, with the lines that show it. */
const searchHitSchema = z.object({
  kind: searchKindSchema,
  /** Its place in the order; newer things have higher ones. */
  position: z.int().positive(),
  /** The person's name, the posting's title or the criterion's name. */
  title: z.string(),
  latinName: z.string(),
  postingTitle: z.string().nullable(),
  /** What the posting calls the stage that the application is on. */
  stageName: z.string().nullable(),
  /** When it was written; null for names. */
  at: instantSchema.nullable(),
  isOwn: z.boolean(),
  documentKind: documentKindSchema.nullable(),
  fileName: z.string().nullable(),
  /** R5 or P2: of a criterion, or of the one that a rating's why is about. */
  criterionCode: z.string().nullable(),
  lines: z.array(foundLineSchema),
  postingId: postingIdSchema.nullable(),
  candidateId: candidateIdSchema.nullable(),
  applicationId: applicationIdSchema.nullable(),
  documentId: documentIdSchema.nullable(),
  noteId: noteIdSchema.nullable(),
  criterionId: criterionIdSchema.nullable(),
});
export type SearchHit = z.infer<typeof searchHitSchema>;

/** Counting stops at a limit: then there are at least so many. */
const foundCountSchema = z.object({ count: z.int().nonnegative(), isCapped: z.boolean() });
export type FoundCount = z.infer<typeof foundCountSchema>;

/** The first of everything that was found, by area, with counts. */
export const searchOverviewSchema = z.object({
  areas: z.array(
    foundCountSchema.extend({ area: searchAreaSchema, hits: z.array(searchHitSchema) }),
  ),
  /** The postings that what was counted belongs to, most first. */
  postings: z.array(
    z.object({ postingId: postingIdSchema, title: z.string(), count: z.int().positive() }),
  ),
  /** Texts that were written but are not in the index yet: after a large import, for a while. */
  unindexedCount: z.int().nonnegative(),
  /** What main took, in milliseconds. */
  durationMs: z.number().nonnegative(),
});
export type SearchOverview = z.infer<typeof searchOverviewSchema>;

/** `nextBefore` asks for the page after this one; null when there is none. */
export const searchPageSchema = z.object({
  hits: z.array(searchHitSchema),
  nextBefore: z.int().positive().nullable(),
});
export type SearchPage = z.infer<typeof searchPageSchema>;

/** A search that an assessor kept, to run it again by its name. */
export const savedSearchSchema = z.object({
  id: savedSearchIdSchema,
  assessorId: assessorIdSchema,
  name: z.string().trim().min(1).max(100),
  query: z.string().trim().min(1).max(200),
  area: searchAreaSchema.nullable(),
  postingId: postingIdSchema.nullable(),
  createdAt: instantSchema,
});
export type SavedSearch = z.infer<typeof savedSearchSchema>;
