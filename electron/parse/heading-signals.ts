import type { Block } from './blocks.ts';

import { headingWords, senseOfHeading, type HeadingSense } from './heading-words.ts';
import { isCapitals } from './labels.ts';

/** Longer blocks are no headings. */
const mostWords = 14;
const mostCharacters = 200;
/** Nobody heads a list with more words and nothing to mark them. */
const mostPlainWords = 9;
/** What ends like a sentence and is longer is one. */
const mostWordsOfSentence = 5;

type HeadingEvidence = { headingSignals: string[]; sense: HeadingSense | undefined };

/** What speaks for and against a block being a heading, and what it would announce. */
export function headingEvidence(
  block: Block,
  words: readonly string[],
  at: number,
  blocks: readonly Block[],
): HeadingEvidence {
  const { text } = block;
  const isMarked = block.isHeading || /^#{1,6}\s/.test(text);
  const none: HeadingEvidence = { headingSignals: [], sense: undefined };
  if (words.length === 0 || text.length > mostCharacters) return none;
  if (words.length > mostWords && !isMarked) return none;
  const endsWithColon = /:\W{0,4}$/.test(text);
  if (words.length > mostPlainWords && !isMarked && !endsWithColon && !isBold(block)) return none;
  const bare = bareHeading(text);
  const endsLikeSentence = /[.!;,]["”)]{0,3}$/.test(bare);
  const isEmphasised = isMarked || endsWithColon || isBold(block);
  if (!isEmphasised && words.length > (endsLikeSentence ? mostWordsOfSentence : mostPlainWords))
    return none;
  const sense = endsLikeSentence && !isEmphasised ? undefined : senseOfHeading(headingWords(bare));
  const next = blocks[at + 1];
  const headingSignals = ['could be heading'];
  const mark = (signal: string, holds: boolean) => {
    if (holds) headingSignals.push(signal);
  };
  mark('markdown heading', isMarked);
  mark('bold', isBold(block));
  mark('colon', endsWithColon);
  mark('capitals', isCapitals(bare));
  mark('title case', isTitleCase(bare));
  mark('small letter first', /^\p{Ll}/u.test(bare));
  mark('ends like a sentence', endsLikeSentence);
  mark('is bullet', block.mark !== '');
  mark('is label', block.form === 'label');
  mark('is part of line', block.form === 'sentence');
  mark('apart', block.opensBlock);
  mark('list follows', next !== undefined && next.mark !== '' && block.mark === '');
  mark(
    'between lists',
    block.mark === '' &&
      next?.mark !== '' &&
      next !== undefined &&
      (blocks[at - 1]?.mark ?? '') !== '',
  );
  mark('gap follows', next?.opensBlock === true);
  mark('plain text follows', next !== undefined && next.mark === '' && !next.opensBlock);
  mark('nothing follows', next === undefined);
  mark('one to four words', words.length <= 4);
  mark('more than eight words', words.length > 8);
  mark('near the top', at < 2);
  mark('unknown words', sense === undefined);
  mark('pointing words', sense?.isKnown === false);
  mark('known heading', sense?.isKnown === true);
  mark('whole known heading', sense?.isWhole === true && words.length >= 2);
  mark('known with colon', sense?.isKnown === true && endsWithColon);
  return { headingSignals, sense };
}

/** The words without marks of emphasis, colon and tags around them. */
export function bareHeading(text: string): string {
  return text
    .replaceAll(/<[^<>]{1,20}>/g, '')
    .replace(/^[#*_\s>\\]{1,200}/, '')
    .replace(/[*_:;\s\\-]{1,200}$/, '')
    .trim();
}

function isBold({ text, form }: Block): boolean {
  if (form === 'label' && text.startsWith('**')) return true;
  return (
    /^\W{0,3}(?:\*\*|__|<strong>|<b>)/.test(text) &&
    /(?:\*\*|__|<\/strong>|<\/b>)\W{0,3}$/.test(text)
  );
}

/** Every longer word has a capital. */
export function isTitleCase(text: string): boolean {
  const long = text.split(/[\s/]+/).filter((word) => word.length > 3);
  return long.length > 0 && long.every((word) => /^["“(]?\p{Lu}/u.test(word));
}
