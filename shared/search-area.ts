import { z } from 'zod';

/** Where something was found, as the search page lists it; `in:notes` of a query begins one of these names. */
export const searchAreaSchema = z.enum(['documents', 'notes', 'postings', 'names', 'decisions']);
export type SearchArea = z.infer<typeof searchAreaSchema>;
export const searchAreas = searchAreaSchema.options;

/** What can be found. A `rating` is its why, a `scorecard` its summary. */
export const searchKindSchema = z.enum([
  'document',
  'note',
  'rating',
  'scorecard',
  'posting',
  'criterion',
  'candidate',
  'decision',
]);
export type SearchKind = z.infer<typeof searchKindSchema>;

export const areaOfKind = {
  document: 'documents',
  note: 'notes',
  rating: 'notes',
  scorecard: 'notes',
  posting: 'postings',
  criterion: 'postings',
  candidate: 'names',
  decision: 'decisions',
} as const satisfies Record<SearchKind, SearchArea>;
