import { isLetter, isUnspaced, type Folded, type Letters } from './fold.ts';
import type { NameForm } from './name-forms.ts';

/** Offsets in a folded text, end excluded. */
export type Place = { start: number; end: number };

/** Shorter ones broken over two lines or at a hyphen may be the beginning of any other word. */
const sureWhenBroken = 5;

/** Where a form stands in a folded text; `letters` are that text's. */
export function placesOf(form: NameForm, folded: Folded, letters: Letters): Place[] {
  const places: Place[] = [];
  const { length } = form.letters;
  let at = letters.text.indexOf(form.letters);
  while (at >= 0) {
    const place = placeAt(form, folded, letters, at);
    if (place) places.push(place);
    at = letters.text.indexOf(form.letters, at + (place ? length : 1));
  }
  return places;
}

function placeAt(form: NameForm, folded: Folded, letters: Letters, at: number): Place | undefined {
  const last = at + form.letters.length - 1;
  const start = letters.at[at] ?? 0;
  let end = (letters.at[last] ?? 0) + 1;
  const unspaced = isUnspaced(form.letters);
  if (!gapsAllow(form, folded, letters, at)) return undefined;
  if (!unspaced && !startsWord(form, folded, letters, at)) return undefined;
  if (!unspaced) {
    const tail = tailAfter(folded, end, form.letters.length);
    const isEnd = form.ending?.test(tail) ?? (tail === '' || /^\d/.test(tail));
    if (!isEnd) return undefined;
    if (form.ending) end += tail.length;
  }
  const isWritten = form.certainty === 'always' || jointsAreCapital(form, folded, letters, at);
  return isWritten && isSure(form, folded, start, end) ? { start, end } : undefined;
}

/** "Ali Can" and not "Ali can": where a part is an ordinary word, each needs its capital. */
function jointsAreCapital(
  { joints }: NameForm,
  { source, starts }: Folded,
  letters: Letters,
  at: number,
): boolean {
  return [...joints].every((joint) => {
    const sign = source[starts[letters.at[at + joint] ?? 0] ?? 0] ?? '';
    return !/\p{Ll}/u.test(sign);
  });
}

/** Between the letters of one part only what breaks a word; at a joint what stands between words. */
function gapsAllow(
  { letters: own, joints }: NameForm,
  folded: Folded,
  letters: Letters,
  at: number,
): boolean {
  let spacedOut = 0;
  let inner = 0;
  for (let index = 1; index < own.length; index++) {
    const from = (letters.at[at + index - 1] ?? 0) + 1;
    const gap = folded.text.slice(from, letters.at[at + index]);
    if (joints.has(index)) {
      if (gap === '' && own.length < 6 && !isUnspaced(own)) return false;
      if (gap.length > 8) return false;
      continue;
    }
    inner++;
    if (gap === '') continue;
    if (/^ {1,2}$/.test(gap)) spacedOut++;
    else if (
      /^\s+$/.test(gap)
        ? own.length < sureWhenBroken && !isUnspaced(own)
        : !/^(?:-\s*|'|[*_~`]+|\u200b|-?\s*\n\s*)$/.test(gap)
    ) {
      return false;
    }
  }
  // "R A G H U" is spaced out, "ra ghu" is two words; scripts without blanks are spaced as one likes.
  return spacedOut === 0 || isUnspaced(own) || (spacedOut === inner && own.length >= 3);
}

function startsWord(
  { mayFollow, letters: own }: NameForm,
  folded: Folded,
  letters: Letters,
  at: number,
): boolean {
  const start = letters.at[at] ?? 0;
  const before = folded.text[start - 1];
  if (!isLetter(before)) {
    // "Ra-\nghu" is one word: its second half is none.
    return (
      own.length >= sureWhenBroken ||
      !/\p{L}-\s*\n\s*$/u.test(folded.text.slice(Math.max(0, start - 6), start))
    );
  }
  if (before !== undefined && /\d/.test(before)) return true;
  if (isCamelEdge(folded, start)) return true;
  if (!mayFollow) return scriptChanges(before ?? '', own[0] ?? '');
  const word = /[\p{L}\p{M}]+$/u.exec(folded.text.slice(Math.max(0, start - 4), start))?.[0] ?? '';
  return mayFollow.test(word);
}

/** "AshaRaghunathan": a capital after a small letter begins a word. */
function isCamelEdge({ source, starts }: Folded, at: number): boolean {
  const sign = source[starts[at] ?? 0] ?? '';
  const before = source[starts[at - 1] ?? 0] ?? '';
  return /\p{Lu}/u.test(sign) && /\p{Ll}/u.test(before);
}

const scriptChanges = (a: string, b: string) => /[a-z]/.test(a) !== /[a-z]/.test(b);

/** The rest of the word after a place, with what a hyphen broke off; the ending decides on it. */
function tailAfter(folded: Folded, end: number, length: number): string {
  const { text } = folded;
  let at = end;
  while (
    isLetter(text[at]) &&
    !(at === end && isCamelEdge(folded, at)) &&
    !scriptChangesAt(text, at)
  )
    at++;
  if (at > end || length >= sureWhenBroken) return text.slice(end, at);
  return /^-\s*\n\s*(?=[a-z])/.test(text.slice(end, end + 8)) ? '-' : '';
}

const scriptChangesAt = (text: string, at: number) =>
  /\p{L}/u.test(text[at] ?? '') &&
  /\p{L}/u.test(text[at - 1] ?? '') &&
  scriptChanges(text[at] ?? '', text[at - 1] ?? '');

/** Whether letters that may be an ordinary word are the name here. */
function isSure(
  { certainty, exact }: NameForm,
  folded: Folded,
  start: number,
  end: number,
): boolean {
  const { source, starts, ends, text } = folded;
  if (certainty === 'always') return true;
  const written = source.slice(starts[start], ends[end - 1]);
  if (exact !== null && written.normalize('NFC').toLowerCase() === exact) return true;
  if (!/^\p{Lu}/u.test(written)) return false;
  const after = source.slice(ends[end - 1], (ends[end - 1] ?? 0) + 24);
  if (/^-\p{Ll}/u.test(after)) return false;
  const word = text.slice(start, end);
  if (isOtherwise(word, after)) return false;
  if (certainty === 'capital') return true;
  if (word === 'an') return !/^\s+[aeiouhAEIOUH]/.test(after);
  const before = source.slice(Math.max(0, (starts[start] ?? 0) - 24), starts[start]);
  const isFirst = /(?:^|[\n.!?:;"“(•|–—-])\s*$/u.test(before) || before === '';
  const isShouted = written.length > 1 && written === written.toUpperCase();
  return !isFirst && !isShouted;
}

/** "Will you", "May 2021", "Mark as": the words after it say that it is none. */
function isOtherwise(word: string, after: string): boolean {
  if (word === 'will')
    return /^\s+(?:be|need|have|not|you|we|they|this|it|there|the|he|she|i)\b/i.test(after);
  if (['may', 'june', 'april', 'august', 'jan'].includes(word)) return /^[\s,.]*\d/.test(after);
  return word === 'page' && /^\s*\d/.test(after);
}
