import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import { candidateIdSchema, type CandidateId, type TagId } from '#shared/ids.ts';
import { tagSchema, type Tag } from '#shared/tag.ts';
import { sortKey } from './sort-key.ts';

/** People of a tag are counted up to here: a menu of tags must not read a hundred thousand rows. */
const mostCounted = 1001;

const countedTag = tagSchema.extend({ count: z.int().nonnegative() });

/** Tags, and which candidates have them. */
export function createTagStore(db: Database) {
  const selectAll = db.prepare(`
    SELECT id, name, (SELECT count(*) FROM (
      SELECT 1 FROM candidate_tags WHERE tag_id = tags.id LIMIT ${mostCounted})) AS count
    FROM tags ORDER BY name_key
  `);
  const selectOne = db.prepare(`SELECT id, name FROM tags WHERE id = ?`);
  const selectNamed = db.prepare(`SELECT id, name FROM tags WHERE name_key = ?`);
  const insert = db.prepare(`INSERT INTO tags (id, name, name_key) VALUES (@id, @name, @key)`);
  const update = db.prepare(`UPDATE tags SET name = @name, name_key = @key WHERE id = @id`);
  const remove = db.prepare(`DELETE FROM tags WHERE id = ?`);
  const put = db.prepare(`
    INSERT INTO candidate_tags (candidate_id, tag_id) VALUES (?, ?) ON CONFLICT DO NOTHING
  `);
  const take = db.prepare(`DELETE FROM candidate_tags WHERE candidate_id = ? AND tag_id = ?`);
  const selectPeople = db
    .prepare(`SELECT candidate_id FROM candidate_tags WHERE tag_id = ?`)
    .pluck();

  return {
    /** By name, each with how many people have it; counted to 1,001 at most. */
    list: () => selectAll.all().map((row) => countedTag.parse(row)),
    find: (id: TagId) => tagSchema.optional().parse(selectOne.get(id)),
    /** Whatever the case and the accents. */
    findNamed: (name: string) => tagSchema.optional().parse(selectNamed.get(sortKey(name))),
    insert: (tag: Tag) => {
      insert.run({ ...tag, key: sortKey(tag.name) });
    },
    rename: (tag: Tag) => {
      update.run({ ...tag, key: sortKey(tag.name) });
    },
    remove: (id: TagId) => {
      remove.run(id);
    },
    /** False when they have it already. */
    put: (candidateId: CandidateId, tagId: TagId) => put.run(candidateId, tagId).changes === 1,
    /** False when they do not have it. */
    take: (candidateId: CandidateId, tagId: TagId) => take.run(candidateId, tagId).changes === 1,
    listPeople: (id: TagId) => z.array(candidateIdSchema).parse(selectPeople.all(id)),
  };
}
