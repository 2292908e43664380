/**
 * Words as the search knows them. The index, the query and the marks in what was found all use this one cutting
 * and folding, so that they cannot disagree.
 */

/** Scripts that are written without blanks: each letter with its marks is a word of its own there. */
const letter =
  /[[\p{L}\p{N}\p{M}]&&[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]]/v
    .source;
const word = new RegExp(`${letter}\\p{M}*|(?:(?!${letter})[\\p{L}\\p{N}\\p{M}\\p{Co}])+`, 'gv');
const ascii = /^[\0-\x7f]*$/;
export const isAscii = (text: string): boolean => ascii.test(text);

/** Marks that a reader may leave out: accents, points and vowel signs, but not the vowels of Indic scripts or kana. */
const looseMarks =
  /[[\p{M}&&[\p{sc=Inherited}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Latin}\p{sc=Cyrillic}]]--[\u3099\u309a]]|\u0640/gv;
/** Letters that no decomposition takes apart. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
};

/** Lower case, compatibility forms, without accents: `Łukasiewicz` is `lukasiewicz`. */
function foldWord(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replaceAll(looseMarks, '')
    .normalize('NFC')
    .replaceAll(/[łøđħıßæœðþ]/g, (each) => plainLetters[each] ?? each);
}

/** A word of a text: folded, with where it stands there (UTF-16 units, end excluded). */
export type FoundWord = { word: string; start: number; end: number };

export function wordsOf(text: string): FoundWord[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    word: foldWord(found),
    start: index,
    end: index + found.length,
  }));
}

/** The text as it goes into the index: its words, folded, with blanks between them. */
export function indexText(text: string): string {
  if (isAscii(text)) return text; // the engine cuts it at the same places
  return text.match(word)?.map(foldWord).join(' ') ?? '';
}
