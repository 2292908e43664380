import { cleanText } from '../clean-text.ts';

/** Words that most requirements share and that say nothing of their subject. */
const common = new Set(
  `a an and are as at be but by for from has have in into is it of on or that the their this to was were will with
  within you your we our us who which able ability experience experienced knowledge understanding skill skills strong
  excellent good solid proven demonstrated working work using use used years year yrs least minimum required preferred
  plus must including include related relevant similar other etc least more than not any all well such e.g i.e
  familiarity familiar proficiency proficient background hands prior previous basic advanced high level desirable
  der die das und oder mit in im von zu für auf den dem des ein eine einer kenntnisse erfahrung gute sehr sowie
  le la les de des du et ou en un une dans avec pour sur expérience connaissance bonne maîtrise
  el los las y o con para por experiencia conocimiento conocimientos buen buena nivel`.split(/\s+/),
);

/** The words of a text that say what it is about, folded; plural and other endings are cut off. */
export function subjectWords(text: string): Set<string> {
  const words =
    cleanText(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}+#]+(?:\.[\p{L}]+)?/gu) ?? [];
  return new Set(
    words
      .filter((word) => word.length > 1 && !common.has(word) && !/^\d+\+?$/.test(word))
      .map(stem),
  );
}

function stem(word: string): string {
  return word.length <= 4 ? word : word.replace(/(?:ies|es|s|ing|ed|ment|ion)$/u, '');
}

/**
 * How much two sets of subject words are the same.
 *
 * @returns 0 … 1: the shared words against all of them (Jaccard)
 * @source  Jaccard (1912), New Phytologist 11(2), 37–50
 * @example overlap(new Set(['kafka', 'sql']), new Set(['kafka'])) // 0.5
 */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}
