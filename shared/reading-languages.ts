/** Languages whose section words the reader knows; of others it accounts for the lines alone. */
const readLanguages: readonly string[] = ['en', 'fr', 'de', 'es'];

export function isReadLanguage(language: string): boolean {
  return readLanguages.includes(language);
}

/** The language's name in the language of the interface; the code itself when it is none. */
export function languageName(language: string): string {
  if (!/^[a-z]{2}$/.test(language)) return language;
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}
