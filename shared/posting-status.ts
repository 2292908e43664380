import { z } from 'zod';

/** What a person may say of a posting; it goes before what the work itself says. */
export const saidStateSchema = z.enum(['on-hold', 'filled']);
export type SaidState = z.infer<typeof saidStateSchema>;

/**
 * `review`: something is left to look at (`troublesOf`) and nobody said they had looked; `draft`: no rubric frozen;
 * `open`: in use; `on-hold`, `filled`: a person said so.
 */
export const postingStatusSchema = z.enum(['review', 'draft', 'open', ...saidStateSchema.options]);
export type PostingStatus = z.infer<typeof postingStatusSchema>;

type Facts = {
  said: SaidState | null;
  isReviewed: boolean;
  isInTrouble: boolean;
  hasFrozenRubric: boolean;
};

/** Where a posting stands. What a person said wins; a reading in trouble that nobody has looked at comes next. */
export function postingStatusOf({
  said,
  isReviewed,
  isInTrouble,
  hasFrozenRubric,
}: Facts): PostingStatus {
  if (said !== null) return said;
  if (isInTrouble && !isReviewed) return 'review';
  return hasFrozenRubric ? 'open' : 'draft';
}
