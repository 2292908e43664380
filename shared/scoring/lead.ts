import type { Standing } from '../standing.ts';
import { smallestSwap, type Swap } from './sensitivity.ts';
import { unknownRange, type UnknownRange } from './unknowns.ts';

type Placed<T> = { item: T; standing: Standing };

/** How firmly the first one is first. */
export type Lead<T> =
  | { kind: 'nobody' }
  | { kind: 'alone'; leader: T }
  | { kind: 'level'; leaders: T[]; score: number }
  | { kind: 'firm'; leader: T }
  | { kind: 'unless'; leader: T; challenger: T; swap: Swap };

/**
 * What it takes for somebody else to be first.
 *
 * @param placed the applications in rank order; those not ranked yet take no part
 * @returns `unless` with the smallest change of one weight that changes the leader, and who leads then; `firm` when
 *          no single weight does
 * @source product.md §6; field-notes §4 item 5
 */
export function leadOf<T>(placed: readonly Placed<T>[]): Lead<T> {
  const ranked = rankedOf(placed);
  const [first, ...others] = ranked;
  if (!first) return { kind: 'nobody' };
  if (others.length === 0) return { kind: 'alone', leader: first.item };
  const score = first.standing.score ?? 0;
  const level = ranked.filter(({ standing }) => score - (standing.score ?? 0) < 1e-9);
  if (level.length > 1) return { kind: 'level', leaders: level.map(({ item }) => item), score };
  let best: { challenger: T; swap: Swap } | null = null;
  for (const { item, standing } of others) {
    const swap = smallestSwap(first.standing.criteria, standing.criteria);
    if (swap && (best === null || farness(swap) < farness(best.swap))) {
      best = { challenger: item, swap };
    }
  }
  return best === null
    ? { kind: 'firm', leader: first.item }
    : { kind: 'unless', leader: first.item, ...best };
}

const farness = ({ factor }: Swap) => Math.abs(Math.log(factor));

const rankedOf = <T>(placed: readonly Placed<T>[]) =>
  placed.filter(({ standing }) => standing.isRanked && standing.score !== null);

/** What the unassessed criteria could still change at the top. */
export type OpenEnds<T> = {
  /** Of the first one, when something of it is unassessed; `behind` are those it would then fall behind. */
  leader: { item: T; range: UnknownRange; behind: { item: T; score: number }[] } | null;
  /** Those who would pass the first one if all of theirs came back Met. */
  passing: { item: T; range: UnknownRange }[];
};

/**
 * Who could be first once everything is assessed.
 *
 * @param placed the applications in rank order; those not ranked yet take no part
 * @source BRIEF §4 "Compare": what the unknowns could do
 */
export function openEndsOf<T>(placed: readonly Placed<T>[]): OpenEnds<T> {
  const [first, ...others] = rankedOf(placed);
  const range = first && unknownRange(first.standing.criteria);
  if (!first || !range) return { leader: null, passing: [] };
  const behind = others
    .map(({ item, standing }) => ({ item, score: standing.score ?? 0 }))
    .filter(({ score }) => score > range.low + 1e-9);
  return {
    leader: range.count > 0 ? { item: first.item, range, behind } : null,
    passing: others.flatMap(({ item, standing }) => {
      const theirs = unknownRange(standing.criteria);
      return theirs && theirs.count > 0 && theirs.high > (first.standing.score ?? 0) + 1e-9
        ? [{ item, range: theirs }]
        : [];
    }),
  };
}
