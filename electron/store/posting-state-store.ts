import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import type { PostingId } from '#shared/ids.ts';
import { saidStateSchema } from '#shared/posting-status.ts';
import { instantSchema } from '#shared/time.ts';

const stateRow = z.object({
  state: saidStateSchema.nullable(),
  note: z.string(),
  archivedAt: instantSchema.nullable(),
});
export type PostingState = z.infer<typeof stateRow>;

/** What a person said of a posting: on hold, filled, archived. */
export function createPostingStateStore(db: Database) {
  const select = db.prepare(`
    SELECT state, note, archived_at AS archivedAt FROM posting_states WHERE posting_id = ?
  `);
  const put = db.prepare(`
    INSERT INTO posting_states (posting_id, state, note, archived_at, changed_at)
    VALUES (@postingId, @state, @note, @archivedAt, @changedAt)
    ON CONFLICT (posting_id) DO UPDATE
    SET state = excluded.state, note = excluded.note, archived_at = excluded.archived_at, changed_at = excluded.changed_at
  `);
  const remove = db.prepare(`DELETE FROM posting_states WHERE posting_id = ?`);
  return {
    get: (postingId: PostingId): PostingState =>
      stateRow.optional().parse(select.get(postingId)) ?? nothingSaid,
    put: (postingId: PostingId, state: PostingState, changedAt: string) => {
      put.run({ ...state, postingId, changedAt });
    },
    remove: (postingId: PostingId) => {
      remove.run(postingId);
    },
  };
}

const nothingSaid: PostingState = { state: null, note: '', archivedAt: null };
