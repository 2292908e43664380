import { markOfValue } from '#shared/rating-mark.ts';
import { scaleSteps, type Scale } from '#shared/rubric.ts';
import { commonTexts } from '#shared/texts/common.ts';

const oneDigit = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** The word of a value that may be a mean: one of the four words, or on an anchored scale the level. */
export function wordOf(value: number | null, scale: Scale): string {
  if (value === null || scale === 'checklist') return commonTexts.ratingMarks[markOfValue(value)];
  const steps = scaleSteps[scale];
  return `${oneDigit.format(value * (steps - 1) + 1)} / ${steps}`;
}
