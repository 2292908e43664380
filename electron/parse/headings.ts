import type { Block } from './blocks.ts';
import {
  normaliseHeading,
  sectionByWords,
  sectionOfHeading,
  type Section,
} from './section-lexicon.ts';

/** A heading, or a label with its text behind it on the same line. */
export type Heading = {
  section: Section;
  /** As printed, without marks. */
  words: string;
  /** Where the text behind a run-in label begins in the block's text; null for a heading by itself. */
  textOffset: number | null;
  /** False when only the form or single words spoke for it. */
  isKnown: boolean;
  /** Marked as a heading of the document, in capitals or by its markup: it ends the section before it. */
  isStrong: boolean;
};

const longestHeading = 70;
const label = /^([^:.!?\n]{2,60}?)\s*(?::|\s[–—-])\s*(?:\*\*)?\s*(?=\S)/;

/** Reads a block as a heading or a run-in label, or says that it is neither. */
export function readHeading(block: Block): Heading | undefined {
  return wholeHeading(block) ?? runInLabel(block);
}

function wholeHeading(block: Block): Heading | undefined {
  const words = bareWords(block.text);
  if (words.length === 0 || words.length > longestHeading) return undefined;
  const normal = normaliseHeading(words);
  const wordCount = normal.split(' ').length;
  const known = sectionOfHeading(normal);
  const marked = hasHeadingForm(block.text);
  if (known && (!block.hasBullet || marked || wordCount >= 2)) {
    return { section: known, words, textOffset: null, isKnown: true, isStrong: true };
  }
  if (!marked || block.hasBullet || wordCount > 10) return undefined;
  const section = sectionByWords(normal) ?? 'other';
  const isStrong = isCapitals(words) || !/:\W*$/.test(block.text);
  return { section, words, textOffset: null, isKnown: false, isStrong };
}

function runInLabel(block: Block): Heading | undefined {
  const found = label.exec(block.text);
  const words = bareWords(found?.[1] ?? '');
  if (!found || words.length === 0) return undefined;
  const normal = normaliseHeading(words);
  const known = sectionOfHeading(normal);
  if (!known && !isCapitals(words)) return undefined;
  const section = known ?? sectionByWords(normal) ?? 'other';
  return {
    section,
    words,
    textOffset: found[0].length,
    isKnown: known !== undefined,
    isStrong: true,
  };
}

/** Printed like a heading: marked as one, ended by a colon, in capitals, or bold as a whole. */
function hasHeadingForm(text: string): boolean {
  if (/^#{1,6}\s/.test(text) || /^(\*\*|__)[^*_]+\1:?$/.test(text)) return true;
  if (/:\*{0,2}$/.test(text)) return true;
  return isCapitals(text);
}

function isCapitals(text: string): boolean {
  const letters = text.replaceAll(/[^\p{L}]/gu, '');
  return (
    letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  );
}

function bareWords(text: string): string {
  return text.replaceAll(/^[#*_\s>]+|[*_:\s]+$|<[^>]{1,20}>/g, '').trim();
}
