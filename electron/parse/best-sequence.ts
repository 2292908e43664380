import type { LineRole } from '#shared/posting.ts';
import type { Block } from './blocks.ts';
import type { Evidence } from './evidence.ts';
import { neighbourhoodOf, type Scorer } from './score-states.ts';
import { states, type State } from './states.ts';

/**
 * The state chosen for a block, and how sure it is, 0 to 1, that the block is a qualification, a duty or neither:
 * whether a line tells of the company or sums the job up is no doubt worth a person's look.
 */
export type Choice = { state: State; confidence: number };

const count = states.length;
/** Shares below this are as good as none; passing them over makes the sums several times faster. */
const negligible = 1e-9;

/**
 * The best reading of the whole text: dynamic programming over all blocks at once, so that a doubtful line is
 * decided by what stands around it.
 *
 * Linear in the number of blocks. Each block gets the role that most of all readings, by weight, agree on; how
 * many agree is the confidence.
 *
 * @param titleBlock index of the block that is the title, when one is
 */
export function bestSequence(
  blocks: readonly Block[],
  evidence: readonly Evidence[],
  scorer: Scorer,
  titleBlock: number | undefined,
): Choice[] {
  const masses = evidence.map((each, at) => {
    const scores = new Float64Array(count);
    scorer.emission(each, at === titleBlock, scores);
    return normalised(exponentials(scores));
  });
  const factors = blocks.map((block, at) => {
    const before = blocks[at - 1];
    return before
      ? scorer.stepFactors(
          neighbourhoodOf(before, block),
          evidence[at]?.sense,
          evidence[at - 1]?.sense,
        )
      : noFactors;
  });
  return beliefs(masses, factors).map(mostBelieved);
}

const noFactors = new Float64Array();
const roles = [...new Set(states.map(({ role }) => role))];
const roleOf = Int32Array.from(states, ({ role }) => roles.indexOf(role));

function isItem(role: LineRole): boolean {
  return role === 'qualification' || role === 'responsibility';
}

/** The role most of the belief goes to, and within it the likeliest state. */
function mostBelieved(belief: Float64Array): Choice {
  const sums = new Float64Array(roles.length);
  for (let at = 0; at < count; at += 1) sums[roleOf[at]!]! += belief[at]!;
  const role = sums.indexOf(Math.max(...sums));
  let best = -1;
  for (let at = 0; at < count; at += 1)
    if (roleOf[at] === role && (best === -1 || belief[at]! > belief[best]!)) best = at;
  let confidence = 0;
  for (const [at, name] of roles.entries())
    if (at === role || (!isItem(name) && !isItem(roles[role]!))) confidence += sums[at]!;
  return { state: states[best]!, confidence };
}

/** Forward and backward sums, scaled at each block so that nothing under- or overflows. */
function beliefs(
  masses: readonly Float64Array[],
  factors: readonly Float64Array[],
): Float64Array[] {
  const forward = [...masses];
  for (let at = 1; at < masses.length; at += 1)
    forward[at] = forwards(forward[at - 1]!, factors[at]!, masses[at]!);
  const found = [...forward];
  let backward = new Float64Array(count).fill(1);
  for (let at = masses.length - 1; at >= 0; at -= 1) {
    const belief = forward[at]!.slice();
    for (let state = 0; state < count; state += 1) belief[state]! *= backward[state]!;
    found[at] = normalised(belief);
    if (at > 0) backward = backwards(forward[at - 1]!, factors[at]!, masses[at]!, backward);
  }
  return found;
}

function forwards(
  before: Float64Array,
  factors: Float64Array,
  mass: Float64Array,
): Float64Array<ArrayBuffer> {
  let length = 0;
  for (let from = 0; from < count; from += 1) {
    if (before[from]! < negligible) continue;
    likely[length] = from;
    length += 1;
  }
  const next = new Float64Array(count);
  for (let to = 0; to < count; to += 1) {
    const own = mass[to]!;
    if (own < negligible) continue;
    let sum = 0;
    for (let at = 0; at < length; at += 1) {
      const from = likely[at]!;
      sum += before[from]! * factors[from * count + to]!;
    }
    next[to] = sum * own;
  }
  return normalised(next);
}

function backwards(
  before: Float64Array,
  factors: Float64Array,
  mass: Float64Array,
  backward: Float64Array,
): Float64Array<ArrayBuffer> {
  let length = 0;
  for (let to = 0; to < count; to += 1) {
    const share = mass[to]! * backward[to]!;
    if (share < negligible) continue;
    likely[length] = to;
    shares[length] = share;
    length += 1;
  }
  const earlier = new Float64Array(count);
  for (let from = 0; from < count; from += 1) {
    if (before[from]! < negligible) continue;
    const base = from * count;
    let sum = 0;
    for (let at = 0; at < length; at += 1) sum += factors[base + likely[at]!]! * shares[at]!;
    earlier[from] = sum;
  }
  return normalised(earlier);
}

/** Room for one step of the sums, so that none is made anew for each block. */
const likely = new Int32Array(count);
const shares = new Float64Array(count);

function exponentials(scores: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  let top = -Infinity;
  for (let at = 0; at < count; at += 1) if (scores[at]! > top) top = scores[at]!;
  for (let at = 0; at < count; at += 1) scores[at] = Math.exp(scores[at]! - top);
  return scores;
}

function normalised(masses: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  let sum = 0;
  for (let at = 0; at < count; at += 1) sum += masses[at]!;
  if (sum > 0) for (let at = 0; at < count; at += 1) masses[at]! /= sum;
  return masses;
}
