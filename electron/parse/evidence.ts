import type { Block } from './blocks.ts';
import { cues, findCues, type Cue } from './cues.ts';
import { formSignals } from './form-signals.ts';
import { beginningSignals } from './grammar-signals.ts';
import { headingEvidence, isTitleCase } from './heading-signals.ts';
import type { HeadingSense } from './heading-words.ts';
import type { FoundPhrase } from './phrases.ts';
import { wordsOf } from './words.ts';

/** What one block shows, before its neighbours are asked. */
export type Evidence = {
  /** Signals for what the text is: `says demand`, `begins with base`, `bullet` … */
  signals: string[];
  /** Signals for being a heading; empty when the block cannot be one. */
  headingSignals: string[];
  /** What the block would announce if it were a heading. */
  sense: HeadingSense | undefined;
  /** How much the block counts by itself, 0 to 1. */
  share: number;
  /** The words, and the cues found in them, for the reason given to a person. */
  words: readonly string[];
  cues: readonly FoundPhrase<Cue>[];
};

/** Collects the weak signals of each block: form, words, the grammar of its beginning, place in the text. */
export function evidenceOf(blocks: readonly Block[]): Evidence[] {
  const shares = sharesOf(blocks);
  const all = blocks.map((block, at) => evidenceOfBlock(block, at, blocks, shares[at] ?? 1));
  const announced = new Set(
    all.flatMap(({ sense, headingSignals }) =>
      sense?.isKnown && headingSignals.length > 0 ? [sense.section] : [],
    ),
  );
  for (const { signals } of all) {
    if (!announced.has('duties') && signals.some((signal) => doing.has(signal)))
      signals.push('does and no duties are announced');
    if (!announced.has('required') && signals.some((signal) => asking.has(signal)))
      signals.push('asks and no requirements are announced');
  }
  return all;
}

const doing = new Set([
  'says task',
  'will and verb',
  'begins with base',
  'begins with third-person',
]);
const asking = new Set([
  'says insistence',
  'says wish',
  'years',
  'says education',
  'says experience',
  'says demand',
]);

function evidenceOfBlock(
  block: Block,
  at: number,
  blocks: readonly Block[],
  share: number,
): Evidence {
  const words = wordsOf(block.text);
  const cuesFound = findCues(words);
  const signals = [
    ...formSignals(block, words, at, blocks.length),
    ...beginningSignals(block, words),
  ];
  addCueSignals(words, cuesFound, signals);
  const { headingSignals, sense } = headingEvidence(block, words, at, blocks);
  if (sense?.isKnown && looksLikeHeading(headingSignals, words)) signals.push('heading words');
  const endsWithColon = /:\W{0,3}$/.test(block.text);
  if (sense?.isWhole && (endsWithColon || isTitleCase(block.text)))
    signals.push('is a known heading');
  if (sense?.isKnown && endsWithColon) signals.push('is a heading with colon');
  return { signals, headingSignals, sense, share, words, cues: cuesFound };
}

const headingForms = new Set(['colon', 'title case', 'capitals', 'bold', 'markdown heading']);

function looksLikeHeading(headingSignals: readonly string[], words: readonly string[]): boolean {
  return (
    words.length <= 6 &&
    headingSignals.some((signal) => headingForms.has(signal)) &&
    !headingSignals.includes('ends like a sentence')
  );
}

/** Cues that one sentence may have by chance, and two hardly. */
const repeating: ReadonlySet<Cue> = new Set<Cue>([
  'legal',
  'benefit',
  'apply',
  'company',
  'physical',
]);

/** The names of a cue's signals, made once. */
const cueSignalNames = new Map(
  cues.map((cue) => [
    cue,
    {
      says: `says ${cue}`,
      again: repeating.has(cue) ? `says ${cue} again` : undefined,
      begins: `begins with ${cue}`,
      ends: `ends with ${cue}`,
    },
  ]),
);

/** Cues where they stand: at the beginning and at the end they weigh more. */
function addCueSignals(
  words: readonly string[],
  found: readonly FoundPhrase<Cue>[],
  signals: string[],
): void {
  const add = (signal: string) => {
    if (!signals.includes(signal)) signals.push(signal);
  };
  for (const { name, at, length } of found) {
    const names = cueSignalNames.get(name);
    if (!names) continue;
    if (names.again !== undefined && signals.includes(names.says)) add(names.again);
    add(names.says);
    if (at <= 1) add(names.begins);
    if (at + length >= words.length - 1 && words.length > 2) add(names.ends);
  }
}

/** So many sentences of one paragraph still say something of their own. */
const mostSentences = 4;

/**
 * Items of one list are of one kind and say much the same again and again; counted in full they would outvote
 * the heading above them. So a list of n items counts as √n statements.
 */
function sharesOf(blocks: readonly Block[]): number[] {
  const shares: number[] = [];
  for (let from = 0; from < blocks.length; from = shares.length) {
    let to = from + 1;
    while (to < blocks.length && isAlike(blocks[to - 1] as Block, blocks[to] as Block)) to += 1;
    const length = to - from;
    const counted = blocks[from]?.mark === '' ? Math.min(length, mostSentences) : length;
    for (let at = from; at < to; at += 1) shares.push(1 / Math.sqrt(counted));
  }
  return shares;
}

/** Two items of one list, or two sentences of one paragraph. */
function isAlike(before: Block, after: Block): boolean {
  if (before.mark === '' || after.mark === '') {
    return (
      before.form === 'sentence' &&
      after.form === 'sentence' &&
      before.mark === after.mark &&
      before.paragraph === after.paragraph
    );
  }
  return isSameMark(before.mark, after.mark) && Math.abs(before.indent - after.indent) <= 1;
}

/** The same bullet, or two numbers. */
export function isSameMark(a: string, b: string): boolean {
  return a === b || (/\d/.test(a) && /\d/.test(b));
}
