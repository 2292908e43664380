import type { MustHaveState } from '../standing.ts';

// Anchored levels 4 and 5 say met, 1 and 2 not met, 3 partly; on the checklist only 3, 1 and 2 do.
const metFrom = 0.75;
const notMetTo = 0.25;

/**
 * Whether a required criterion is met, by all who assessed it.
 *
 * @param values what each assessor gave, 0 … 1; those who did not assess it are left out
 * @returns `unknown` of nobody; `mixed` when they differ
 * @source product.md §6
 * @example mustHaveState([1, 0.5]) // 'mixed'
 */
export function mustHaveState(values: readonly number[]): MustHaveState {
  if (values.length === 0) return 'unknown';
  if (values.every((value) => value >= metFrom)) return 'met';
  if (values.every((value) => value <= notMetTo)) return 'not-met';
  return values.every((value) => value > notMetTo && value < metFrom) ? 'partly' : 'mixed';
}
