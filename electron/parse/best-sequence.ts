import type { Block } from './blocks.ts';
import { neighbourhoodOf, type Scorer } from './score-states.ts';
import type { Evidence } from './evidence.ts';
import { states } from './states.ts';

/** The state chosen for a block and how sure the choice is, 0 to 1. */
export type Choice = { state: (typeof states)[number]; confidence: number };

const count = states.length;

/**
 * The best sequence of states for the whole text: dynamic programming over all blocks at once, so that a doubtful
 * line is decided by what stands around it.
 *
 * Linear in the number of blocks. Confidence is the share of all sequences, by weight, that agree on the block.
 */
export function bestSequence(
  blocks: readonly Block[],
  evidence: readonly Evidence[],
  scorer: Scorer,
  titleBlock: number | undefined,
): Choice[] {
  const length = blocks.length;
  if (length === 0) return [];
  const emissions = evidence.map((each, at) => {
    const scores = new Float64Array(count);
    scorer.emission(each, at === titleBlock, scores);
    return scores;
  });
  const steps = blocks.map((block, at) => {
    const before = blocks[at - 1];
    return (
      before &&
      scorer.steps(neighbourhoodOf(before, block), evidence[at]?.sense, evidence[at - 1]?.sense)
    );
  });
  return posteriors(emissions, steps).map(mostBelieved);
}

/** The role most of the belief goes to, and within it the likeliest state. */
function mostBelieved(belief: Float64Array): Choice {
  const byRole = new Map<string, { sum: number; best: number }>();
  for (const [at, { role }] of states.entries()) {
    const share = belief[at] as number;
    const known = byRole.get(role);
    if (!known) byRole.set(role, { sum: share, best: at });
    else {
      known.sum += share;
      if (share > (belief[known.best] as number)) known.best = at;
    }
  }
  let chosen = { sum: -1, best: 0 };
  for (const each of byRole.values()) if (each.sum > chosen.sum) chosen = each;
  return { state: states[chosen.best] as Choice['state'], confidence: chosen.sum };
}

type Steps = readonly (Float64Array | undefined)[];

/** Forward and backward sums, scaled at each block so that nothing under- or overflows. */
export function posteriors(emissions: readonly Float64Array[], steps: Steps): Float64Array[] {
  const length = emissions.length;
  const weights = emissions.map(exponentials);
  const moves = steps.map((step) => step && exponentialsOnce(step));
  const forward: Float64Array[] = [normalised((weights[0] as Float64Array).slice())];
  for (let at = 1; at < length; at += 1) {
    const next = new Float64Array(count);
    const before = forward[at - 1] as Float64Array;
    const move = moves[at] as Float64Array;
    for (let from = 0; from < count; from += 1) {
      const mass = before[from] as number;
      if (mass < 1e-30) continue;
      for (let to = 0; to < count; to += 1)
        next[to] = (next[to] as number) + mass * (move[from * count + to] as number);
    }
    const weight = weights[at] as Float64Array;
    for (let to = 0; to < count; to += 1) next[to] = (next[to] as number) * (weight[to] as number);
    forward.push(normalised(next));
  }
  let backward = new Float64Array(count).fill(1);
  const beliefs: Float64Array[] = Array.from({ length });
  for (let at = length - 1; at >= 0; at -= 1) {
    const here = forward[at] as Float64Array;
    beliefs[at] = normalised(here.map((mass, state) => mass * (backward[state] as number)));
    if (at === 0) break;
    const weight = weights[at] as Float64Array;
    const move = moves[at] as Float64Array;
    const earlier = new Float64Array(count);
    for (let from = 0; from < count; from += 1) {
      let sum = 0;
      for (let to = 0; to < count; to += 1)
        sum +=
          (move[from * count + to] as number) * (weight[to] as number) * (backward[to] as number);
      earlier[from] = sum;
    }
    backward = normalised(earlier);
  }
  return beliefs;
}

function exponentials(scores: Float64Array): Float64Array {
  const top = Math.max(...scores);
  return scores.map((score) => Math.exp(score - top));
}

const known = new WeakMap<Float64Array, Float64Array>();
function exponentialsOnce(step: Float64Array): Float64Array {
  const made = known.get(step) ?? step.map((score) => Math.exp(score));
  known.set(step, made);
  return made;
}

function normalised<T extends Float64Array>(masses: T): T {
  let sum = 0;
  for (const mass of masses) sum += mass;
  if (sum > 0)
    for (let at = 0; at < masses.length; at += 1) masses[at] = (masses[at] as number) / sum;
  return masses;
}
