import type { TextSpan } from './text-lines.ts';

/** A text with some of its signs left out or changed, and where each of them stood. */
type Folded = { text: string; at: number[]; ends: number[] };

/** Every place of the query in the text, without regard to case and accents; none when the query is blank. */
export function findAll(text: string, query: string): TextSpan[] {
  const wanted = foldCase(query.trim()).text;
  return wanted === '' ? [] : placesOf(foldCase(text), wanted);
}

function foldCase(text: string): Folded {
  return fold(text, (sign) => sign.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase());
}

/** Without blanks and soft hyphens: a page and the text read from it differ in these. */
function foldBlanks(text: string): Folded {
  return fold(text, (sign) => (/[\s\u00AD]/.test(sign) ? '' : sign));
}

function fold(text: string, of: (sign: string) => string): Folded {
  let folded = '';
  const at: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const sign of text) {
    const kept = of(sign);
    const end = offset + sign.length;
    for (let unit = 0; unit < kept.length; unit += 1) {
      at.push(offset);
      ends.push(end);
    }
    if (kept === '' && /\p{M}/u.test(sign) && ends.length > 0) ends[ends.length - 1] = end;
    folded += kept;
    offset = end;
  }
  return { text: folded, at, ends };
}

function placesOf({ text, at, ends }: Folded, wanted: string): TextSpan[] {
  const places: TextSpan[] = [];
  for (let from = text.indexOf(wanted); from !== -1; from = text.indexOf(wanted, from + 1)) {
    places.push({ start: at[from] ?? 0, end: ends[from + wanted.length - 1] ?? 0 });
  }
  return places;
}

/** Every place where these words stand, however they are broken into lines. */
export function placesOfWords(text: string, words: string): TextSpan[] {
  const wanted = foldBlanks(words).text;
  return wanted === '' ? [] : placesOf(foldBlanks(text), wanted);
}

export type PlaceInText =
  | { kind: 'sure'; span: TextSpan }
  /** The words stand there more than once or not at all; `near` is where to look, if anywhere. */
  | { kind: 'unsure'; count: number; near: number | null };

/** So many signs before and behind tell one place of the same words from another. */
const contexts = [8, 24, 64, 160];

/**
 * Where words chosen on a page stand in the text that was read from the whole file.
 *
 * @param text what was read from the file
 * @param page the page's own text
 * @param span the words chosen in it
 * @returns `sure` when just one place has these words, or just one has them with what stands around them
 */
export function placeInText(text: string, page: string, { start, end }: TextSpan): PlaceInText {
  const whole = foldBlanks(text);
  const words = foldBlanks(page.slice(start, end)).text;
  const all = words === '' ? [] : placesOf(whole, words);
  const [first] = all;
  if (!first) return { kind: 'unsure', count: 0, near: nearestTo(whole, words) };
  if (all.length === 1) return { kind: 'sure', span: first };
  const before = foldBlanks(page.slice(0, start)).text;
  const behind = foldBlanks(page.slice(end)).text;
  for (const length of contexts) {
    for (const [left, right] of [
      [before.slice(-length), ''],
      ['', behind.slice(0, length)],
      [before.slice(-length), behind.slice(0, length)],
    ] as const) {
      const found = placesOf(whole, `${left}${words}${right}`);
      const [only] = found;
      if (!only || found.length > 1 || left + right === '') continue;
      const span = all.find((each) => each.start >= only.start && isAfter(whole, each, only, left));
      if (span) return { kind: 'sure', span };
    }
  }
  return { kind: 'unsure', count: all.length, near: first.start };
}

/** Whether the words begin just behind their context. */
function isAfter({ at }: Folded, { start }: TextSpan, found: TextSpan, left: string): boolean {
  return at.indexOf(start) - at.indexOf(found.start) === left.length;
}

/** The longest beginning of the words that stands somewhere; null when not even a few signs do. */
function nearestTo(whole: Folded, words: string): number | null {
  for (let length = words.length; length >= 6; length = Math.floor(length / 2)) {
    const [found] = placesOf(whole, words.slice(0, length));
    if (found) return found.start;
  }
  return null;
}
