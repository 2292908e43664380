import type { Block } from './blocks.ts';
import type { HeadingSense } from './heading-words.ts';
import { isSameMark, type Evidence } from './evidence.ts';
import { isPossible, states, stepBetween, type Neighbourhood, type State } from './states.ts';

/** What weighs for or against a state: "says demand → qualification": 1.2. Missing ones weigh nothing. */
export type Weights = Readonly<Record<string, number>>;

/** The weights as they are kept: for each group its rows, `signal weight` between bars. */
export type WeightTable = Readonly<Record<string, string>>;

/** @throws {Error} when a row is not a name with a figure behind it */
export function weightsOf(table: WeightTable): Weights {
  const weights: Record<string, number> = {};
  for (const [group, rows] of Object.entries(table)) {
    for (const row of rows.split('|')) {
      const text = row.trim();
      const space = text.lastIndexOf(' ');
      const weight = Number(text.slice(space + 1));
      if (space === -1 || Number.isNaN(weight)) throw new Error(`No weight in “${text}”`);
      weights[keyOf(text.slice(0, space), group)] = weight;
    }
  }
  return weights;
}

/** Steps and senses have no group of states: they are kept under these two names. */
const keyOf = (name: string, group: string) =>
  group === 'steps' || group === 'senses' ? name : signalKey(name, group);

/** Signals of form; under a heading they say less than in text that nothing announced. */
const formSignals = new Set([
  'sentence',
  'plain line',
  'bullet',
  'ends with stop',
  'goes on',
  'one or two words',
  'few words',
  'up to ten words',
  'over 22 words',
  'many words',
  'begins with base',
  'begins with third-person',
  'begins with gerund',
  'begins with -ing',
  'begins with -s',
  'begins with infinitive',
  'begins with -ung',
]);

/** Groups of states that share the weight of a signal; `preferred` comes on top of `qualification`. */
function groupsOf({ what, role, section, isAnchored }: State, signal: string): readonly string[] {
  if (what === 'heading') return ['heading'];
  if (what === 'note') return ['note'];
  const isItem = role === 'qualification' || role === 'responsibility';
  if (isItem && isAnchored && formSignals.has(signal)) return [`announced ${role}`];
  return section === 'preferred' ? [role, 'preferred'] : [role];
}

/** The weight's name for a signal in a group of states. */
function signalKey(signal: string, group: string): string {
  return `${signal} → ${group}`;
}

/** How the sense of a heading's words fits a heading state. */
function senseKey(sense: HeadingSense | undefined, section: State['section']): string {
  if (!sense) return `unknown words → heading ${section}`;
  const sure = sense.isKnown ? 'known' : 'pointing';
  const announced = sense.section === 'conditions' ? 'other' : sense.section;
  return `${sure} words, ${announced === section ? 'this' : 'another'} section`;
}

/** The weights' names that a block's evidence calls on when it is in a state. */
export function emissionKeys({ signals, headingSignals, sense }: Evidence, state: State): string[] {
  const own = state.what === 'heading' ? headingSignals : signals;
  const keys = own.flatMap((signal) =>
    groupsOf(state, signal).map((group) => signalKey(signal, group)),
  );
  if (state.what === 'heading' && headingSignals.length > 0)
    keys.push(senseKey(sense, state.section));
  return keys;
}

/** The weights' names for a step: where the blocks lie, and for headings how sure their words are. */
export function stepKeys(
  before: State,
  after: State,
  neighbourhood: Neighbourhood,
  sense: HeadingSense | undefined,
  senseBefore: HeadingSense | undefined,
): string[] {
  if (after.what === 'heading' && sense?.isKnown) {
    return [`${before.what}, known heading @ ${neighbourhood}`];
  }
  const step = stepBetween(before, after);
  const keys = [`${step} @ ${neighbourhood}`];
  if (before.what === 'heading' && after.what === 'text' && senseBefore?.isKnown)
    keys.push(`known ${step}`);
  if (after.what === 'heading') keys.push(`${step} @ ${sense ? 'pointing' : 'unknown'} words`);
  return keys;
}

/** Far below anything weights can make up for, and still a number. */
const impossible = -1e9;

export function neighbourhoodOf(before: Block, after: Block): Neighbourhood {
  const isList = before.mark !== '' && isSameMark(before.mark, after.mark);
  if (isList && Math.abs(before.indent - after.indent) <= 1) return 'siblings';
  if (before.paragraph === after.paragraph) return 'same line';
  return after.opensBlock ? 'apart' : 'adjacent';
}

/** The weights compiled for reading: vectors over the states, matrices over pairs of them. */
export type Scorer = ReturnType<typeof createScorer>;

/** States that every signal weighs alike for: one of each class, and the class of each state. */
const className = ({ what, role, isAnchored, section }: State) =>
  what === 'heading' ? what : `${what} ${role} ${isAnchored} ${section === 'preferred'}`;
const classNames = [...new Set(states.map(className))];
const classes = classNames.map(
  (name) => states.find((state) => className(state) === name) as State,
);
const classOf = Int32Array.from(states, (state) => classNames.indexOf(className(state)));
const titleClass = classes.findIndex(({ what }) => what === 'title');
const headingClass = classes.findIndex(({ what }) => what === 'heading');

export function createScorer(weights: Weights) {
  const count = states.length;
  const weigh = (key: string) => weights[key] ?? 0;

  /** Signals of a heading speak for every section alike: one figure each. */
  const headingWeights = new Map<string, number>();
  function headingWeight(signal: string): number {
    const known = headingWeights.get(signal);
    if (known !== undefined) return known;
    const weight = weigh(signalKey(signal, 'heading'));
    headingWeights.set(signal, weight);
    return weight;
  }

  /** Signals of a text weigh the same for all states of a class: one figure for each class. */
  const classWeights = new Map<string, Float64Array>();
  function weightsByClass(signal: string): Float64Array {
    const known = classWeights.get(signal);
    if (known) return known;
    const vector = Float64Array.from(classes, (state) =>
      groupsOf(state, signal).reduce((sum, group) => sum + weigh(signalKey(signal, group)), 0),
    );
    classWeights.set(signal, vector);
    return vector;
  }
  const means = new Map<string, number>();
  function meanWeight(signal: string): number {
    const known = means.get(signal);
    if (known !== undefined) return known;
    const mean = weightsByClass(signal).reduce((sum, each) => sum + each, 0) / classes.length;
    means.set(signal, mean);
    return mean;
  }
  const sums = new Float64Array(classes.length);

  const senses = new Map<string, Float64Array>();
  function senseVector(sense: HeadingSense | undefined): Float64Array {
    const name = sense ? `${sense.section} ${sense.isKnown}` : '';
    const known = senses.get(name);
    if (known) return known;
    const vector = Float64Array.from(states, (state) =>
      state.what === 'heading' ? weigh(senseKey(sense, state.section)) : 0,
    );
    senses.set(name, vector);
    return vector;
  }

  const matrices = new Map<string, Float64Array>();
  function stepFactors(
    neighbourhood: Neighbourhood,
    sense: HeadingSense | undefined,
    senseBefore: HeadingSense | undefined,
  ): Float64Array {
    const name = `${neighbourhood} ${sense?.isKnown} ${senseBefore?.isKnown === true}`;
    const known = matrices.get(name);
    if (known) return known;
    const matrix = new Float64Array(count * count);
    for (const [from, before] of states.entries()) {
      for (const [to, after] of states.entries()) {
        const keys = stepKeys(before, after, neighbourhood, sense, senseBefore);
        matrix[from * count + to] = isPossible(before, after)
          ? Math.exp(keys.reduce((sum, key) => sum + weigh(key), 0))
          : 0;
      }
    }
    matrices.set(name, matrix);
    return matrix;
  }

  return {
    /** What each state scores for one block by itself; impossible states are -Infinity. */
    emission(
      { signals, headingSignals, sense, share }: Evidence,
      isTitle: boolean,
      into: Float64Array,
    ): void {
      sums.fill(0);
      for (const signal of signals) {
        const vector = weightsByClass(signal);
        for (let at = 0; at < sums.length; at += 1) sums[at]! += vector[at]!;
      }
      let heading = 0;
      for (const signal of headingSignals) heading += headingWeight(signal);
      const sensed = senseVector(sense);
      const isHeading = headingSignals.length > 0;
      for (let at = 0; at < count; at += 1) {
        const own = classOf[at]!;
        if (isTitle || own === titleClass)
          into[at] = isTitle === (own === titleClass) ? 0 : impossible;
        else if (own !== headingClass) into[at] = share * sums[own]!;
        else into[at] = isHeading ? share * (heading + sensed[at]!) : impossible;
      }
    },
    /** By how much a signal speaks for a text's state rather than for the other texts, in logarithms of odds. */
    advantage(signal: string, state: State): number {
      const own = weightsByClass(signal)[classOf[states.indexOf(state)]!]!;
      return own - meanWeight(signal);
    },
    /** For each pair of states, `from * states + to`, how much likelier the step makes the reading. */
    stepFactors,
  };
}
