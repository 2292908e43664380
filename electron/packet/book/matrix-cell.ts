import type { ComparisonBookData } from '#shared/comparison-book.ts';
import type { OpenApplication } from '#shared/comparison.ts';
import { givenWord, wordOf } from '#shared/level-words.ts';
import { markOfValue } from '#shared/rating-mark.ts';
import type { Criterion } from '#shared/rubric.ts';
import { gapInLevels } from '#shared/scoring/disagreement.ts';
import { mustHaveState } from '#shared/scoring/must-haves.ts';
import { bookTexts } from '#shared/texts/book.ts';
import { html, type Html } from '../html.ts';
import { markWithWord } from '../strip.ts';
import { initialsOf } from './initials.ts';

/** One mark where all who assessed it agree; otherwise what it counts as, and what each of them gave. */
export function matrixCell(
  data: ComparisonBookData,
  open: OpenApplication,
  { id }: Criterion,
): Html {
  const { scale } = data.rubric;
  const standing = open.standing.criteria.find(({ criterionId }) => criterionId === id);
  const { values = [], value = null } = standing ?? {};
  const raters = new Set(open.scorecards.map(({ scorecard }) => scorecard.assessorId));
  if (standing === undefined || (gapInLevels(standing, scale) ?? 0) === 0) {
    const isPart = values.length > 0 && values.length < raters.size;
    const note = isPart ? bookTexts.assessedBy(values.length, raters.size) : '';
    return html`<td>${markWithWord(markOfValue(value), note, wordOf(value, scale))}</td>`;
  }
  const { assessors } = data.comparison;
  const isMixed = mustHaveState(values.map((given) => given.value)) === 'mixed';
  const word = isMixed ? bookTexts.mixed : wordOf(value, scale);
  const initials = initialsOf(assessors);
  return html`<td class="book-differ">
    <div><b>${bookTexts.countsAs(word, (value ?? 0).toFixed(2))}</b></div>
    ${assessors
      .filter((assessor) => raters.has(assessor.id))
      .map((assessor) => {
        const given = values.find(({ assessorId }) => assessorId === assessor.id)?.value ?? null;
        return html`<div class="book-voice">
          <span class="book-sign">${initials.get(assessor.id)}</span>
          ${markWithWord(markOfValue(given), '', givenWord(given, scale))}
        </div>`;
      })}
  </td>`;
}
