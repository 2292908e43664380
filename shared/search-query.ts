import { searchAreaSchema, type SearchArea } from './search-area.ts';
import { isAscii, wordsOf, type FoundWord } from './search-words.ts';

/** Words that stand one behind the other; with `isBeginning` the last one may go on. */
export type SearchTerm = { words: readonly string[]; isBeginning: boolean };

/** What a person asked for. Something is found when it has one term of every group of `all`, and none of `none`. */
export type SearchRequest = {
  all: readonly (readonly SearchTerm[])[];
  none: readonly SearchTerm[];
  area: SearchArea | null;
  /** The first letters of a stage's name, folded; null for any. */
  stage: string | null;
};

const piece = /(-|NOT\s+)?(?:"([^"]*)"?|(\S+))/g;
const field = /^(in|stage):(.+)$/i;

/**
 * Reads what was typed: words, "phrases", begin*, OR between words, - or NOT before what must be absent, `in:notes`
 * and `stage:interview`. The last word counts as a
 * beginning, because the person may still be typing. Nothing
 * typed is ever an error.
 */
export function parseSearch(query: string): SearchRequest {
  const all: SearchTerm[][] = [];
  const none: SearchTerm[] = [];
  let area: SearchArea | null = null;
  let stage: string | null = null;
  let isAlternative = false;
  for (const found of query.normalize('NFC').matchAll(piece)) {
    const [whole, not, phrase, word] = found;
    if (word === 'OR' && !not) {
      isAlternative = all.length > 0;
      continue;
    }
    const [, name, value = ''] = not || word === undefined ? [] : (field.exec(word) ?? []);
    if (name?.toLowerCase() === 'stage') {
      stage = foldedLine(value);
      continue;
    }
    const wantedArea = name?.toLowerCase() === 'in' ? areaNamed(value) : undefined;
    if (wantedArea) {
      area = wantedArea;
      continue;
    }
    const isLast = !not && found.index + whole.length === query.length && phrase === undefined;
    const term = termOf(phrase ?? word ?? '', isLast);
    if (!term) continue;
    if (not) none.push(term);
    else if (isAlternative) all.at(-1)?.push(term);
    else all.push([term]);
    isAlternative = false;
  }
  return { all, none, area, stage };
}

function termOf(text: string, isLast: boolean): SearchTerm | undefined {
  const words = wordsOf(text).map(({ word }) => word);
  const last = words.at(-1);
  if (last === undefined) return undefined;
  // One letter begins too many words to be of use, and in scripts without blanks it is a whole word.
  const isBeginning =
    last.length > 1 && (text.endsWith('*') || (isLast && /[\p{L}\p{N}\p{M}]$/u.test(text)));
  return { words, isBeginning };
}

const foldedLine = (text: string) =>
  wordsOf(text)
    .map(({ word }) => word)
    .join(' ');

function areaNamed(value: string): SearchArea | undefined {
  const wanted = value.toLowerCase();
  return wanted.length < 2
    ? undefined
    : searchAreaSchema.options.find((area) => area.startsWith(wanted));
}

/** Where the terms stand in a text, as spans in order that do not overlap. */
export function findTerms(text: string, terms: readonly SearchTerm[]): Span[] {
  return isAscii(text) ? findInAscii(text, terms) : findInWords(wordsOf(text), terms);
}

function findInWords(words: readonly FoundWord[], terms: readonly SearchTerm[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  while (from < words.length) {
    const length = longestAt(words, from, terms);
    const first = words[from];
    const last = words[from + length - 1];
    if (length > 0 && first && last) spans.push({ start: first.start, end: last.end });
    from += Math.max(length, 1);
  }
  return spans;
}

const isLetter = (sign: string | undefined) => sign !== undefined && /[a-z0-9]/.test(sign);
/** A phrase's words and what stands between them are shorter than this. */
const phraseReach = 400;

/** The same for plain Latin text, several times faster: only places where a first word may stand are cut. */
function findInAscii(text: string, terms: readonly SearchTerm[]): Span[] {
  const lower = text.toLowerCase();
  const places = new Set<number>();
  for (const { words } of terms) {
    const [first] = words;
    if (first === undefined) continue;
    for (let at = lower.indexOf(first); at !== -1; at = lower.indexOf(first, at + first.length)) {
      if (!isLetter(lower[at - 1])) places.add(at);
    }
  }
  const spans: Span[] = [];
  for (const at of [...places].toSorted((a, b) => a - b)) {
    if (at < (spans.at(-1)?.end ?? 0)) continue;
    const [found] = findInWords(wordsOf(text.slice(at, at + phraseReach)), terms);
    if (found?.start === 0) spans.push({ start: at, end: at + found.end });
  }
  return spans;
}

export type Span = { start: number; end: number };

function longestAt(
  words: readonly FoundWord[],
  from: number,
  terms: readonly SearchTerm[],
): number {
  const lengths = terms.filter((term) => standsAt(words, from, term)).map((term) => term.words);
  return Math.max(0, ...lengths.map(({ length }) => length));
}

function standsAt(
  words: readonly FoundWord[],
  from: number,
  { words: wanted, isBeginning }: SearchTerm,
): boolean {
  return wanted.every((each, index) => {
    const word = words[from + index]?.word;
    return isBeginning && index === wanted.length - 1 ? word?.startsWith(each) : word === each;
  });
}
