/** Texts of a career: the same ones for the same seed, with few common and many rare words, as people write. */

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const syllables =
  'con re pro ver ta men si ter ma le no di ca per vi se ro ti la ne mo ra de sa li go bu ke fo pa du hi zu wy'.split(
    ' ',
  );
const vocabularySize = 40_000;

/** Words made of syllables; the first ones are met most often. */
export const vocabulary: readonly string[] = Array.from({ length: vocabularySize }, (_, at) => {
  const { length } = syllables;
  const tail = at >= length ** 2 ? syllables[Math.floor(at / length ** 2) % length] : '';
  return `${syllables[at % length]}${syllables[(at * 7 + Math.floor(at / length)) % length]}${tail}`;
});

/** Zipf by its inverse: the word of rank r is met about 1/r as often as the first. */
export const wordOf = (random: () => number): string =>
  vocabulary[Math.floor(vocabularySize ** random()) - 1] ?? 'end';

export function noteText(random: () => number, id: number): string {
  const words = 50 + Math.floor(random() * 351);
  let text = '';
  for (let at = 0; at < words; at += 1)
    text += at % 14 === 13 ? `${wordOf(random)}. ` : `${wordOf(random)} `;
  // A word that one note in ten thousand has, and a name that one alone has.
  if (id % 10_000 === 0) text += 'heliotrope ';
  return `${text}ref${id}.`;
}

const given = [
  ...['Asha', 'Ines', 'Zoë', 'Jonas', 'Amara', 'Łucja', 'Søren', 'Nguyễn'],
  ...['陳怡君', '佐藤', 'Олена', 'Дмитро', 'ليلى', 'أحمد', 'अनन्या', 'สมชาย', 'ሰላም', 'Ελένη'],
];
const family = [
  ...['Raghunathan', 'Duarte', 'Okafor', 'Weber', 'Oliveira', 'Novák', 'Haddad', 'Tesfaye'],
  ...['明美', 'Коваленко', 'الحدّاد', 'शर्मा', 'ใจดี', 'Παπαδοπούλου'],
];

export const personName = (random: () => number): string =>
  `${given[Math.floor(random() * given.length)]} ${family[Math.floor(random() * family.length)]}-${wordOf(random)}`;
