import { v4, v7 } from 'uuid';

import type { IncomingDocument } from '#shared/candidate-import.ts';
import { documentSchema } from '#shared/document.ts';
import { importIdSchema, type AssessorId, type ImportId, type PostingId } from '#shared/ids.ts';
import { RefusalError } from '#shared/refusal.ts';
import { candidateImportTexts, csvTexts } from '#shared/texts/candidate-import.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { nameOf, type GivenFile } from '../import/given-file.ts';
import { guessPerson } from '../import/guess-person.ts';
import type { ReadDocument } from '../import/read-document.ts';
import { found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { samePerson } from './same-person.ts';
import { createPersonIntake } from './take-in-person.ts';

type Person = { index: number; name: string; email: string; phone: string };

/** Documents that each make a candidate: read and shown first, then brought in as one step. */
export function createDocumentIntake(deps: HandlerDeps) {
  const { stores, now, reader } = deps;
  const { candidateImports, documents, blobs, history, postings } = stores;
  const takeIn = createPersonIntake(deps);
  let draft: { id: string; files: Map<number, ReadDocument> } | undefined;

  async function read(given: GivenFile, index: number, files: Map<number, ReadDocument>) {
    const file = await reader.readDocument(given);
    const none = { index, fileName: nameOf(given), name: '', email: '', phone: '' };
    if ('refusal' in file) {
      return { ...none, textMissing: null, refusal: file.refusal, present: null };
    }
    files.set(index, file);
    const guessed = guessPerson(file.fileName, file.text);
    const known = samePerson(stores, { ...guessed, latinName: '' })?.person;
    return {
      ...{ index, fileName: file.fileName, ...guessed },
      ...{ textMissing: file.textMissing, refusal: null },
      present: known ? { id: known.id, name: known.name } : null,
    };
  }

  /** The document of a person who came in, or was here; the bytes are kept as they came. */
  function attach(file: ReadDocument, taken: ReturnType<typeof takeIn>) {
    const { fileName, bytes, sha256, text, mediaType, pageCount, textMissing } = file;
    const document = documentSchema.parse({
      id: v7(),
      candidateId: taken.candidateId,
      applicationId: taken.applicationId,
      kind: 'resume',
      ...{ fileName, mediaType, sha256, pageCount, textMissing },
      sizeBytes: bytes.byteLength,
      addedAt: now().toISOString(),
    });
    blobs.put(sha256, bytes);
    documents.insert(document, text);
    return document.id;
  }

  return {
    async open(given: readonly GivenFile[]) {
      const files = new Map<number, ReadDocument>();
      const incoming: IncomingDocument[] = await Promise.all(
        given.map((file, index) => read(file, index, files)),
      );
      draft = { id: v4(), files };
      return { draftId: draft.id, documents: incoming };
    },

    add(
      assessorId: AssessorId,
      draftId: string,
      postingId: PostingId | null,
      people: readonly Person[],
    ): ImportId {
      if (draft?.id !== draftId) throw new RefusalError('not-found', csvTexts.draftGone);
      const { files } = draft;
      if (postingId) found(postings.find(postingId), 'posting');
      const importId = importIdSchema.parse(v7());
      const at = now().toISOString();
      const label = historyTexts.importCandidates(people.length);
      const command = {
        ...{ name: 'candidateImport.addDocuments', label, subjectId: importId },
        groupId: importId,
      };
      history.run(assessorId, command, () => {
        candidateImports.insert({
          ...{ id: importId, kind: 'documents', sha256: null, settings: null, headersKey: '' },
          fileName: candidateImportTexts.documentCount(people.length),
          ...{ postingId, importedBy: assessorId, startedAt: at, finishedAt: at },
          rowCount: people.length,
        });
        for (const [at_, { index, ...contact }] of people.entries()) {
          const file = found(files.get(index), 'document');
          const taken = takeIn(
            {
              draft: {
                ...{ ...contact, latinName: '', headline: '', location: '', source: '' },
                deleteBy: null,
              },
              ...{ tags: [], postingId, stage: null, note: '' },
            },
            assessorId,
          );
          const documentId = attach(file, taken);
          const message =
            taken.outcome === 'present' ? csvTexts.documentAdded(taken.name) : taken.message;
          candidateImports.insertRow(importId, {
            ...{ ...taken, documentId, message, rowNumber: at_ + 1 },
          });
        }
      });
      draft = undefined;
      return importId;
    },
  };
}
