const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const figure = `(\\d{1,2}(?:\\.5)?|${words.join('|')})`;
const years = new RegExp(
  `(?<!within |under |over the (?:age|last) (?:of )?|[\\d.,$])\\b${figure}\\s{0,3}(?:\\(\\d{1,2}\\)\\s{0,2})?(?:\\+|plus|or more)?\\s{0,2}(?:(?:[-–—]|to)\\s{0,2}(?:\\d{1,2}|${words.join('|')})\\+?\\s{0,2})?(?:\\(\\d{1,2}\\)\\s{0,2})?(?:or more\\s|full\\s|plus\\s)?[-\\s]{0,2}(years?|yrs?|months?)\\b(?! (?:old|of age|degree|college|of college|contract|program|university|term|after|from))`,
  'i',
);

/**
 * The smallest number of years a requirement asks for.
 *
 * @returns years, 0.5 for six months; null where none is named. Ages, terms and deadlines are not experience.
 * @example minYearsOf('5-7 years of nursing') // 5
 */
export function minYearsOf(text: string): number | null {
  const found = years.exec(text);
  if (!found?.[1]) return null;
  const named = words.indexOf(found[1].toLowerCase());
  const count = named === -1 ? Number(found[1]) : named;
  if (!/^m/i.test(found[2] ?? '')) return count;
  return count % 6 === 0 || count < 12 ? count / 12 : null;
}
