import type { Database } from 'better-sqlite3';

import type { ApplicationId, KitId, PostingId } from '#shared/ids.ts';
import { kitSchema, type Kit } from '#shared/kit.ts';
import { jsonColumn } from './json-column.ts';

const columns = `id, application_id AS applicationId, rubric_id AS rubricId, assessor_id AS assessorId, key,
                 made_at AS madeAt, made_by AS madeBy, content, withdrawn_at AS withdrawnAt`;
const kitRow = kitSchema.extend({ content: jsonColumn(kitSchema.shape.content) });
const kitPairRow = kitSchema.pick({ applicationId: true, assessorId: true });

/** The kits that were made, with the key that what comes back is checked by. */
export function createKitStore(db: Database) {
  const selectOne = db.prepare(`SELECT ${columns} FROM kits WHERE id = ?`);
  const selectOfApplication = db.prepare(`
    SELECT ${columns} FROM kits WHERE application_id = ? ORDER BY made_at DESC, id DESC
  `);
  const selectPairs = db.prepare(`
    SELECT DISTINCT kits.application_id AS applicationId, kits.assessor_id AS assessorId
    FROM applications JOIN kits ON kits.application_id = applications.id
    WHERE applications.posting_id = ? AND kits.withdrawn_at IS NULL
  `);
  const insert = db.prepare(`
    INSERT INTO kits (id, application_id, rubric_id, assessor_id, key, made_at, made_by, content, withdrawn_at)
    VALUES (@id, @applicationId, @rubricId, @assessorId, @key, @madeAt, @madeBy, @content, @withdrawnAt)
  `);
  const withdraw = db.prepare(`UPDATE kits SET withdrawn_at = ? WHERE id = ?`);

  return {
    find: (id: KitId): Kit | undefined => kitRow.optional().parse(selectOne.get(id)),
    /** The newest first. */
    listByApplication: (id: ApplicationId): Kit[] =>
      selectOfApplication.all(id).map((row) => kitRow.parse(row)),
    /** Of which of the posting's applications for whom there is one that is not withdrawn. */
    listPairs: (postingId: PostingId) =>
      selectPairs.all(postingId).map((row) => kitPairRow.parse(row)),
    /** Of a command alone. */
    insert: (kit: Kit) => {
      insert.run(kitRow.encode(kit));
    },
    /** Of a command alone. */
    withdraw: (id: KitId, at: string) => {
      withdraw.run(at, id);
    },
  };
}
