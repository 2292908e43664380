import { z } from 'zod';

import { criterionIdSchema } from '#shared/ids.ts';
import { amendmentSchema, levelSchema, type Amendment } from '#shared/scorecard.ts';

const ratingThen = z.object({ level: levelSchema, amend_reason: z.string() });
const json = z.string().transform((text) => ratingThen.parse(JSON.parse(text)));
const changeRow = z.object({
  at: z.string(),
  rowKey: z.string().transform((key) => z.tuple([z.string(), z.string()]).parse(JSON.parse(key))),
  before: json.nullable(),
  after: json.nullable(),
});

/** Changes of ratings as the history keeps them; one whose words were erased is told without them: not at all. */
export function amendmentsOf(rows: readonly unknown[]): Amendment[] {
  return rows.flatMap((row) => {
    const { at, rowKey, before, after } = changeRow.parse(row);
    if (!after) return [];
    return amendmentSchema.parse({
      criterionId: criterionIdSchema.parse(rowKey[1]),
      ...{ at, from: before?.level ?? null, to: after.level, reason: after.amend_reason },
    });
  });
}
