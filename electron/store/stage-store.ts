import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import type { PostingId } from '#shared/ids.ts';
import { firstStages, stageSchema, type Stage, type StageId } from '#shared/stage.ts';
import { jsonColumn } from './json-column.ts';

const stageList = jsonColumn(z.array(stageSchema));
const countRow = z.object({ stage: z.string(), count: z.int() });

/** The stages of each posting, and the list that a posting which comes in begins with. */
export function createStageStore(db: Database) {
  const select = db.prepare(`
    SELECT id, name, kind FROM stages WHERE posting_id = ? ORDER BY position, id
  `);
  const count = db.prepare(`
    SELECT stage, count(*) AS count FROM applications WHERE posting_id = ? GROUP BY stage
  `);
  const insert = db.prepare(`
    INSERT INTO stages (posting_id, id, position, name, kind)
    VALUES (@postingId, @id, @position, @name, @kind)
  `);
  const update = db.prepare(`
    UPDATE stages SET position = @position, name = @name
    WHERE posting_id = @postingId AND id = @id AND (position <> @position OR name <> @name)
  `);
  const remove = db.prepare(`DELETE FROM stages WHERE posting_id = ? AND id = ?`);
  const removeAll = db.prepare(`DELETE FROM stages WHERE posting_id = ?`);
  // The history keeps the row of what was removed.
  const selectRemoved = db
    .prepare(
      `SELECT json_extract(before, '$.name') FROM history_changes
       WHERE table_name = 'stages' AND row_key = json_array(?, ?) AND operation = 'delete'
       ORDER BY seq DESC LIMIT 1`,
    )
    .pluck();
  const selectDefaults = db
    .prepare(`SELECT value FROM settings WHERE key = 'default-stages'`)
    .pluck();
  const putDefaults = db.prepare(`
    INSERT INTO settings (key, value) VALUES ('default-stages', ?)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value
  `);

  const list = (postingId: PostingId): Stage[] =>
    select.all(postingId).map((row) => stageSchema.parse(row));
  const insertAt = (postingId: PostingId, stage: Stage, position: number) => {
    insert.run({ ...stage, postingId, position });
  };

  return {
    list,
    find: (postingId: PostingId, id: StageId) => list(postingId).find((stage) => stage.id === id),
    /** How many applications are in each stage; a stage that is empty is not there. */
    countIn: (postingId: PostingId): ReadonlyMap<StageId, number> =>
      new Map(
        count
          .all(postingId)
          .map((row) => countRow.parse(row))
          .map((row) => [row.stage, row.count]),
      ),
    insert: insertAt,
    update: (postingId: PostingId, { id, name }: Stage, position: number) => {
      update.run({ postingId, id, name, position });
    },
    remove: (postingId: PostingId, id: StageId) => {
      remove.run(postingId, id);
    },
    removeAll: (postingId: PostingId) => {
      removeAll.run(postingId);
    },
    nameOfRemoved: (postingId: PostingId, id: StageId) =>
      z.string().optional().parse(selectRemoved.get(postingId, id)),
    listDefaults: (): readonly Stage[] => {
      const value = z.string().optional().parse(selectDefaults.get());
      return value === undefined ? firstStages : stageList.parse(value);
    },
    putDefaults: (stages: Stage[]) => {
      putDefaults.run(stageList.encode(stages));
    },
  };
}
