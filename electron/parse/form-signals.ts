import type { Block } from './blocks.ts';

const patterns: readonly (readonly [string, RegExp])[] = [
  ['ends with colon', /:\W{0,3}$/],
  ['question', /\?\W{0,2}$/],
  ['ends with stop', /[.!]["”)*\\]{0,4}$/],
  ['goes on', /[,;]$|,? and$|; or$/],
  ['link', /https?:|www\.|\S@\S/],
  ['markup', /^<!--|^\{%/],
  ['key and value', /^[\p{L}_ /]{2,30}:\s{0,9}\S.{0,60}$/u],
  ['money', /[$£€]\s?\d|\b\d[\d,.]{0,14}\s?(?:USD|EUR|GBP|CAD|AUD|AMD)\b/],
  [
    'years',
    /\b(?:\d{1,2}\+?|one|two|three|four|five|six|seven|eight|ten)(?: ?\(\d{1,2}\))?\+?[- ]?(?:to |[-–] ?\d{1,2}\+? ?)?(?:or more )?(?:years?|yrs?|months?|ans|jahre|anos)\b/i,
  ],
  [
    'place name',
    /^[\p{L} .'-]{2,40}, ?(?:[A-Z]{2}\b|\p{Lu}\p{Ll}{1,20})(?:[ ,]{1,2}(?:\d{5}|US|USA|United States|UK)\b.*)?$/u,
  ],
  ['address', /\b(?:[A-Z]{2}|Texas|California) \d{5}\b|^\d{2,5} \p{Lu}/u],
];

/** The look of a block: mark, length, how it ends, what kind of figures it has, where it stands. */
export function formSignals(
  { text, mark, form }: Block,
  words: readonly string[],
  at: number,
  blockCount: number,
): string[] {
  const found = [mark === '' ? (form === 'sentence' ? 'sentence' : 'plain line') : 'bullet'];
  if (form === 'label') found.push('label');
  found.push(...lengthSignals(words.length));
  for (const [signal, pattern] of patterns) if (pattern.test(text)) found.push(signal);
  if (at === 0) found.push('first');
  else if (at < 4) found.push('near the top');
  if (at >= blockCount - 3) found.push('near the end');
  if (at < blockCount / 4) found.push('first quarter');
  return found;
}

function lengthSignals(wordCount: number): string[] {
  if (wordCount <= 2) return ['one or two words'];
  if (wordCount <= 5) return ['few words'];
  if (wordCount <= 10) return ['up to ten words'];
  if (wordCount <= 22) return [];
  return wordCount > 40 ? ['over 22 words', 'many words'] : ['over 22 words'];
}
