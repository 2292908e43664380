const commonWords: Record<string, readonly string[]> = {
  en: [
    'the',
    'and',
    'of',
    'to',
    'with',
    'for',
    'in',
    'you',
    'our',
    'is',
    'we',
    'or',
    'will',
    'are',
  ],
  fr: [
    'le',
    'la',
    'les',
    'des',
    'et',
    'de',
    'du',
    'vous',
    'nous',
    'une',
    'pour',
    'dans',
    'est',
    'votre',
  ],
  de: [
    'der',
    'die',
    'das',
    'und',
    'mit',
    'für',
    'sie',
    'wir',
    'ein',
    'eine',
    'von',
    'ist',
    'im',
    'ihre',
  ],
  es: ['el', 'los', 'las', 'de', 'y', 'con', 'para', 'una', 'en', 'que', 'del', 'es', 'por', 'su'],
};

/** The main language by its commonest words, two letters; English when nothing speaks for another. */
export function languageOf(source: string): string {
  const counts = new Map<string, number>();
  for (const word of source
    .slice(0, 20_000)
    .toLowerCase()
    .split(/[^\p{L}]+/u)) {
    for (const [language, words] of Object.entries(commonWords)) {
      if (words.includes(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return best?.[0] ?? 'en';
}
