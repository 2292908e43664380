import type { PostingSummary } from '#shared/posting-summary.ts';
import { postingTexts } from '#shared/texts/postings.ts';

export function rubricWords({ rubric }: Pick<PostingSummary, 'rubric'>): string {
  if (!rubric) return postingTexts.noRubric;
  const words = rubric.frozen ? postingTexts.rubricFrozen : postingTexts.rubricDraft;
  return words(rubric.version, rubric.criterionCount);
}
