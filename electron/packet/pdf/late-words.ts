import type { PDFPage } from '@cantoo/pdf-lib';

import { html, type Html } from '../html.ts';
import { glyphsOf } from './glyphs.ts';

/** Every sign that a page number, a range of them and the stop behind it need. */
const signs = '0123456789–.';

/**
 * Room for page numbers that are known only once the packet is printed. What is printed first is one of each sign
 * they can need; `writeLateWords` puts the right ones in their place, so that nothing has to be printed twice.
 */
export const lateWords = (name: string): Html =>
  html`<span class="late" data-late="${name}">${signs}</span>`;

const room = new RegExp(`<span class="late" data-late="([\\w-]+)">${signs}</span>`, 'g');

/** The names of the rooms that a page to print has, in their order. */
export function lateNames(page: string): string[] {
  return [...page.matchAll(room)].map(([, name = '']) => name);
}

/** The page with its rooms filled, to be printed again: the way when a printed room cannot be told from a text. */
export function withWords(page: string, words: readonly string[]): string {
  let next = 0;
  return page.replaceAll(room, () => words[next++] ?? '');
}

/**
 * Puts words into the rooms left by `lateWords`, in their order in the packet.
 *
 * @returns the changed contents by page, or undefined when there are not as many rooms as words, which a note with
 * all the digits in it can do: then nothing is changed
 */
export function writeLateWords(
  contents: ReadonlyMap<PDFPage, string>,
  words: readonly string[],
): Map<PDFPage, string> | undefined {
  if (words.length === 0) return new Map(contents); // nothing follows: no page has to be read for it
  const rooms = [...contents].flatMap(([page, content]) =>
    roomsOf(page, content).map((room) => ({ page, room })),
  );
  if (rooms.length !== words.length) return undefined;
  const changed = new Map(contents);
  // From the last to the first, so that the places of those before stay what they are.
  for (const [index, { page, room }] of [...rooms.entries()].toReversed())
    changed.set(page, fill(changed.get(page) ?? '', room, words[index] ?? ''));
  return changed;
}

type Room = readonly { code: string; start: number }[];

function roomsOf(page: PDFPage, content: string): Room[] {
  const glyphs = glyphsOf(page, content);
  const shown = glyphs.map(({ text }) => (text.length === 1 ? text : '\uFFFC')).join('');
  return [...shown.matchAll(/0123456789–\./g)].map(({ index }) =>
    glyphs.slice(index, index + signs.length),
  );
}

/** The whole word is shown where the room's first glyph was, by the font's own widths; the others show nothing. */
function fill(content: string, place: Room, word: string): string {
  const codes = Array.from(word, (sign) => place[signs.indexOf(sign)]?.code ?? '').join('');
  return place.reduceRight(
    (text, { code, start }, index) =>
      text.slice(0, start) + (index === 0 ? codes : '') + text.slice(start + code.length),
    content,
  );
}
