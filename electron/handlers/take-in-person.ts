import { v7 } from 'uuid';

import { applicationSchema, candidateSchema, type Application } from '#shared/candidate.ts';
import type { IncomingPerson } from '#shared/csv-row.ts';
import { noteIdSchema, type AssessorId, type CandidateId } from '#shared/ids.ts';
import { noteSchema } from '#shared/note.ts';
import { entryStage } from '#shared/stage.ts';
import { tagSchema } from '#shared/tag.ts';
import { csvTexts } from '#shared/texts/candidate-import.ts';
import type { StoredImportRow } from '../store/candidate-import-store.ts';
import { found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { samePerson } from './same-person.ts';

export type TakenIn = Omit<StoredImportRow, 'rowNumber'>;

/** Brings one person in, or finds them here already. Inside a command only. */
export function createPersonIntake({ stores, now }: Pick<HandlerDeps, 'stores' | 'now'>) {
  const { candidates, applications, notes, people, stages, tags } = stores;

  function apply(
    { postingId, stage, note }: IncomingPerson,
    candidateId: CandidateId,
    assessorId: AssessorId,
  ) {
    if (postingId === null) return { applicationId: null, noteId: null };
    const at = now().toISOString();
    const entry = found(entryStage(stages.list(postingId)), 'stage');
    const application: Application = applicationSchema.parse({
      id: v7(),
      ...{ candidateId, postingId, stage: stage ?? entry.id, stageReason: '', stageChangedAt: at },
      ...{ payAsked: '', notice: '', place: '', createdAt: at },
    });
    applications.insert(application);
    if (note === '') return { applicationId: application.id, noteId: null };
    const noteId = noteIdSchema.parse(v7());
    notes.insert(
      noteSchema.parse({
        criterionIds: [],
        id: noteId,
        applicationId: application.id,
        ...{ assessorId, body: note, isPrivate: false, createdAt: at, updatedAt: at },
      }),
    );
    return { applicationId: application.id, noteId };
  }

  return function takeIn(person: IncomingPerson, assessorId: AssessorId): TakenIn {
    const { draft, postingId } = person;
    const known = samePerson(stores, draft);
    if (known) {
      const { id: candidateId, name } = known.person;
      const row = { name: draft.name, candidateId, noteId: null, documentId: null };
      if (postingId === null) {
        return { ...row, outcome: 'present', message: known.message, applicationId: null };
      }
      const application = applications.findPair(postingId, candidateId);
      if (application) {
        const message = csvTexts.hasApplied(name);
        return { ...row, outcome: 'present', message, applicationId: application.id };
      }
      const applied = apply(person, candidateId, assessorId);
      return { ...row, ...applied, outcome: 'applied', message: csvTexts.appliedToo(name) };
    }
    const [alike] = people.listAlike(draft);
    const candidate = candidateSchema.parse({
      ...draft,
      id: v7(),
      createdAt: now().toISOString(),
    });
    candidates.insert(candidate);
    for (const name of person.tags) {
      const known = tags.findNamed(name);
      const tag = known ?? tagSchema.parse({ id: v7(), name });
      if (!known) tags.insert(tag);
      tags.put(candidate.id, tag.id);
    }
    return {
      outcome: 'added',
      name: draft.name,
      message: alike ? csvTexts.addedLike(alike.name) : csvTexts.added,
      candidateId: candidate.id,
      documentId: null,
      ...apply(person, candidate.id, assessorId),
    };
  };
}
