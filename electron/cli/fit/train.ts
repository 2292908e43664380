/** Fits the weights: the most likely ones for the readers' labels, held back towards what we believed before. */
import { groupsOf, neighbourhoodOf, senseKey, signalKey, stepKeys, type Weights } from '../../parse/score-states.ts';
import { isPossible, states, type State } from '../../parse/states.ts';
import type { LabelledPosting } from './labelled.ts';
import { priorOf } from './priors.ts';

const count = states.length;

type Options = {
  /** How strongly the weights are held to the prior; larger trusts the postings less. */
  hold?: number;
  rounds?: number;
};

/** One posting as numbers: which weights each state of each block, and each step, calls on. */
type Compiled = {
  emissions: Int32Array[][];
  steps: (Int32Array[] | undefined)[];
  allowed: boolean[][];
  possible: boolean[][];
};

/** @returns every weight the postings call on, and all of the prior's */
export function fitWeights(
  postings: readonly LabelledPosting[],
  { hold = 1, rounds = 120 }: Options = {},
): Weights {
  const names: string[] = [];
  const ids = new Map<string, number>();
  const idOf = (key: string) => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, names.length);
    names.push(key);
    return names.length - 1;
  };
  const stepCache = new Map<string, Int32Array[]>();
  const compiled = postings.map((posting) => compile(posting, idOf, stepCache));
  const prior = Float64Array.from(names, priorOf);
  const weights = prior.slice();
  const momentum = new Float64Array(names.length);
  const spread = new Float64Array(names.length);
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = gradientOf(compiled, weights);
    const rate = 0.08 * (1 - round / (rounds * 1.3));
    for (let at = 0; at < names.length; at += 1) {
      const slope = (gradient[at] as number) - hold * ((weights[at] as number) - (prior[at] as number));
      momentum[at] = 0.9 * (momentum[at] as number) + 0.1 * slope;
      spread[at] = 0.99 * (spread[at] as number) + 0.01 * slope * slope;
      const step = (momentum[at] as number) / (1 - 0.9 ** round) / (Math.sqrt((spread[at] as number) / (1 - 0.99 ** round)) + 1e-6);
      weights[at] = (weights[at] as number) + rate * step;
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, weights[at] as number]));
}

function compile(
  { blocks, evidence, allowed, titleBlock }: LabelledPosting,
  idOf: (key: string) => number,
  stepCache: Map<string, Int32Array[]>,
): Compiled {
  const emissions = evidence.map(({ signals, headingSignals, sense }) =>
    states.map((state) => {
      const own = state.what === 'heading' ? headingSignals : signals;
      const keys = own.flatMap((signal) => groupsOf(state, signal).map((group) => signalKey(signal, group)));
      if (state.what === 'heading' && headingSignals.length > 0) keys.push(senseKey(sense, state.section));
      return Int32Array.from(keys, idOf);
    }),
  );
  const possible = evidence.map(({ headingSignals }, at) =>
    states.map(({ what }) =>
      at === titleBlock
        ? what === 'title'
        : what !== 'title' && (what !== 'heading' || headingSignals.length > 0),
    ),
  );
  const steps = blocks.map((block, at) => {
    const before = blocks[at - 1];
    if (!before) return undefined;
    const neighbourhood = neighbourhoodOf(before, block);
    const sense = evidence[at]?.sense;
    const name = `${neighbourhood} ${sense?.isKnown}`;
    const known = stepCache.get(name);
    if (known) return known;
    const made = states.flatMap((from) =>
      states.map((to) => Int32Array.from(stepKeys(from, to, neighbourhood, sense), idOf)),
    );
    stepCache.set(name, made);
    return made;
  });
  const sound = allowed.map((row, at) => {
    const both = row.map((each, state) => each && (possible[at]?.[state] ?? false));
    return both.some(Boolean) ? both : (possible[at] as boolean[]);
  });
  return { emissions, steps, allowed: sound, possible };
}

/** Expected counts under the labels less expected counts without them. */
function gradientOf(postings: readonly Compiled[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  const moves = new Map<Int32Array[], Move>();
  for (const posting of postings) {
    const emissions = posting.emissions.map((row) =>
      Float64Array.from(row, (keys) => sumOf(keys, weights)),
    );
    const steps = posting.steps.map((step) => {
      if (!step) return undefined;
      const move = moves.get(step) ?? moveOf(step, weights);
      moves.set(step, move);
      return move;
    });
    expect(posting, emissions, steps, posting.allowed, 1, gradient);
    expect(posting, emissions, steps, posting.possible, -1, gradient);
  }
  for (const [step, { counts }] of moves) {
    for (const [pair, keys] of step.entries()) {
      const share = counts[pair] as number;
      if (share !== 0) for (const key of keys) gradient[key] = (gradient[key] as number) + share;
    }
  }
  return gradient;
}

/** A step's weights as factors, and the counts of its pairs gathered over all postings. */
type Move = { factors: Float64Array; counts: Float64Array };

function moveOf(step: Int32Array[], weights: Float64Array): Move {
  const factors = Float64Array.from(step, (keys, pair) =>
    isPossible(states[Math.floor(pair / count)] as State, states[pair % count] as State)
      ? Math.exp(sumOf(keys, weights))
      : 0,
  );
  return { factors, counts: new Float64Array(step.length) };
}

function sumOf(keys: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (const key of keys) sum += weights[key] as number;
  return sum;
}

function expect(
  posting: Compiled,
  emissions: readonly Float64Array[],
  steps: readonly (Move | undefined)[],
  mask: readonly boolean[][],
  sign: number,
  gradient: Float64Array,
): void {
  const length = emissions.length;
  const mass = emissions.map((row, at) => {
    let top = -Infinity;
    for (let s = 0; s < count; s += 1) if (mask[at]?.[s]) top = Math.max(top, row[s] as number);
    return Float64Array.from(row, (score, s) => (mask[at]?.[s] ? Math.exp(score - top) : 0));
  });
  const forward: Float64Array[] = [];
  for (let at = 0; at < length; at += 1) {
    const row = new Float64Array(count);
    const step = steps[at];
    const before = forward[at - 1];
    for (let to = 0; to < count; to += 1) {
      const own = mass[at]?.[to] as number;
      if (own === 0) continue;
      let sum = step && before ? 0 : 1;
      if (step && before)
        for (let from = 0; from < count; from += 1)
          sum += (before[from] as number) * (step.factors[from * count + to] as number);
      row[to] = sum * own;
    }
    forward.push(scale(row));
  }
  let backward = new Float64Array(count).fill(1);
  for (let at = length - 1; at >= 0; at -= 1) {
    const belief = scale((forward[at] as Float64Array).map((each, s) => each * (backward[s] as number)));
    for (let s = 0; s < count; s += 1) {
      const share = belief[s] as number;
      if (share < 1e-9) continue;
      for (const key of posting.emissions[at]?.[s] ?? []) gradient[key] = (gradient[key] as number) + sign * share;
    }
    const step = steps[at];
    const before = forward[at - 1];
    if (!step || !before) break;
    const right = Float64Array.from(backward, (each, s) => each * (mass[at]?.[s] as number));
    const earlier = new Float64Array(count);
    let total = 0;
    const { factors, counts } = step;
    for (let from = 0; from < count; from += 1) {
      let sum = 0;
      for (let to = 0; to < count; to += 1)
        sum += (factors[from * count + to] as number) * (right[to] as number);
      earlier[from] = sum;
      total += sum * (before[from] as number);
    }
    for (let from = 0; from < count; from += 1) {
      const share = (sign * (before[from] as number)) / total;
      if (share === 0) continue;
      for (let to = 0; to < count; to += 1) {
        const pair = from * count + to;
        counts[pair] =
          (counts[pair] as number) + share * (factors[pair] as number) * (right[to] as number);
      }
    }
    backward = scale(earlier);
  }
}

function scale(row: Float64Array): Float64Array<ArrayBuffer> {
  let sum = 0;
  for (const each of row) sum += each;
  return Float64Array.from(row, (each) => (sum > 0 ? each / sum : 0));
}
