import type { Database } from 'better-sqlite3';

import { savedFilterSchema, type SavedFilter } from '#shared/candidate-list.ts';
import type { SavedFilterId } from '#shared/ids.ts';
import { jsonColumn } from './json-column.ts';
import { sortKey } from './sort-key.ts';

const filterRow = savedFilterSchema.extend({ filter: jsonColumn(savedFilterSchema.shape.filter) });
const columns = `id, name, filter, created_at AS createdAt`;

export function createSavedFilterStore(db: Database) {
  const selectAll = db.prepare(`SELECT ${columns} FROM saved_filters ORDER BY name_key`);
  const selectOne = db.prepare(`SELECT ${columns} FROM saved_filters WHERE id = ?`);
  const selectNamed = db.prepare(`SELECT ${columns} FROM saved_filters WHERE name_key = ?`);
  const put = db.prepare(`
    INSERT INTO saved_filters (id, name, name_key, filter, created_at)
    VALUES (@id, @name, @key, @filter, @createdAt)
    ON CONFLICT (id) DO UPDATE
    SET name = excluded.name, name_key = excluded.name_key, filter = excluded.filter
  `);
  const remove = db.prepare(`DELETE FROM saved_filters WHERE id = ?`);

  return {
    list: () => selectAll.all().map((row) => filterRow.parse(row)),
    find: (id: SavedFilterId) => filterRow.optional().parse(selectOne.get(id)),
    /** Whatever the case and the accents. */
    findNamed: (name: string) => filterRow.optional().parse(selectNamed.get(sortKey(name))),
    put: (saved: SavedFilter) => {
      put.run({ ...filterRow.encode(saved), key: sortKey(saved.name) });
    },
    remove: (id: SavedFilterId) => {
      remove.run(id);
    },
  };
}
