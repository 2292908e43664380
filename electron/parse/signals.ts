import type { Block } from './blocks.ts';
import { isCapitals } from './clauses.ts';
import { findCues, type Cue } from './cues.ts';
import { verbFormOf } from './duty-verbs.ts';
import { headingWords, senseOfHeading, type HeadingSense } from './heading-words.ts';
import { wordsOf } from './words.ts';

/** What one block shows, before its neighbours are asked. */
export type Evidence = {
  /** Signals for what the text is: `says demand`, `begins with verb`, `bullet` … */
  signals: string[];
  /** Signals for being a heading; empty when the block cannot be one. */
  headingSignals: string[];
  /** What the block would announce if it were a heading. */
  sense: HeadingSense | undefined;
  /** How much the block counts by itself, 0 to 1: items of one list say much the same again and again. */
  share: number;
  /** The words a cue was seen in, for the reason given to a person. */
  seen: Map<string, string>;
};

/** A block of more words is no heading. */
const longestHeading = 14;

/** Collects the weak signals of each block: form, words, the grammar of its beginning, place in the text. */
export function evidenceOf(blocks: readonly Block[]): Evidence[] {
  const all = blocks.map((block, at) => evidenceOfBlock(block, at, blocks));
  temper(blocks, all);
  const announced = new Set(
    all.flatMap(({ sense, headingSignals }) =>
      sense?.isKnown && headingSignals.includes('could be heading') ? [sense.section] : [],
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

const T = Number(process.env['TEMP'] ?? 0.5);
function temper(blocks: readonly Block[], all: Evidence[]): void {
  for (let from = 0; from < blocks.length; ) {
    let to = from + 1;
    while (to < blocks.length && isRun(blocks[to - 1] as Block, blocks[to] as Block)) to += 1;
    for (let at = from; at < to; at += 1) (all[at] as Evidence).share = (blocks[at]!.mark === '' ? Math.min(to - from, 4) : to - from) ** -T;
    from = to;
  }
}
function isRun(a: Block, b: Block): boolean {
  if (a.mark === '' && b.mark === '' && a.form === 'sentence' && b.form === 'sentence') return a.paragraph === b.paragraph;
  return a.mark !== '' && (a.mark === b.mark || (/\d/.test(a.mark) && /\d/.test(b.mark))) && Math.abs(a.indent - b.indent) <= 1;
}

const doing = new Set(['says task', 'will and verb', 'begins with base', 'begins with third-person']);
const asking = new Set(['says insistence', 'says wish', 'years', 'says education', 'says experience', 'says demand']);

function evidenceOfBlock(block: Block, at: number, blocks: readonly Block[]): Evidence {
    const words = wordsOf(block.text);
    const statement = block.text.slice(innerLabel(block.text));
    const seen = new Map<string, string>();
    const signals = [
      ...formSignals(block, words, at, blocks),
      ...beginning(block, statement, statement === block.text ? words : wordsOf(statement)),
      ...cueSignals(words, seen),
    ];
    const { headingSignals, sense } = asHeading(block, words, blocks, at);
    if (sense?.isKnown && words.length <= 6 && headingSignals.some((each) => /^(?:colon|title case|capitals|bold|markdown heading)$/.test(each)) && !headingSignals.includes('ends like a sentence'))
      signals.push('heading words');
    if (headingSignals.includes('whole known heading') && (isTitleCase(block.text) || /:\W{0,3}$/.test(block.text))) signals.push('is a known heading');
    return { signals, headingSignals, sense, share: 1, seen };
}

function formSignals(
  block: Block,
  words: readonly string[],
  at: number,
  blocks: readonly Block[],
): string[] {
  const { text, mark, form } = block;
  const found = [mark === '' ? (form === 'sentence' ? 'sentence' : 'plain line') : 'bullet'];
  if (form === 'label') found.push('label');
  if (words.length <= 2) found.push('one or two words');
  else if (words.length <= 5) found.push('few words');
  else if (words.length <= 10) found.push('up to ten words');
  else if (words.length > 22) found.push('over 22 words');
  if (words.length > 40) found.push('many words');
  if (/:\W{0,3}$/.test(text)) found.push('ends with colon');
  if (/\?\W{0,2}$/.test(text)) found.push('question');
  if (/[.!]["”)*\\]*$/.test(text)) found.push('ends with stop');
  if (/[,;]$|,? and$|; or$/.test(text)) found.push('goes on');
  if (/https?:|www\.|\S@\S/.test(text)) found.push('link');
  if (/^<!--|^\{%/.test(text)) found.push('markup');
  if (/^[\p{L}_ /]{2,30}:\s*\S.{0,60}$/u.test(text)) found.push('key and value');
  if (/[$£€]\s?\d|\b\d[\d,.]*\s?(?:USD|EUR|GBP|CAD|AUD|AMD)\b/.test(text)) found.push('money');
  if (/\b(?:\d+\+?|one|two|three|four|five|six|seven|eight|ten)(?: ?\(\d+\))?\+?[- ]?(?:to |[-–] ?\d+\+? ?)?(?:or more )?(?:years?|yrs?|months?|ans|jahre|anos)\b/i.test(text))
    found.push('years');
  if (/^[\p{L} .'-]{2,40}, ?(?:[A-Z]{2}\b|\p{Lu}\p{Ll}+)(?:[ ,]+(?:\d{5}|US|USA|United States|UK)\b.*)?$/u.test(text)) found.push('place name');
  if (/\b(?:[A-Z]{2}|Texas|California) \d{5}\b|^\d{2,5} \p{Lu}/u.test(text)) found.push('address');
  if (at === 0) found.push('first');
  else if (at < 4) found.push('near the top');
  if (at >= blocks.length - 3) found.push('near the end');
  if (at < blocks.length / 4) found.push('first quarter');
  return found;
}

/** Where the statement begins behind a short label in front of it: "API design: Design and document …"; else 0. */
function innerLabel(text: string): number {
  const colon = text.slice(0, 70).indexOf(':');
  if (colon < 3 || colon > text.length - 12) return 0;
  const label = text.slice(0, colon);
  if (/[.;!?,()]|https?$/.test(label) || label.split(/\s+/).length > 6) return 0;
  return colon + (/^[:*_\s]*/.exec(text.slice(colon))?.[0].length ?? 0);
}

/** The grammar of the first words. */
function beginning({ mark }: Block, text: string, words: readonly string[]): string[] {
  const found: string[] = [];
  let at = 0;
  while (at < 2 && /^(?:\p{L}{3,}ly|the|a|an|also|and|or)$/u.test(words[at] ?? '')) at += 1;
  const first = words[at] ?? '';
  const verb = verbFormOf(first) ?? verbFormOf(words[0] ?? '');
  if (verb) found.push(`begins with ${verb}`);
  else if (/^(?:\p{L}{3,}(?:er|ir|oir|re))$/u.test(first) && mark !== '' && /^\p{Ll}|^\p{Lu}\p{Ll}+(?:er|ir|re)\b/u.test(text) && !/(?:er|or)s?$/.test(words[1] ?? '')) found.push('begins with infinitive');
  else if (/^\p{L}{3,}ing$/u.test(first)) found.push('begins with -ing');
  else if (/^\p{L}{3,}(?:[^s]s)$/u.test(first) && mark !== '') found.push('begins with -s');
  if (/^(?:must|has|have|is|be|can|should|possesses?|hold|holds|holding)$/.test(first)) found.push('begins with must');
  if (/^(?:you|your|you'll|you're|you've|vous|sie|du)$/.test(first)) found.push('begins with you');
  if (/^(?:we|our|we're|we've|us|nous|notre|wir|unser|unsere|nuestra|nuestro)$/.test(first)) found.push('begins with we');
  if (words.some((word, index) => /^(?:will|shall|would|you'll)$/.test(word) && [1, 2].some((next) => verbFormOf(words[index + next] ?? '') === 'base')))
    found.push('will and verb');
  if (/^(?:as|in|this|the|it|they|these|while|within|for|if|please|all|any|once|our)$/.test(words[0] ?? '')) found.push('begins like prose');
  if (/^\d+\+?$|^(?:one|two|three|four|five|six)$/.test(first)) found.push('begins with number');
  if (/^\p{Ll}/u.test(text)) found.push('begins small');
  if (mark !== '' && /^\p{Lu}\p{Ll}+(?:ung|ungen|en|e)\b/u.test(text) && /\b(?:und|der|die|von|im)\b/.test(text)) found.push('begins with -ung');
  return found;
}

/** Cues where they stand: at the beginning they weigh more. */
function cueSignals(words: readonly string[], seen: Map<string, string>): string[] {
  const found = new Set<string>();
  for (const { name, at, length } of findCues(words)) {
    const cue: Cue = name;
    found.add(`says ${cue}`);
    if (at <= 1) found.add(`begins with ${cue}`);
    if (at + length >= words.length - 1 && words.length > 2) found.add(`ends with ${cue}`);
    if (!seen.has(`says ${cue}`)) seen.set(`says ${cue}`, words.slice(at, at + length).join(' '));
  }
  return [...found];
}

function asHeading(
  block: Block,
  words: readonly string[],
  blocks: readonly Block[],
  at: number,
): Pick<Evidence, 'headingSignals' | 'sense'> {
  const { text } = block;
  const none = { headingSignals: [], sense: undefined };
  const markdown = /^#{1,6}\s/.test(text);
  if (words.length === 0) return none;
  if (words.length > longestHeading && !markdown) return none;
  const isBold = /^\W{0,3}(\*\*|__|<strong>|<b>)/.test(text) && /(?:\*\*|__|<\/strong>|<\/b>)\W{0,3}$/.test(text) || (block.form === 'label' && /^\*\*/.test(text));
  const bare = text.replaceAll(/^[#*_\s>\\]+|[*_:;\s\\-]+$|<[^>]{1,20}>/g, '').trim();
  const sense = senseOfHeading(headingWords(bare));
  const next = blocks[at + 1];
  const headingSignals = ['could be heading'];
  const mark = (signal: string, holds: boolean) => {
    if (holds) headingSignals.push(signal);
  };
  mark('markdown heading', markdown);
  mark('bold', isBold);
  mark('colon', /:\W{0,4}$/.test(text));
  mark('capitals', isCapitals(bare));
  mark('title case', isTitleCase(bare));
  mark('small letter first', /^\p{Ll}/u.test(bare));
  mark('ends like a sentence', /[.!;,]["”)]*$/.test(bare));
  mark('is bullet', block.mark !== '');
  mark('is label', block.form === 'label');
  mark('is part of line', block.form === 'sentence');
  mark('apart', block.opensBlock);
  mark('list follows', next !== undefined && next.mark !== '' && block.mark === '');
  mark('gap follows', next?.opensBlock === true);
  mark('plain text follows', next !== undefined && next.mark === '' && !next.opensBlock);
  mark('nothing follows', next === undefined);
  mark('one to four words', words.length <= 4);
  mark('more than eight words', words.length > 8);
  mark('near the top', at < 2);
  if (!sense) headingSignals.push('unknown words');
  else headingSignals.push(sense.isKnown ? 'known heading' : 'pointing words');
  mark('whole known heading', sense?.isWhole === true && words.length >= 2);
  mark('known with colon', sense?.isKnown === true && /:\W{0,4}$/.test(text));
  return { headingSignals, sense };
}

/** Every longer word has a capital. */
function isTitleCase(text: string): boolean {
  const long = text.split(/[\s/]+/).filter((word) => word.length > 3);
  return long.length > 0 && long.every((word) => /^["“(]?\p{Lu}/u.test(word));
}
