import type { ApplicationView } from '#shared/application-view.ts';
import type { AssessorId, CriterionId } from '#shared/ids.ts';
import type { Note } from '#shared/note.ts';
import type { StageMove } from '#shared/stage.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { noteTexts } from '#shared/texts/notes.ts';

/** Which notes are shown: all, one's own, private ones, or those on a criterion. */
export type NoteFilter = 'all' | 'mine' | 'private' | CriterionId;

export type TimelineItem = { at: string } & (
  | { kind: 'note'; note: Note }
  | { kind: 'event'; text: string }
);

/**
 * Notes and what happened beside them, newest first. Events belong to the whole: a filter shows notes alone.
 *
 * @param moves the stages so far, undone ones too
 * @param me    the assessor at the keyboard
 */
export function timelineOf(
  view: ApplicationView,
  moves: readonly StageMove[],
  filter: NoteFilter,
  me: AssessorId | undefined,
): TimelineItem[] {
  const notes = view.notes
    .filter((note) => isShown(note, filter, me))
    .map((note): TimelineItem => ({ at: note.createdAt, kind: 'note', note }));
  const items = filter === 'all' ? [...notes, ...eventsOf(view, moves)] : notes;
  return items.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

function isShown(note: Note, filter: NoteFilter, me: AssessorId | undefined): boolean {
  if (filter === 'all') return true;
  if (filter === 'mine') return note.assessorId === me;
  if (filter === 'private') return note.isPrivate;
  return note.criterionIds.includes(filter);
}

function eventsOf(view: ApplicationView, moves: readonly StageMove[]): TimelineItem[] {
  const { documents, decision, others, own, assessors, application } = view;
  const event = (at: string, text: string): TimelineItem => ({ at, kind: 'event', text });
  const nameOf = (id: AssessorId) => assessors.find((each) => each.id === id)?.name ?? '';
  const here = documents.filter(({ applicationId }) => applicationId === application.id);
  const added = Map.groupBy(here, ({ addedAt }) => addedAt);
  return [
    event(application.createdAt, noteTexts.events.applied),
    ...moves
      .filter(({ from, isUndone }) => from !== null && !isUndone)
      .map(({ at, to, reason }) => event(at, noteTexts.events.moved(to, reason ?? ''))),
    ...[...added].map(([at, files]) =>
      event(at, noteTexts.events.documents(files.map(({ fileName }) => fileName).join(', '))),
    ),
    ...[own, ...others].flatMap((card) =>
      card?.scorecard.submittedAt
        ? [
            event(
              card.scorecard.submittedAt,
              noteTexts.events.submitted(nameOf(card.scorecard.assessorId)),
            ),
          ]
        : [],
    ),
    ...(decision
      ? [
          event(
            decision.decidedAt,
            noteTexts.events.decided(
              nameOf(decision.decidedBy),
              commonTexts.outcomes[decision.outcome],
            ),
          ),
        ]
      : []),
  ];
}
