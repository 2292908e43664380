import type { Activity, Seal } from '#shared/application-view.ts';
import type { Application } from '#shared/candidate.ts';
import type { Decision } from '#shared/decision.ts';
import type { AssessorId } from '#shared/ids.ts';
import type { ListedCard } from '../store/application-list-store.ts';

type Given = {
  application: Application;
  movedBy: AssessorId | null;
  /** Those the assessor may know of. */
  cards: readonly ListedCard[];
  notes: readonly { assessorId: AssessorId; at: string }[];
  documentAt: string | undefined;
  decision: Decision | null;
  seal: Seal;
};

/** The newest thing that happened to an application, of what the assessor may know. */
export function lastActivity(given: Given, assessorId: AssessorId): Activity {
  const { application, movedBy, cards, notes, documentAt, decision, seal } = given;
  const happened: Activity[] = [
    { at: application.createdAt, what: 'added', by: null, count: 0 },
    ...(application.stageChangedAt > application.createdAt
      ? [{ at: application.stageChangedAt, what: 'moved' as const, by: movedBy, count: 0 }]
      : []),
    ...(documentAt ? [{ at: documentAt, what: 'documented' as const, by: null, count: 0 }] : []),
    ...notes
      .filter((note) => note.assessorId === assessorId || !seal.isSealed)
      .map((note) => ({ at: note.at, what: 'noted' as const, by: note.assessorId, count: 0 })),
    ...cards.flatMap(activitiesOf),
    ...(decision
      ? [{ at: decision.decidedAt, what: 'decided' as const, by: decision.decidedBy, count: 0 }]
      : []),
  ];
  return happened.reduce((last, each) => (each.at >= last.at ? each : last));
}

function activitiesOf(card: ListedCard): Activity[] {
  const { assessorId: by, submittedAt, ratedAt, amendedAt, levels } = card;
  const count = Object.keys(levels).length;
  if (submittedAt === null) return ratedAt ? [{ at: ratedAt, what: 'rated', by, count }] : [];
  const submitted: Activity = { at: submittedAt, what: 'submitted', by, count };
  return amendedAt ? [submitted, { at: amendedAt, what: 'amended', by, count: 1 }] : [submitted];
}
