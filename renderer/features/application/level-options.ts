import { checklistKeys } from '#shared/rating-mark.ts';
import type { Criterion } from '#shared/rubric.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { commonTexts } from '#shared/texts/common.ts';

/** The rows of the level control for a criterion: key, mark, word, and what the level looks like. */
export function levelOptions({ anchors }: Criterion) {
  return checklistKeys.map(({ key, level, mark }) => ({
    key,
    level,
    mark,
    word: commonTexts.ratingMarks[mark],
    anchor: (level !== null && anchors[level - 1]) || applicationTexts.noAnchor[mark],
  }));
}
