import type { Reason } from '#shared/posting.ts';
import type { Scorer } from './score-states.ts';
import type { Evidence } from './evidence.ts';
import type { State } from './states.ts';

/** Why a block got its state, the plainest first: the heading above it, then the words that spoke most for it. */
export function reasonsFor(
  state: State,
  evidence: Evidence | undefined,
  heading: string,
  _scorer: Scorer,
): Reason[] {
  if (state.what === 'heading') return [{ code: 'reads-as-heading', detail: heading }];
  if (state.what === 'title') return [{ code: 'stands-first' }];
  return heading === '' || !evidence
    ? [{ code: 'before-headings' }]
    : [{ code: 'under-heading', detail: heading }];
}
