import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import { archiveTexts as texts } from '#shared/texts/archive.ts';
import { commonTexts } from '#shared/texts/common.ts';

const rubricRow = z.object({ id: z.string(), version: z.int(), status: z.string() });
const criterionRow = z.object({
  name: z.string(),
  text: z.string(),
  kind: z.enum(['required', 'preferred']),
  weight: z.number(),
  weightReason: z.string(),
  anchors: z.string().transform((json) => z.array(z.string()).parse(JSON.parse(json))),
});

/** All versions of a posting's rubric as Markdown, the newest first; null when there is none. */
export function rubricPage(db: Database, postingId: string): string | null {
  const rubrics = db
    .prepare(`SELECT id, version, status FROM rubrics WHERE posting_id = ? ORDER BY version DESC`)
    .all(postingId)
    .map((row) => rubricRow.parse(row));
  if (rubrics.length === 0) return null;
  const selectCriteria = db.prepare(`
    SELECT name, text, kind, weight, weight_reason AS weightReason, anchors FROM criteria
    WHERE rubric_id = ? ORDER BY position, id
  `);
  return rubrics
    .map(({ id, version, status }) => {
      const criteria = selectCriteria.all(id).map((row) => criterionRow.parse(row));
      const lines = criteria.map(({ name, text, kind, weight, weightReason, anchors }, at) =>
        [
          `${at + 1}. **${name}** (${commonTexts.kinds[kind]}, ${texts.page.weight(weight, weightReason)})`,
          `   ${text}`,
          ...anchors.flatMap((anchor, level) =>
            anchor === '' ? [] : [`   - ${level + 1}: ${anchor}`],
          ),
        ].join('\n'),
      );
      return [`# ${texts.page.criteria(version, status)}`, ...lines].join('\n\n');
    })
    .join('\n\n')
    .concat('\n');
}
