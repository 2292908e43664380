const shortest = 8;
const long = new RegExp(`\\p{L}{${shortest},}`, 'gu');
/** A word over the ends of lines, as an extractor gives it: each line's end with its hyphen. */
const broken = /\p{L}+(?:-\n\p{Ll}+)+/gu;

/** The long words of texts, to tell the ones that were broken in print from those that have a hyphen. */
export function longWordsOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.match(long) ?? []));
}

/** What was read out of a PDF, with the words that print has broken whole again. */
export function withWholeWords(text: string, words: ReadonlySet<string>): string {
  return text.replaceAll(broken, (parts) => {
    const whole = parts.replaceAll('-\n', '');
    return words.has(whole) ? `${whole}\n` : parts;
  });
}
