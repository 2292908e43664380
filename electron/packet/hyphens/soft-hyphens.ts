import { likelyLanguageOf } from '../../parse/language.ts';
import { isBroken, mayBreak, withBreaks, type BrokenLanguage } from './word-breaks.ts';

/** Words as long as these are broken in a column of a table or of two, and elsewhere, where a line has a hundred signs. */
const longInColumn = 8;
const longInLine = 12;

/** What is looked at whole, what names somebody or something, and what is no text. */
const wholeTags = new Set(
  'h1 h2 h3 h4 h5 h6 header thead caption a bdi code svg style title'.split(' '),
);
const wholeClasses = /\b(?:label|headline|figures?|legend|code|source|late|answer)\b/;
const columnTags = new Set(['table', 'dl']);
const columnClass = /\bcolumns\b/;
const inlineTags = new Set(
  'a b bdi code em i small span strong svg path circle rect line'.split(' '),
);
const voidTags = new Set(['br', 'hr', 'img', 'meta', 'link', 'input', 'wbr']);

type Element = {
  tag: string;
  isWhole: boolean;
  isColumn: boolean;
  lang: string | null;
  /** The table it stands in. */
  table: Table | null;
};
/** What people wrote in a table: where a cell is too short to tell its language, all of it together may. */
type Table = { text: string };
/** One text between two tags: where it stands among the parts, and what it stands in. */
type Piece = { at: number; element: Element };

/**
 * Puts soft hyphens into the long words of a page, passage by passage in the language it is marked with or likely in. The browser
 * breaks where it has to; the others are taken out of the PDF again by `takeOutSoftHyphens`.
 *
 * @param markup made by `html`, so that what stands between two tags is text
 * @param names words of these are never broken, however they are written
 */
export function withSoftHyphens(markup: string, names: readonly string[]): string {
  const parts = markup.match(/<[^>]*>|[^<]+/g) ?? [];
  const kept = new Set(names.flatMap((name) => name.toLowerCase().match(/\p{L}+/gu) ?? []));
  for (const { pieces, text } of passagesOf(parts)) {
    const [first] = pieces;
    if (!first || !hasLong.test(text)) continue;
    const { table } = first.element;
    const likely = likelyLanguageOf(text) ?? (table && likelyLanguageOf(table.text));
    for (const { at, element } of pieces) {
      const language = element.lang ?? likely;
      if (element.isWhole || !isBroken(language)) continue;
      const fewest = element.isColumn ? longInColumn : longInLine;
      const isLast = at === pieces.at(-1)?.at;
      parts[at] = withBreaksIn(parts[at] ?? '', { language, fewest, isLast, kept });
    }
  }
  return parts.join('');
}

const hasLong = new RegExp(`\\p{L}{${longInColumn}}`, 'u');
/** A word between blanks, with the quotes, brackets and stops around it. */
const words = /(?<=^|\s)[“„«‘([]*(\p{L}{8,})[.,;:!?…”“»’)\]]*(?=\s|$)/gu;

type Rules = {
  language: BrokenLanguage;
  fewest: number;
  isLast: boolean;
  kept: ReadonlySet<string>;
};

function withBreaksIn(text: string, { language, fewest, isLast, kept }: Rules): string {
  return text.replaceAll(words, (whole: string, word: string, at: number) => {
    if (word.length < fewest || kept.has(word.toLowerCase())) return whole;
    // Of the last word half would stand alone on the last line.
    const [, line = '', more = ''] = /^(.*)(\n?)/.exec(text.slice(at + whole.length)) ?? [];
    if (line.trim() === '' && (more !== '' || isLast)) return whole;
    const before = /(\p{L}+)\s*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? '';
    return mayBreak(word, language, before)
      ? whole.replace(word, withBreaks(word, language))
      : whole;
  });
}

/** The texts of a page in passages: what no block divides. */
function passagesOf(parts: readonly string[]): { pieces: Piece[]; text: string }[] {
  const root: Element = { tag: '', isWhole: false, isColumn: false, lang: null, table: null };
  const stack = [root];
  const passages: { pieces: Piece[]; text: string }[] = [];
  let pieces: Piece[] = [];
  const end = () => {
    if (pieces.length > 0)
      passages.push({ pieces, text: pieces.map(({ at }) => parts[at]).join(' ') });
    pieces = [];
  };
  for (const [at, part] of parts.entries()) {
    const within = stack.at(-1) ?? root;
    if (!part.startsWith('<')) {
      if (part.trim() === '') continue;
      pieces.push({ at, element: within });
      if (within.table && !within.isWhole) within.table.text += ` ${part}`;
      continue;
    }
    const [, close = '', tag = ''] = /^<(\/?)([a-z0-9]+)/i.exec(part) ?? [];
    if (!inlineTags.has(tag)) end();
    if (close) {
      const opened = stack.findLastIndex((each) => each.tag === tag);
      if (opened > 0) stack.length = opened;
    } else if (tag && !voidTags.has(tag) && !part.endsWith('/>')) {
      stack.push(elementOf(tag, part, within));
    }
  }
  end();
  return passages;
}

function elementOf(tag: string, part: string, within: Element): Element {
  const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(part)?.[1];
  const classes = attribute('class') ?? '';
  return {
    tag,
    isWhole: within.isWhole || wholeTags.has(tag) || wholeClasses.test(classes),
    isColumn: within.isColumn || columnTags.has(tag) || columnClass.test(classes),
    lang: attribute('lang')?.slice(0, 2) ?? within.lang,
    table: tag === 'table' ? { text: '' } : within.table,
  };
}
