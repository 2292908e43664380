import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import type { ApplicationId, AssessorId } from '#shared/ids.ts';
import { noteDraftSchema, type NoteDraft } from '#shared/note.ts';
import { jsonColumn } from './json-column.ts';

const columns = `application_id AS applicationId, assessor_id AS assessorId, body, is_private AS isPrivate,
                 criterion_ids AS criterionIds, updated_at AS updatedAt`;
const draftRow = noteDraftSchema.extend({
  isPrivate: z.int().transform(Boolean),
  criterionIds: jsonColumn(noteDraftSchema.shape.criterionIds),
});

/** Notes that are being written: at most one for each assessor on an application. */
export function createNoteDraftStore(db: Database) {
  const upsert = db.prepare(`
    INSERT INTO note_drafts (application_id, assessor_id, body, is_private, criterion_ids, updated_at)
    VALUES (@applicationId, @assessorId, @body, @isPrivate, @criterionIds, @updatedAt)
    ON CONFLICT (application_id, assessor_id) DO UPDATE
    SET body = excluded.body, is_private = excluded.is_private, criterion_ids = excluded.criterion_ids,
        updated_at = excluded.updated_at
  `);
  const remove = db.prepare(`DELETE FROM note_drafts WHERE application_id = ? AND assessor_id = ?`);
  const select = db.prepare(
    `SELECT ${columns} FROM note_drafts WHERE application_id = ? AND assessor_id = ?`,
  );

  return {
    put: (draft: NoteDraft) => {
      const criterionIds = JSON.stringify(draft.criterionIds);
      upsert.run({ ...draft, isPrivate: Number(draft.isPrivate), criterionIds });
    },
    remove: (applicationId: ApplicationId, assessorId: AssessorId) => {
      remove.run(applicationId, assessorId);
    },
    find: (applicationId: ApplicationId, assessorId: AssessorId): NoteDraft | undefined =>
      draftRow.optional().parse(select.get(applicationId, assessorId)),
  };
}
