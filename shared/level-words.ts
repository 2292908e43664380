import { markOfValue } from './rating-mark.ts';
import { numberedWord } from './rating-words.ts';
import { scaleSteps, type Scale } from './rubric.ts';
import { levelOf } from './scoring/values.ts';
import { commonTexts } from './texts/common.ts';

const oneDigit = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** The word of a mean: one of the four, on an anchored scale with its place between the levels, "3.7 Partly". */
export function wordOf(value: number | null, scale: Scale): string {
  const word = commonTexts.ratingMarks[markOfValue(value)];
  if (value === null || scale === 'checklist') return word;
  return `${oneDigit.format(value * (scaleSteps[scale] - 1) + 1)} ${word}`;
}

/** The word of what one assessor gave. */
export function givenWord(value: number | null, scale: Scale): string {
  return numberedWord(value === null ? null : levelOf(value, scale), scale);
}

/** The words of the scale's lowest, middle and highest level. */
export function scaleEnds(scale: Scale): [lowest: string, middle: string, highest: string] {
  const word = (value: number) => givenWord(value, scale);
  return [word(0), word(0.5), word(1)];
}
