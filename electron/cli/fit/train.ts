/** Fits the weights: the most likely ones for the readers' labels, held back towards what we believed before. */
import { emissionKeys, neighbourhoodOf, stepKeys, type Weights } from '../../parse/score-states.ts';
import { isPossible, states } from '../../parse/states.ts';
import type { LabelledPosting } from './labelled.ts';
import { priorOf } from './beliefs.ts';

const stateCount = states.length;

type Options = {
  /** How strongly the weights are held to the prior; larger trusts the postings less. */
  hold?: number;
  rounds?: number;
};

/** One posting as numbers: which weights each state of each block, and each step, calls on. */
type Compiled = {
  blocks: CompiledBlock[];
  steps: (StepKeys | undefined)[];
};
type CompiledBlock = {
  /** Different lists of weights; several states share one. */
  lists: Int32Array[];
  /** The list of each state. */
  listOf: Int32Array;
  /** States the reader may choose, and those that agree with the labels. */
  possible: Uint8Array;
  share: number;
  allowed: Uint8Array;
};
/** For each pair of states, the weights their step calls on; the same list object for pairs that share them. */
type StepKeys = { lists: Int32Array[]; listOf: Int32Array };

/** @returns every weight the postings call on */
export function fitWeights(
  postings: readonly LabelledPosting[],
  { hold = 2, rounds = 80 }: Options = {},
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
  const stepCache = new Map<string, StepKeys>();
  const compiled = postings.map((posting) => compile(posting, idOf, stepCache));
  const prior = Float64Array.from(names, priorOf);
  const weights = prior.slice();
  const momentum = new Float64Array(names.length);
  const spread = new Float64Array(names.length);
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = gradientOf(compiled, weights);
    const rate = 0.08 * (1 - round / (rounds * 1.3));
    for (let at = 0; at < names.length; at += 1) {
      const slope = gradient[at]! - hold * (weights[at]! - prior[at]!);
      momentum[at] = 0.9 * momentum[at]! + 0.1 * slope;
      spread[at] = 0.99 * spread[at]! + 0.01 * slope * slope;
      const size = Math.sqrt(spread[at]! / (1 - 0.99 ** round)) + 1e-6;
      weights[at] = weights[at]! + (rate * momentum[at]!) / (1 - 0.9 ** round) / size;
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, weights[at]!]));
}

/** Keeps one copy of each list of weights. */
function gather(lists: Iterable<Int32Array>): StepKeys {
  const unique = new Map<string, number>();
  const kept: Int32Array[] = [];
  const listOf: number[] = [];
  for (const list of lists) {
    const name = list.join();
    let at = unique.get(name);
    if (at === undefined) {
      at = kept.length;
      unique.set(name, at);
      kept.push(list);
    }
    listOf.push(at);
  }
  return { lists: kept, listOf: Int32Array.from(listOf) };
}

function compile(
  { blocks, evidence, allowed, titleBlock }: LabelledPosting,
  idOf: (key: string) => number,
  stepCache: Map<string, StepKeys>,
): Compiled {
  const compiled = evidence.map((each, at): CompiledBlock => {
    const { headingSignals } = each;
    const lists = states.map((state) => Int32Array.from(emissionKeys(each, state), idOf));
    const possible = states.map(({ what }) =>
      at === titleBlock
        ? what === 'title'
        : what !== 'title' && (what !== 'heading' || headingSignals.length > 0),
    );
    const both = possible.map((is, state) => is && (allowed[at]?.[state] ?? false));
    return {
      ...gather(lists),
      share: each.share,
      possible: Uint8Array.from(possible, Number),
      allowed: Uint8Array.from(both.some(Boolean) ? both : possible, Number),
    };
  });
  const steps = blocks.map((block, at) => {
    const before = blocks[at - 1];
    if (!before) return undefined;
    const neighbourhood = neighbourhoodOf(before, block);
    const sense = evidence[at]?.sense;
    const senseBefore = evidence[at - 1]?.sense;
    const name = `${neighbourhood} ${sense?.isKnown} ${senseBefore?.isKnown === true}`;
    const known = stepCache.get(name);
    if (known) return known;
    const made = gather(
      states.flatMap((from) =>
        states.map((to) =>
          Int32Array.from(stepKeys(from, to, neighbourhood, sense, senseBefore), idOf),
        ),
      ),
    );
    stepCache.set(name, made);
    return made;
  });
  return { blocks: compiled, steps };
}

/** Expected counts under the labels less expected counts without them. */
function gradientOf(postings: readonly Compiled[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  const moves = new Map<StepKeys, Move>();
  for (const posting of postings) {
    const scores = posting.blocks.map(({ lists, listOf, share }) => {
      const sums = lists.map((keys) => share * sumOf(keys, weights));
      return Float64Array.from(listOf, (list) => sums[list]!);
    });
    const steps = posting.steps.map((step) => {
      if (!step) return undefined;
      const move = moves.get(step) ?? moveOf(step, weights);
      moves.set(step, move);
      return move;
    });
    count('allowed', 1, posting, scores, steps, gradient);
    count('possible', -1, posting, scores, steps, gradient);
  }
  for (const [{ lists, listOf }, { counts }] of moves) {
    const shares = new Float64Array(lists.length);
    for (let pair = 0; pair < listOf.length; pair += 1) shares[listOf[pair]!]! += counts[pair]!;
    spreadOver(lists, shares, gradient);
  }
  return gradient;
}

/** A step's weights as factors, and the counts of its pairs gathered over all postings. */
type Move = { factors: Float64Array; counts: Float64Array };

function moveOf({ lists, listOf }: StepKeys, weights: Float64Array): Move {
  const sums = lists.map((keys) => Math.exp(sumOf(keys, weights)));
  const factors = Float64Array.from(listOf, (list, pair) =>
    isPossible(states[Math.floor(pair / stateCount)]!, states[pair % stateCount]!)
      ? sums[list]!
      : 0,
  );
  return { factors, counts: new Float64Array(listOf.length) };
}

function sumOf(keys: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (const key of keys) sum += weights[key]!;
  return sum;
}

function spreadOver(
  lists: readonly Int32Array[],
  shares: Float64Array,
  gradient: Float64Array,
): void {
  for (const [at, keys] of lists.entries()) {
    const share = shares[at]!;
    if (Math.abs(share) > 1e-12) for (const key of keys) gradient[key]! += share;
  }
}

/** Adds `sign` times the expected use of each weight, over all readings the mask permits. */
function count(
  mask: 'allowed' | 'possible',
  sign: number,
  { blocks }: Compiled,
  scores: readonly Float64Array[],
  steps: readonly (Move | undefined)[],
  gradient: Float64Array,
): void {
  const mass = blocks.map((block, at) => masked(block[mask], scores[at]!));
  const forward = mass.map((own) => own);
  for (let at = 1; at < blocks.length; at += 1) {
    forward[at] = stepForward(forward[at - 1]!, steps[at]!.factors, mass[at]!);
  }
  let backward = new Float64Array(stateCount).fill(1);
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const belief = scaled(forward[at]!.map((each, state) => each * backward[state]!));
    const { lists, listOf, share } = blocks[at]!;
    const shares = new Float64Array(lists.length);
    for (let state = 0; state < stateCount; state += 1)
      shares[listOf[state]!]! += sign * share * belief[state]!;
    spreadOver(lists, shares, gradient);
    if (at === 0) break;
    backward = stepBackward(forward[at - 1]!, steps[at]!, mass[at]!, backward, sign);
  }
}

function masked(mask: Uint8Array, scores: Float64Array): Float64Array<ArrayBuffer> {
  let top = -Infinity;
  for (let s = 0; s < stateCount; s += 1) if (mask[s] === 1) top = Math.max(top, scores[s]!);
  return scaled(
    Float64Array.from(scores, (score, s) => (mask[s] === 1 ? Math.exp(score - top) : 0)),
  );
}

function stepForward(
  before: Float64Array,
  factors: Float64Array,
  mass: Float64Array,
): Float64Array<ArrayBuffer> {
  const row = new Float64Array(stateCount);
  for (let from = 0; from < stateCount; from += 1) {
    const share = before[from]!;
    if (share === 0) continue;
    const base = from * stateCount;
    for (let to = 0; to < stateCount; to += 1) row[to]! += share * factors[base + to]!;
  }
  for (let to = 0; to < stateCount; to += 1) row[to]! *= mass[to]!;
  return scaled(row);
}

function stepBackward(
  before: Float64Array,
  { factors, counts }: Move,
  mass: Float64Array,
  backward: Float64Array,
  sign: number,
): Float64Array<ArrayBuffer> {
  const right = new Float64Array(stateCount);
  for (let to = 0; to < stateCount; to += 1) right[to] = backward[to]! * mass[to]!;
  const earlier = new Float64Array(stateCount);
  let total = 0;
  for (let from = 0; from < stateCount; from += 1) {
    const base = from * stateCount;
    let sum = 0;
    for (let to = 0; to < stateCount; to += 1) sum += factors[base + to]! * right[to]!;
    earlier[from] = sum;
    total += sum * before[from]!;
  }
  for (let from = 0; from < stateCount; from += 1) {
    const share = (sign * before[from]!) / total;
    if (share === 0) continue;
    const base = from * stateCount;
    for (let to = 0; to < stateCount; to += 1)
      counts[base + to]! += share * factors[base + to]! * right[to]!;
  }
  return scaled(earlier);
}

function scaled(row: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  let sum = 0;
  for (let at = 0; at < row.length; at += 1) sum += row[at]!;
  if (sum > 0) for (let at = 0; at < row.length; at += 1) row[at]! /= sum;
  return row;
}
