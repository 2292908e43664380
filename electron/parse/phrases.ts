/** A phrase of a table found in a text: which entry it belongs to and where it stands, in words. */
export type FoundPhrase<Name extends string> = { name: Name; at: number; length: number };

type Pattern<Name> = { name: Name; words: readonly string[] };

/**
 * Looks phrases up by their first word: one pass over the words, no pattern that could backtrack.
 *
 * @param table for each name its phrases between bars; in a phrase `*` stands for any one word
 */
export function phraseFinder<Name extends string>(table: Record<Name, string>) {
  const byFirstWord = new Map<string, Pattern<Name>[]>();
  for (const [name, phrases] of Object.entries<string>(table) as [Name, string][]) {
    for (const phrase of phrases.split('|').map((each) => each.trim())) {
      const [first = '', ...words] = phrase.split(/\s+/);
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { name, words }]);
    }
  }
  return (words: readonly string[]): FoundPhrase<Name>[] => {
    const found: FoundPhrase<Name>[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const patterns = byFirstWord.get(words[at] ?? '');
      if (!patterns) continue;
      for (const pattern of patterns) {
        if (pattern.words.every((word, next) => word === '*' || words[at + 1 + next] === word)) {
          found.push({ name: pattern.name, at, length: pattern.words.length + 1 });
        }
      }
    }
    return found;
  };
}
