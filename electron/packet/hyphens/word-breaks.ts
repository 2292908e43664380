import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Languages whose words are broken, with the folder of their patterns. */
const patterns = {
  ...{ en: 'en', de: 'de', fr: 'fr', es: 'es', nl: 'nl', it: 'it', pt: 'pt' },
  ...{ sv: 'sv', da: 'da', no: 'nb', fi: 'fi', pl: 'pl', cs: 'cs' },
} as const;

export type BrokenLanguage = keyof typeof patterns;

export const isBroken = (language: string | null): language is BrokenLanguage =>
  language !== null && Object.hasOwn(patterns, language);

const softHyphen = '\u00AD';
/** Fewer letters are left on neither line. */
const fewestLetters = 3;

type Breaker = (word: string) => string;
const breakers = new Map<BrokenLanguage, Breaker>();
const known = new Map<string, string>();
/** A packet has some hundreds of long words, and a batch the same ones over and over. */
const mostKnown = 20_000;

/**
 * A word with soft hyphens where its language lets it be broken; the word as it is where none does.
 *
 * @param word letters only; what else a text has is for `mayBreak` to keep away
 */
export function withBreaks(word: string, language: BrokenLanguage): string {
  const key = `${language} ${word}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const now = breakerOf(language)(word)
    .split(softHyphen)
    .reduce((all, part) => {
      const left = all.replaceAll(softHyphen, '').length;
      const isEnough = left >= fewestLetters && word.length - left >= fewestLetters;
      return isEnough ? all + softHyphen + part : all + part;
    });
  if (known.size >= mostKnown) known.clear();
  known.set(key, now);
  return now;
}

/** The patterns of a language are read when its first long word comes. */
function breakerOf(language: BrokenLanguage): Breaker {
  const before = breakers.get(language);
  if (before) return before;
  const { hyphenateSync } = require(`hyphen/${patterns[language]}`) as { hyphenateSync: Breaker };
  breakers.set(language, hyphenateSync);
  return hyphenateSync;
}

const small = /^\p{Ll}+$/u;
const capital = /^\p{Lu}\p{Ll}+$/u;
/** What German nouns end with and names hardly ever. */
const nounEnd =
  /(?:ung|heit|keit|schaft|tion|ität|ismus|ment|nis|tum|stelle|fähigkeit|kenntnis|erfahrung|verständnis|entwicklung)(?:e|en|es|s|se|sen)?$/;
/** Stand before a noun and not before a name. */
const articles = new Set(
  'der die das den dem des ein eine einen einem einer eines kein keine keinen keiner im am zum zur vom ins unser unsere unserer ihre ihrer ihren ihrem seine seiner seinen jede jeder jedes diese dieser dieses'.split(
    ' ',
  ),
);

/**
 * Whether a word may be broken at all: small letters only, and in German nouns by their ending or the article before
 * them. So no name, address, number, abbreviation, or word that has a hyphen already.
 */
export function mayBreak(word: string, language: BrokenLanguage, before: string): boolean {
  if (small.test(word)) return true;
  if (language !== 'de' || !capital.test(word)) return false;
  return nounEnd.test(word) || articles.has(before.toLowerCase());
}
