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
  const signals: Record<string, boolean> = {
    'could be heading': true,
    'markdown heading': isMarked,
    bold: isBold(block),
    colon: endsWithColon,
    capitals: isCapitals(bare),
    'title case': isTitleCase(bare),
    'small letter first': /^\p{Ll}/u.test(bare),
    'ends like a sentence': endsLikeSentence,
    'is bullet': block.mark !== '',
    'is label': block.form === 'label',
    'is part of line': block.form === 'sentence',
    apart: block.opensBlock,
    'list follows': next !== undefined && next.mark !== '' && block.mark === '',
    'between lists':
      block.mark === '' &&
      next?.mark !== '' &&
      next !== undefined &&
      (blocks[at - 1]?.mark ?? '') !== '',
    'gap follows': next?.opensBlock === true,
    'plain text follows': next !== undefined && next.mark === '' && !next.opensBlock,
    'nothing follows': next === undefined,
    'one to four words': words.length <= 4,
    'more than eight words': words.length > 8,
    'near the top': at < 2,
    'unknown words': sense === undefined,
    'pointing words': sense?.isKnown === false,
    'known heading': sense?.isKnown === true,
    'whole known heading': sense?.isWhole === true && words.length >= 2,
    'known with colon': sense?.isKnown === true && endsWithColon,
  };
  return { headingSignals: Object.keys(signals).filter((signal) => signals[signal]), sense };
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
