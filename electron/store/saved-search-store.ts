import type { Database } from 'better-sqlite3';

import type { AssessorId, SavedSearchId } from '#shared/ids.ts';
import { savedSearchSchema, type SavedSearch } from '#shared/search.ts';

const columns = `id, assessor_id AS assessorId, name, query, area, posting_id AS postingId, created_at AS createdAt`;

export function createSavedSearchStore(db: Database) {
  const insert = db.prepare(`
    INSERT INTO saved_searches (id, assessor_id, name, query, area, posting_id, created_at)
    VALUES (@id, @assessorId, @name, @query, @area, @postingId, @createdAt)
  `);
  const remove = db.prepare(`DELETE FROM saved_searches WHERE id = ?`);
  const selectOne = db.prepare(`SELECT ${columns} FROM saved_searches WHERE id = ?`);
  const selectOfAssessor = db.prepare(`
    SELECT ${columns} FROM saved_searches WHERE assessor_id = ? ORDER BY created_at, id
  `);
  return {
    insert: (saved: SavedSearch) => {
      insert.run(saved);
    },
    remove: (id: SavedSearchId) => {
      remove.run(id);
    },
    find: (id: SavedSearchId) => savedSearchSchema.optional().parse(selectOne.get(id)),
    listByAssessor: (id: AssessorId): SavedSearch[] =>
      selectOfAssessor.all(id).map((row) => savedSearchSchema.parse(row)),
  };
}
