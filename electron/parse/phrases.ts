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
      const patterns = byFirstWord.get(first) ?? [];
      patterns.push({ name, words });
      byFirstWord.set(first, patterns);
    }
  }
  return (words: readonly string[]): FoundPhrase<Name>[] => {
    const found: FoundPhrase<Name>[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const patterns = byFirstWord.get(words[at] ?? '');
      if (!patterns) continue;
      for (const pattern of patterns) {
        if (standsAt(pattern.words, words, at + 1))
          found.push({ name: pattern.name, at, length: pattern.words.length + 1 });
      }
    }
    return found;
  };
}

function standsAt(pattern: readonly string[], words: readonly string[], from: number): boolean {
  for (let at = 0; at < pattern.length; at += 1)
    if (pattern[at] !== '*' && pattern[at] !== words[from + at]) return false;
  return true;
}
