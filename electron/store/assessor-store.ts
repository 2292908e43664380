import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import { assessorSchema, type Assessor } from '#shared/assessor.ts';
import { assessorIdSchema, type AssessorId } from '#shared/ids.ts';

const columns = `id, name, created_at AS createdAt`;

/** The assessors of the workspace and which of them is at the keyboard. */
export function createAssessorStore(db: Database) {
  const insert = db.prepare(
    `INSERT INTO assessors (id, name, created_at) VALUES (@id, @name, @createdAt)`,
  );
  const update = db.prepare(`UPDATE assessors SET name = @name WHERE id = @id`);
  const selectAll = db.prepare(`SELECT ${columns} FROM assessors ORDER BY id`); // v7 ids: in order of arrival
  const selectOne = db.prepare(`SELECT ${columns} FROM assessors WHERE id = ?`);
  const putCurrent = db.prepare(`
    INSERT INTO settings (key, value) VALUES ('current-assessor', ?)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value
  `);
  const selectCurrent = db
    .prepare(`SELECT value FROM settings WHERE key = 'current-assessor'`)
    .pluck();

  return {
    insert: (assessor: Assessor) => {
      insert.run(assessor);
    },
    update: ({ id, name }: Assessor) => {
      update.run({ id, name });
    },
    list: (): Assessor[] => selectAll.all().map((row) => assessorSchema.parse(row)),
    find: (id: AssessorId) => assessorSchema.optional().parse(selectOne.get(id)),
    makeCurrent: (id: AssessorId) => {
      putCurrent.run(id);
    },
    currentId: (): AssessorId | null =>
      assessorIdSchema.or(z.undefined()).parse(selectCurrent.get()) ?? null,
  };
}
