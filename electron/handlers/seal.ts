import type { Seal } from '#shared/application-view.ts';
import type { Application } from '#shared/candidate.ts';
import type { Decision } from '#shared/decision.ts';
import type { AssessorId } from '#shared/ids.ts';
import type { Scorecard } from '#shared/scorecard.ts';

type Card = { scorecard: Pick<Scorecard, 'assessorId' | 'status'> };

/** Whether others' work is sealed for this assessor: until they have submitted, or opened it early. */
export function sealOf(
  rated: readonly Card[],
  assessorId: AssessorId,
  openedEarly: Seal['openedEarly'],
): Seal {
  const submitted = rated.filter(({ scorecard }) => scorecard.status === 'submitted');
  const isOwn = ({ scorecard }: Card) => scorecard.assessorId === assessorId;
  return {
    isSealed: !submitted.some(isOwn) && openedEarly === null,
    submittedByOthers: new Set(
      submitted.filter((each) => !isOwn(each)).map(({ scorecard }) => scorecard.assessorId),
    ).size,
    openedEarly,
  };
}

/** What counts for this assessor: the submitted scorecards; while sealed, their own alone. */
export function countedFor<C extends Card>(
  rated: readonly C[],
  assessorId: AssessorId,
  { isSealed }: Seal,
): C[] {
  return rated.filter(({ scorecard }) =>
    isSealed ? scorecard.assessorId === assessorId : scorecard.status === 'submitted',
  );
}

/** What may be spoken of: one's own work, drafts too, and what others submitted once the seal is gone. */
export function seenBy<C extends Card>(
  rated: readonly C[],
  assessorId: AssessorId,
  { isSealed }: Seal,
): C[] {
  return rated.filter(
    ({ scorecard }) =>
      scorecard.assessorId === assessorId || (!isSealed && scorecard.status === 'submitted'),
  );
}

/** A decision names what others think of the candidate, so it is under the seal like a score. */
export function visibleDecision(
  decision: Decision | null,
  assessorId: AssessorId,
  { isSealed }: Seal,
): Decision | null {
  return isSealed && decision?.decidedBy !== assessorId ? null : decision;
}

/** So is why another assessor moved them; the stage itself is a fact. */
export function visibleReason(
  reason: string,
  movedBy: AssessorId | null,
  assessorId: AssessorId,
  { isSealed }: Seal,
): string | null {
  return reason !== '' && isSealed && movedBy !== assessorId ? null : reason;
}

export function visibleApplication(
  application: Application,
  movedBy: AssessorId | null,
  assessorId: AssessorId,
  seal: Seal,
): Application {
  const stageReason = visibleReason(application.stageReason, movedBy, assessorId, seal) ?? '';
  return { ...application, stageReason };
}
