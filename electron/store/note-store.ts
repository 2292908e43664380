import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import type { ApplicationId, NoteId } from '#shared/ids.ts';
import { noteSchema, type Note } from '#shared/note.ts';
import { jsonColumn } from './json-column.ts';

const columns = `id, application_id AS applicationId, assessor_id AS assessorId, body, is_private AS isPrivate,
                 criterion_ids AS criterionIds,
                 created_at AS createdAt, updated_at AS updatedAt`;
/** SQLite has no booleans. */
const noteRow = noteSchema.extend({
  isPrivate: z.int().transform(Boolean),
  criterionIds: jsonColumn(noteSchema.shape.criterionIds),
});

export function createNoteStore(db: Database) {
  const insert = db.prepare(`
    INSERT INTO notes (id, application_id, assessor_id, body, is_private, criterion_ids, created_at, updated_at)
    VALUES (@id, @applicationId, @assessorId, @body, @isPrivate, @criterionIds, @createdAt, @updatedAt)
  `);
  const update = db.prepare(
    `UPDATE notes SET body = @body, criterion_ids = @criterionIds, updated_at = @updatedAt WHERE id = @id`,
  );
  const remove = db.prepare(`DELETE FROM notes WHERE id = ?`);
  const selectOne = db.prepare(`SELECT ${columns} FROM notes WHERE id = ?`);
  const selectOfApplication = db.prepare(`
    SELECT ${columns} FROM notes WHERE application_id = ? ORDER BY created_at, id
  `);
  const countEvidence = db.prepare(`SELECT count(*) FROM evidence WHERE note_id = ?`).pluck();

  return {
    insert: (note: Note) => {
      const criterionIds = JSON.stringify(note.criterionIds);
      insert.run({ ...note, isPrivate: Number(note.isPrivate), criterionIds });
    },
    update: ({ id, body, criterionIds, updatedAt }: Note) => {
      update.run({ id, body, criterionIds: JSON.stringify(criterionIds), updatedAt });
    },
    remove: (id: NoteId) => {
      remove.run(id);
    },
    find: (id: NoteId): Note | undefined => noteRow.optional().parse(selectOne.get(id)),
    listByApplication: (id: ApplicationId): Note[] =>
      selectOfApplication.all(id).map((row) => noteRow.parse(row)),
    countEvidence: (id: NoteId) => z.int().parse(countEvidence.get(id)),
  };
}
