import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import type { TemplateId } from '#shared/ids.ts';
import { rubricTemplateSchema, type Copyable, type RubricTemplate } from '#shared/rubric-copy.ts';
import { criterionSchema, scaleSchema } from '#shared/rubric.ts';
import { jsonColumn } from './json-column.ts';
import { sortKey } from './sort-key.ts';

const contentRow = z.object({
  scale: scaleSchema,
  criteria: jsonColumn(z.array(criterionSchema)),
});

const columns = `id, name, made_from AS madeFrom, json_array_length(criteria) AS criterionCount`;

/** Rubrics kept to begin others with; their criteria are set once. */
export function createRubricTemplateStore(db: Database) {
  const selectAll = db.prepare(`SELECT ${columns} FROM rubric_templates ORDER BY sort_key, id`);
  const selectOne = db.prepare(`SELECT ${columns} FROM rubric_templates WHERE id = ?`);
  const selectContent = db.prepare(`SELECT scale, criteria FROM rubric_templates WHERE id = ?`);
  const insert = db.prepare(`
    INSERT INTO rubric_templates (id, name, sort_key, scale, criteria, made_from, created_at)
    VALUES (@id, @name, @sortKey, @scale, @criteria, @madeFrom, @createdAt)
  `);
  const rename = db.prepare(`UPDATE rubric_templates SET name = ?, sort_key = ? WHERE id = ?`);
  const remove = db.prepare(`DELETE FROM rubric_templates WHERE id = ?`);
  return {
    list: (): RubricTemplate[] => selectAll.all().map((row) => rubricTemplateSchema.parse(row)),
    find: (id: TemplateId): RubricTemplate | undefined =>
      rubricTemplateSchema.optional().parse(selectOne.get(id)),
    findContent: (id: TemplateId): Copyable | undefined =>
      contentRow.optional().parse(selectContent.get(id)),
    insert: (template: RubricTemplate, { scale, criteria }: Copyable, createdAt: string) => {
      const { id, name, madeFrom } = template;
      insert.run({
        ...{ id, name, madeFrom, scale, createdAt },
        sortKey: sortKey(name),
        criteria: JSON.stringify(criteria),
      });
    },
    rename: (id: TemplateId, name: string) => {
      rename.run(name, sortKey(name), id);
    },
    remove: (id: TemplateId) => {
      remove.run(id);
    },
  };
}
