import type { CriterionId, PostingId } from '#shared/ids.ts';
import type { Hint } from '#shared/lint/hint.ts';
import { useRead } from '../../bridge/use-call.ts';

export type ShownHint = Hint & { isKept: boolean };

const none: ReadonlyMap<CriterionId, readonly ShownHint[]> = new Map();

/** The hints of a posting's draft, by criterion; nothing before they have been read. */
export function useHints(postingId: PostingId): ReadonlyMap<CriterionId, readonly ShownHint[]> {
  const { data } = useRead('rubric.hints', { postingId });
  return data ? new Map(data.map(({ criterionId, hints }) => [criterionId, hints])) : none;
}

export function openHints(all: ReadonlyMap<CriterionId, readonly ShownHint[]>): number {
  return [...all.values()].flat().filter(({ isKept }) => !isKept).length;
}
