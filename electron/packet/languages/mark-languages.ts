import { readPassage, type Reading } from './passages.ts';

/** An element that is open: the language in it, and whether its parts are one text. */
type Open = { language: string; isWhole: boolean };

const token = /<(\/?)([a-z0-9]+)([^>]*)>|[^<]+/g;
const empty = new Set(['br', 'col', 'hr', 'img']);
/** The browser leaves these out of what it tags, unless they have a role; then their language would be lost. */
const inline = new Set(['bdi', 'span', 'b', 'small']);
/** Blocks whose parts are one text: a short line in a French résumé is French, though it alone would not say so. */
const wholes = /class="(?:prose[^"]*|posting)"/;

/**
 * Says of every passage that is not in the page's language in which it is, so that it is read aloud by the right voice.
 * What nothing speaks for stays as it is.
 *
 * @param markup what `html` made
 * @param isToPrint inline passages get the role of marked text, without which the browser tags no language for them
 */
export function markLanguages(markup: string, isToPrint: boolean): string {
  const role = isToPrint ? ' role="mark"' : '';
  const out: string[] = [];
  const open: Open[] = [{ language: 'en', isWhole: false }];
  for (const match of markup.matchAll(token)) {
    const [part, slash, name, attributes = ''] = match;
    const end = match.index + part.length;
    const outer = open.at(-1) ?? { language: 'en', isWhole: false };
    if (name === undefined) out.push(marked(part, outer.language, end));
    else if (slash === '/') {
      out.push(part);
      open.pop();
    } else if (attributes.endsWith('/') || empty.has(name)) out.push(part);
    else {
      const isWhole = wholes.test(attributes);
      const own = isWhole ? languageUpTo(markup, end, name) : null;
      const language = own ?? outer.language;
      open.push({ language, isWhole });
      // Each part of a whole says it, not the whole: the browser does not tag every block that only holds others.
      out.push(outer.isWhole && language !== 'en' ? tagged(part, language) : part);
    }
  }
  return out.join('');

  function marked(text: string, outer: string, end: number): string {
    if (text.trim() === '') return text;
    const reading = readPassage(text);
    const language = reading.language ?? outer;
    const parts = partsOf(reading, language);
    if (language === outer) return parts;
    const [tag, element = ''] = /^<([a-z0-9]+)[^>]*>$/.exec(out.at(-1) ?? '') ?? [];
    const isAlone =
      tag !== undefined && !empty.has(element) && markup.startsWith(`</${element}>`, end);
    if (!isAlone) return wrapped(parts, language);
    out[out.length - 1] = tagged(tag, language, inline.has(element) ? role : '');
    return parts;
  }

  function partsOf({ parts }: Reading, outer: string): string {
    return parts
      .map(({ text, language }) =>
        language !== null && language !== outer ? wrapped(text, language) : text,
      )
      .join('');
  }

  function wrapped(text: string, language: string): string {
    return `<span lang="${language}"${role}>${text}</span>`;
  }
}

const tagged = (tag: string, language: string, more = '') =>
  `${tag.replace(/ lang="[^"]*"/, '').slice(0, -1)} lang="${language}"${more}>`;

/** The language of everything up to the end of an element that begins here. */
function languageUpTo(markup: string, start: number, name: string): string | null {
  const ends = new RegExp(`<(/?)${name}\\b[^>]*>`, 'g');
  ends.lastIndex = start;
  let depth = 1;
  for (let found = ends.exec(markup); found; found = ends.exec(markup)) {
    depth += found[1] === '/' ? -1 : 1;
    if (depth > 0) continue;
    const text = markup.slice(start, found.index).replaceAll(/<[^>]*>/g, ' ');
    return readPassage(text).language;
  }
  return null;
}
