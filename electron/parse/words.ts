const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*[+#]*/gu;
const beyondAscii = /[^\p{ASCII}]/u;

/** A text's words in one form: lower case, straight apostrophes, no accents. */
export function wordsOf(text: string): string[] {
  return (text.match(wordPattern) ?? []).map(plainWord);
}

export function plainWord(word: string): string {
  const lower = word.toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  return lower.replaceAll('’', "'").normalize('NFKD').replaceAll(/\p{M}/gu, '');
}
