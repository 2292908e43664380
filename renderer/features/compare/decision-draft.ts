import { useState } from 'react';
import { z } from 'zod';

import { decisionOutcomeSchema, type Decision } from '#shared/decision.ts';
import { dissentSchema, readDissent } from '#shared/dissent.ts';
import type { Assessor } from '#shared/assessor.ts';
import type { ApplicationId, PostingId } from '#shared/ids.ts';

const draftSchema = z.object({
  /** Null until somebody chose: a form that begins with an answer proposes it. */
  outcome: decisionOutcomeSchema.nullable(),
  reason: z.string(),
  dissent: z.array(dissentSchema),
});
export type DecisionDraft = z.infer<typeof draftSchema>;

const prefix = 'decision-draft';
const proposedPrefix = 'decision-proposed';
/** Of one assessor: what one writes here another must not find, whose scorecard may not be in yet. */
const keyOf = (assessorId: string, postingId: PostingId, applicationId: ApplicationId) =>
  `${prefix} ${postingId} ${applicationId} ${assessorId}`;

/**
 * A decision that is being written, kept on this laptop until it is recorded or as it was.
 *
 * It begins with what is recorded, where something is.
 */
export function useDecisionDraft(
  assessorId: string,
  postingId: PostingId,
  applicationId: ApplicationId,
  recorded: Decision | null,
  everyone: readonly Assessor[],
) {
  const key = keyOf(assessorId, postingId, applicationId);
  const [written, setWritten] = useState(() => stored(key));
  const begun: DecisionDraft = {
    outcome: recorded?.outcome ?? null,
    reason: recorded?.reason ?? '',
    dissent: readDissent(recorded?.dissent ?? '', everyone),
  };
  const isDraft = written !== null && JSON.stringify(written) !== JSON.stringify(begun);
  return {
    draft: written ?? begun,
    isDraft,
    change: (changes: Partial<DecisionDraft>) => {
      const next = { ...begun, ...written, ...changes };
      localStorage.setItem(key, JSON.stringify(next));
      setWritten(next);
    },
    forget: () => {
      localStorage.removeItem(key);
      setWritten(null);
    },
  };
}

/** Drafts about applications that are not there any more go: erased people leave nothing behind here. */
export function forgetDraftsOfGone(
  postingId: PostingId,
  present: readonly { applicationId: ApplicationId }[],
): void {
  const there = new Set<string>(present.map(({ applicationId }) => applicationId));
  for (const key of Object.keys(localStorage)) {
    const [kind, posting, applicationId = ''] = key.split(' ');
    if (kind === prefix && posting === postingId && !there.has(applicationId)) {
      localStorage.removeItem(key);
    }
  }
}

/** The application last proposed on a posting, by this assessor, on this laptop. */
export const proposedBefore = (assessorId: string, postingId: PostingId): string | null =>
  localStorage.getItem(`${proposedPrefix} ${postingId} ${assessorId}`);

export function keepProposed(assessorId: string, postingId: PostingId, id: ApplicationId): void {
  localStorage.setItem(`${proposedPrefix} ${postingId} ${assessorId}`, id);
}

function stored(key: string): DecisionDraft | null {
  const text = localStorage.getItem(key);
  if (text === null) return null;
  return draftSchema.safeParse(JSON.parse(text)).data ?? null;
}
