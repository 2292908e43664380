import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import { documentSchema, type Document, type DocumentKind } from '#shared/document.ts';
import type { CandidateId, DocumentId } from '#shared/ids.ts';

const columns = `documents.id, candidate_id AS candidateId, application_id AS applicationId, kind, file_name AS fileName,
                 media_type AS mediaType, documents.sha256, blobs.size_bytes AS sizeBytes, page_count AS pageCount,
                 text_missing AS textMissing, added_at AS addedAt`;
const from = `documents JOIN blobs ON blobs.sha256 = documents.sha256`;

export function createDocumentStore(db: Database) {
  const insert = db.prepare(`
    INSERT INTO documents (id, candidate_id, application_id, kind, file_name, media_type, sha256, page_count, text,
                           text_missing, added_at)
    VALUES (@id, @candidateId, @applicationId, @kind, @fileName, @mediaType, @sha256, @pageCount, @text,
            @textMissing, @addedAt)
  `);
  const selectOne = db.prepare(`SELECT ${columns} FROM ${from} WHERE documents.id = ?`);
  const selectOfCandidate = db.prepare(`
    SELECT ${columns} FROM ${from} WHERE candidate_id = ? ORDER BY added_at, documents.id
  `);
  const selectText = db.prepare(`SELECT text FROM documents WHERE id = ?`).pluck();
  const updateKind = db.prepare(`UPDATE documents SET kind = ? WHERE id = ?`);
  const remove = db.prepare(`DELETE FROM documents WHERE id = ?`);
  const countEvidence = db.prepare(`SELECT count(*) FROM evidence WHERE document_id = ?`).pluck();

  return {
    insert: ({ sizeBytes: _derived, ...document }: Document, text: string) => {
      insert.run({ ...document, text });
    },
    find: (id: DocumentId) => documentSchema.optional().parse(selectOne.get(id)),
    listByCandidate: (id: CandidateId) =>
      selectOfCandidate.all(id).map((row) => documentSchema.parse(row)),
    text: (id: DocumentId) => z.string().parse(selectText.get(id)),
    changeKind: (id: DocumentId, kind: DocumentKind) => {
      updateKind.run(kind, id);
    },
    remove: (id: DocumentId) => {
      remove.run(id);
    },
    countEvidence: (id: DocumentId) => z.int().parse(countEvidence.get(id)),
  };
}
