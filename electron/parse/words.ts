const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*[+#]*/gu;
const asciiWordPattern = /[a-z0-9]+(?:'[a-z]+)*[+#]*/g;
const beyondAscii = /[^\p{ASCII}]/u;

/** A text's words in one form: lower case, straight apostrophes, no accents. */
export function wordsOf(text: string): string[] {
  if (!beyondAscii.test(text)) return text.toLowerCase().match(asciiWordPattern) ?? [];
  return (text.match(wordPattern) ?? []).map(plainWord);
}

/** A word with the place where it stands in the text. */
export type Token = { word: string; start: number; end: number };

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    word: plainWord(word),
    start: index,
    end: index + word.length,
  }));
}

function plainWord(word: string): string {
  const lower = word.toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  return lower.replaceAll('’', "'").normalize('NFKD').replaceAll(/\p{M}/gu, '');
}
