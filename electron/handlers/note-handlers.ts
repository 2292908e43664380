import { v7 } from 'uuid';

import type { Handlers } from '#shared/contract.ts';
import type { ApplicationId, AssessorId, NoteId } from '#shared/ids.ts';
import { noteSchema, type Note } from '#shared/note.ts';
import { RefusalError } from '#shared/refusal.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

export function noteHandlers({ stores, now }: HandlerDeps) {
  const { notes, applications, candidates, history } = stores;

  function nameOn(applicationId: ApplicationId): string {
    const { candidateId } = found(applications.find(applicationId), 'application');
    return found(candidates.find(candidateId), 'candidate').name;
  }

  function ownNote(noteId: NoteId, assessorId: AssessorId): Note {
    const note = found(notes.find(noteId), 'note');
    if (note.assessorId !== assessorId) throw new RefusalError('refused', ruleTexts.notYours);
    return note;
  }

  return {
    'note.add': ({ applicationId, body, isPrivate }, caller) => {
      const assessorId = assessorOf(caller);
      const label = historyTexts.addNote(nameOn(applicationId));
      const at = now().toISOString();
      const times = { createdAt: at, updatedAt: at };
      const note = noteSchema.parse({
        id: v7(),
        applicationId,
        assessorId,
        body,
        isPrivate,
        ...times,
      });
      const command = { name: 'note.add', label, subjectId: note.id };
      history.run(assessorId, command, () => notes.insert(note));
      return note;
    },

    'note.change': ({ noteId, body }, caller) => {
      const assessorId = assessorOf(caller);
      const note = ownNote(noteId, assessorId);
      const updatedAt = now().toISOString();
      const label = historyTexts.changeNote(nameOn(note.applicationId));
      const command = { name: 'note.change', label, subjectId: noteId, coalesce: true };
      history.run(assessorId, command, () => notes.update(noteId, body, updatedAt));
      return { ...note, body, updatedAt };
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
