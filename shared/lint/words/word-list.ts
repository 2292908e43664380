/** Words of one language, as pieces of a pattern; whole words are looked for. */
export type WordList = Readonly<Partial<Record<string, readonly string[]>>>;

const patterns = new WeakMap<WordList, Map<string, RegExp>>();

/**
 * Where a text has one of the words of its language. English words are looked for in every text.
 *
 * @param language two letters, as `posting.language`
 * @returns the first place; undefined when there is none
 */
export function findWords(
  text: string,
  words: WordList,
  language: string,
): { start: number; end: number } | undefined {
  const match = patternOf(words, language).exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

function patternOf(words: WordList, language: string): RegExp {
  const known = patterns.get(words) ?? new Map<string, RegExp>();
  patterns.set(words, known);
  const pattern = known.get(language) ?? compile(words, language);
  known.set(language, pattern);
  return pattern;
}

function compile(words: WordList, language: string): RegExp {
  const all = [...(words['en'] ?? []), ...(language === 'en' ? [] : (words[language] ?? []))];
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${all.join('|')})(?![\\p{L}\\p{N}-])`, 'iu');
}
