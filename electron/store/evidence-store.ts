import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import { evidenceSchema, type Evidence } from '#shared/evidence.ts';
import { documentIdSchema, noteIdSchema, type EvidenceId, type ScorecardId } from '#shared/ids.ts';

const evidenceRow = evidenceSchema.omit({ source: true }).extend({
  documentId: documentIdSchema.nullable(),
  noteId: noteIdSchema.nullable(),
  start: z.int(),
  end: z.int(),
});
const columns = `id, scorecard_id AS scorecardId, criterion_id AS criterionId, document_id AS documentId,
                 note_id AS noteId, start, "end", quote, line_number AS lineNumber, created_at AS createdAt`;

export function createEvidenceStore(db: Database) {
  const insert = db.prepare(`
    INSERT INTO evidence (id, scorecard_id, criterion_id, document_id, note_id, start, "end", quote, line_number, created_at)
    VALUES (@id, @scorecardId, @criterionId, @documentId, @noteId, @start, @end, @quote, @lineNumber, @createdAt)
  `);
  const selectOne = db.prepare(`SELECT ${columns} FROM evidence WHERE id = ?`);
  const selectOfScorecard = db.prepare(`
    SELECT ${columns} FROM evidence WHERE scorecard_id = ? ORDER BY created_at, id
  `);
  const remove = db.prepare(`DELETE FROM evidence WHERE id = ?`);

  return {
    insert: ({ source, ...evidence }: Evidence) => {
      const { start, end } = source;
      const documentId = source.type === 'document' ? source.documentId : null;
      const noteId = source.type === 'note' ? source.noteId : null;
      insert.run({ ...evidence, documentId, noteId, start, end });
    },
    find: (id: EvidenceId) => {
      const row = selectOne.get(id);
      return row === undefined ? undefined : evidenceOf(row);
    },
    listByScorecard: (id: ScorecardId) => selectOfScorecard.all(id).map(evidenceOf),
    remove: (id: EvidenceId) => {
      remove.run(id);
    },
  };
}

function evidenceOf(row: unknown): Evidence {
  const { documentId, noteId, start, end, ...evidence } = evidenceRow.parse(row);
  if (documentId !== null)
    return { ...evidence, source: { type: 'document', documentId, start, end } };
  if (noteId !== null) return { ...evidence, source: { type: 'note', noteId, start, end } };
  throw new Error(`evidence ${evidence.id} has no source`);
}
