import { v7 } from 'uuid';

import type { Handlers } from '#shared/contract.ts';
import { documentSchema, type Document } from '#shared/document.ts';
import { RefusalError } from '#shared/refusal.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

export function documentHandlers({ stores, now, files, reader }: HandlerDeps) {
  const { documents, blobs, applications, candidates, history } = stores;

  return {
    'document.chooseFiles': () => files.chooseDocuments(),

    'document.attach': async ({ applicationId, token, kind }, caller) => {
      const assessorId = assessorOf(caller);
      const { candidateId } = found(applications.find(applicationId), 'application');
      const { name } = found(candidates.find(candidateId), 'candidate');
      const given = files.take(token);
      const read = await Promise.all(given.map((file) => reader.readDocument(file)));
      const label = historyTexts.attach(read.length, name);
      const command = { name: 'document.attach', label, subjectId: applicationId };
      return history.run(assessorId, command, () =>
        read.map((file) => {
          const { fileName } = file;
          if ('refusal' in file) return { fileName, document: null, refusal: file.refusal };
          const { bytes, sha256, text, mediaType, pageCount, textMissing } = file;
          const document: Document = documentSchema.parse({
            id: v7(),
            ...{
              candidateId,
              applicationId,
              kind,
              fileName,
              mediaType,
              sha256,
              pageCount,
              textMissing,
            },
            sizeBytes: bytes.byteLength,
            addedAt: now().toISOString(),
          });
          blobs.put(sha256, bytes);
          documents.insert(document, text);
          return { fileName, document, refusal: null };
        }),
      );
    },

    'document.text': ({ documentId }) => ({
      document: found(documents.find(documentId), 'document'),
      text: documents.text(documentId),
    }),

    'document.change': ({ documentId, kind }, caller) => {
      const document = found(documents.find(documentId), 'document');
      const label = historyTexts.changeDocument(document.fileName);
      const command = { name: 'document.change', label, subjectId: documentId };
      history.run(assessorOf(caller), command, () => documents.changeKind(documentId, kind));
      return { ...document, kind };
    },

    'document.remove': ({ documentId }, caller) => {
      const { fileName } = found(documents.find(documentId), 'document');
      const quoted = documents.countEvidence(documentId);
      if (quoted > 0) throw new RefusalError('conflict', ruleTexts.quoted(`“${fileName}”`, quoted));
      const label = historyTexts.removeDocument(fileName);
      const command = { name: 'document.remove', label, subjectId: documentId };
      history.run(assessorOf(caller), command, () => documents.remove(documentId));
      return {};
    },

    'document.saveOriginal': async ({ documentId }) => {
      const { fileName: defaultName, sha256 } = found(documents.find(documentId), 'document');
      const fileName = await files.saveAs({ defaultName, bytes: blobs.get(sha256) });
      return fileName === null ? null : { fileName };
    },
  } satisfies Partial<Handlers>;
}
