import { v7 } from 'uuid';

import type { Handlers } from '#shared/contract.ts';
import type { ApplicationId, AssessorId, CriterionId, NoteId } from '#shared/ids.ts';
import { noteSchema, type Note } from '#shared/note.ts';
import { RefusalError } from '#shared/refusal.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

type NewNote = Pick<Note, 'applicationId' | 'assessorId' | 'body' | 'isPrivate' | 'criterionIds'>;

export function noteHandlers({ stores, now }: HandlerDeps) {
  const { notes, noteDrafts, applications, candidates, rubrics, history } = stores;

  function nameOn(applicationId: ApplicationId): string {
    const { candidateId } = found(applications.find(applicationId), 'application');
    return found(candidates.find(candidateId), 'candidate').name;
  }

  function ownNote(noteId: NoteId, assessorId: AssessorId): Note {
    const note = found(notes.find(noteId), 'note');
    if (note.assessorId !== assessorId) throw new RefusalError('refused', ruleTexts.notYours);
    return note;
  }

  /** @throws {RefusalError} `conflict` when one of them is in no version of the posting's rubric */
  function checkCriteria(applicationId: ApplicationId, criterionIds: readonly CriterionId[]): void {
    if (criterionIds.length === 0) return;
    const { postingId } = found(applications.find(applicationId), 'application');
    const versions = [rubrics.findFrozen(postingId), rubrics.findDraft(postingId)];
    const known = new Set(versions.flatMap((each) => each?.criteria.map(({ id }) => id) ?? []));
    if (criterionIds.some((id) => !known.has(id)))
      throw new RefusalError('conflict', ruleTexts.notInRubric);
  }

  function noteOf(written: NewNote): Note {
    const at = now().toISOString();
    return noteSchema.parse({ ...written, id: v7(), createdAt: at, updatedAt: at });
  }

  return {
    'note.draft': ({ applicationId }, caller) => ({
      draft: noteDrafts.find(applicationId, assessorOf(caller)) ?? null,
    }),

    'note.saveDraft': ({ applicationId, body, isPrivate, criterionIds }, caller) => {
      const assessorId = assessorOf(caller);
      checkCriteria(applicationId, criterionIds);
      const command = {
        name: 'note.saveDraft',
        label: historyTexts.draftNote(nameOn(applicationId)),
        subjectId: applicationId,
        undoable: false, // the field has its own undo; the note is a step when it is kept
        coalesce: true,
      };
      const updatedAt = now().toISOString();
      history.run(assessorId, command, () => {
        if (body.trim() === '') noteDrafts.remove(applicationId, assessorId);
        else
          noteDrafts.put({ applicationId, assessorId, body, isPrivate, criterionIds, updatedAt });
      });
      return {};
    },

    'note.keepDraft': ({ applicationId }, caller) => {
      const assessorId = assessorOf(caller);
      const draft = found(noteDrafts.find(applicationId, assessorId), 'note');
      const note = noteOf(draft);
      const label = historyTexts.addNote(nameOn(applicationId));
      history.run(assessorId, { name: 'note.keepDraft', label, subjectId: note.id }, () => {
        noteDrafts.remove(applicationId, assessorId);
        notes.insert(note);
      });
      return note;
    },

    'note.add': ({ applicationId, body, isPrivate, criterionIds = [] }, caller) => {
      const assessorId = assessorOf(caller);
      checkCriteria(applicationId, criterionIds);
      const note = noteOf({ applicationId, assessorId, body, isPrivate, criterionIds });
      const label = historyTexts.addNote(nameOn(applicationId));
      const command = { name: 'note.add', label, subjectId: note.id };
      history.run(assessorId, command, () => notes.insert(note));
      return note;
    },

    'note.change': ({ noteId, body, criterionIds }, caller) => {
      const assessorId = assessorOf(caller);
      const note = ownNote(noteId, assessorId);
      const changed = {
        ...note,
        body,
        criterionIds: criterionIds ?? note.criterionIds,
        updatedAt: now().toISOString(),
      };
      checkCriteria(note.applicationId, changed.criterionIds);
      const label = historyTexts.changeNote(nameOn(note.applicationId));
      const command = { name: 'note.change', label, subjectId: noteId, coalesce: true };
      history.run(assessorId, command, () => notes.update(changed));
      return changed;
    },

    'note.remove': ({ noteId }, caller) => {
      const assessorId = assessorOf(caller);
      const note = ownNote(noteId, assessorId);
      const quoted = notes.countEvidence(noteId);
      if (quoted > 0)
        throw new RefusalError('conflict', ruleTexts.quoted(ruleTexts.thisNote, quoted));
      const label = historyTexts.removeNote(nameOn(note.applicationId));
      history.run(assessorId, { name: 'note.remove', label, subjectId: noteId }, () =>
        notes.remove(noteId),
      );
      return {};
    },
  } satisfies Partial<Handlers>;
}
