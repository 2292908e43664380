import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import { criterionIdSchema, type PostingId } from '#shared/ids.ts';
import { lintRuleSchema } from '#shared/lint/hint.ts';

const keptHintRow = z.object({
  criterionId: criterionIdSchema,
  rule: lintRuleSchema,
  about: z.string(),
});
export type KeptHint = z.infer<typeof keptHintRow>;

/** Hints that a person left as they are, by the words they were about. */
export function createKeptHintStore(db: Database) {
  const selectByPosting = db.prepare(`
    SELECT criterion_id AS criterionId, rule, about FROM kept_hints WHERE posting_id = ?
  `);
  const upsert = db.prepare(`
    INSERT INTO kept_hints (posting_id, criterion_id, rule, about, kept_at)
    VALUES (@postingId, @criterionId, @rule, @about, @at)
    ON CONFLICT (posting_id, criterion_id, rule, about) DO UPDATE SET kept_at = excluded.kept_at
  `);
  const remove = db.prepare(`
    DELETE FROM kept_hints
    WHERE posting_id = @postingId AND criterion_id = @criterionId AND rule = @rule AND about = @about
  `);
  return {
    listByPosting: (postingId: PostingId): KeptHint[] =>
      selectByPosting.all(postingId).map((row) => keptHintRow.parse(row)),
    put: (postingId: PostingId, hint: KeptHint, at: string) => {
      upsert.run({ ...hint, postingId, at });
    },
    remove: (postingId: PostingId, hint: KeptHint) => {
      remove.run({ ...hint, postingId });
    },
  };
}
