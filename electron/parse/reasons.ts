import type { Reason } from '#shared/posting.ts';
import type { Block } from './blocks.ts';
import type { Evidence } from './evidence.ts';
import { bareHeading } from './heading-signals.ts';
import type { Scorer } from './score-states.ts';
import type { State } from './states.ts';

/** A signal below this advantage over the other roles is no reason to tell a person. */
const worthTelling = 0.6;

/** Signals of form in a person's words; the others are told by the words they were seen in, or not at all. */
const forms: Record<string, string> = {
  bullet: 'an item of a list',
  'begins with base': 'begins with a verb, as duties do',
  'begins with third-person': 'begins with a verb, as duties do',
  'begins with gerund': 'begins with a verb, as duties do',
  'begins with infinitive': 'begins with a verb, as duties do',
  'will and verb': 'says what the person will do',
  'begins with you': 'speaks of you',
  'begins with we': 'speaks of the company',
  'begins with number': 'begins with a figure',
  years: 'names years of experience',
  money: 'names an amount of money',
  link: 'has a link or an address',
  address: 'reads as an address',
  'place name': 'reads as a place',
  'ends with colon': 'ends with a colon',
  'key and value': 'a label with its value',
};

type Placed = {
  block: Block;
  state: State;
  evidence: Evidence | undefined;
  /** The heading above; empty before the first. */
  heading: string;
  /** The block before was read as the same. */
  isLikeBefore: boolean;
};

/** Why a block got its state, the plainest first: the file's own word, the heading above, words, form, neighbours. */
export function reasonsFor(placed: Placed, scorer: Scorer): Reason[] {
  const { block, state, evidence, heading } = placed;
  if (state.what === 'title') return [{ code: 'stands-first' }];
  if (state.what === 'heading')
    return block.isHeading
      ? [{ code: 'file-heading' }]
      : [{ code: 'reads-as-heading', detail: bareHeading(block.text) }];
  if (state.what === 'note') return [{ code: 'lead-in' }];
  const spoken = evidence ? spokenFor(state, evidence, scorer) : [];
  if (state.isAnchored && heading !== '')
    return [{ code: 'under-heading', detail: bareHeading(heading) }, ...spoken.slice(0, 1)];
  if (spoken.length > 0) return spoken;
  return [{ code: placed.isLikeBefore ? 'neighbours' : 'least-unlikely' }];
}

/** The signals that spoke most for this state against the others, as reasons. */
function spokenFor(state: State, evidence: Evidence, scorer: Scorer): Reason[] {
  const speaking: { signal: string; advantage: number }[] = [];
  for (const signal of evidence.signals) {
    const advantage = scorer.advantage(signal, state);
    if (advantage >= worthTelling) speaking.push({ signal, advantage });
  }
  speaking.sort((a, b) => b.advantage - a.advantage);
  const told: Reason[] = [];
  for (const { signal } of speaking) {
    const reason = reasonOf(signal, evidence);
    if (reason && !told.some(({ detail }) => detail === reason.detail)) told.push(reason);
    if (told.length === mostTold) break;
  }
  return told;
}

/** A cue is told by the words it was seen in, a form by its name. */
function reasonOf(signal: string, { words, cues }: Evidence): Reason | undefined {
  const form = forms[signal];
  if (form !== undefined) return { code: 'form', detail: form };
  const cue = cues.find(({ name }) => signal.includes(name));
  if (!cue) return undefined;
  return { code: 'wording', detail: words.slice(cue.at, cue.at + cue.length).join(' ') };
}

const mostTold = 2;
