import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import { blindStringsSchema, type BlindStrings } from '#shared/blind-strings.ts';
import { assessorIdSchema, type ApplicationId, type AssessorId } from '#shared/ids.ts';
import { instantSchema } from '#shared/time.ts';
import { jsonColumn } from './json-column.ts';

const stringsRow = z.object({
  add: jsonColumn(blindStringsSchema.shape.add),
  keep: jsonColumn(blindStringsSchema.shape.keep),
  changedBy: assessorIdSchema,
  changedAt: instantSchema,
});

/** What people have blind copies of an application remove, or keep, beside what is found. */
export function createBlindStringsStore(db: Database) {
  const select = db.prepare(`
    SELECT added AS "add", kept AS keep, changed_by AS changedBy, changed_at AS changedAt FROM blind_strings
    WHERE application_id = ?
  `);
  const upsert = db.prepare(`
    INSERT INTO blind_strings (application_id, added, kept, changed_by, changed_at)
    VALUES (@applicationId, @add, @keep, @changedBy, @changedAt)
    ON CONFLICT (application_id) DO UPDATE
    SET added = excluded.added, kept = excluded.kept, changed_by = excluded.changed_by,
        changed_at = excluded.changed_at
  `);
  const remove = db.prepare(`DELETE FROM blind_strings WHERE application_id = ?`);
  return {
    /** None where nobody said anything. */
    find(applicationId: ApplicationId): BlindStrings {
      const row = stringsRow.optional().parse(select.get(applicationId));
      return { add: row?.add ?? [], keep: row?.keep ?? [] };
    },
    put(
      applicationId: ApplicationId,
      strings: BlindStrings,
      by: { changedBy: AssessorId; changedAt: string },
    ): void {
      if (strings.add.length + strings.keep.length === 0) remove.run(applicationId);
      else upsert.run({ applicationId, ...stringsRow.encode({ ...strings, ...by }) });
    },
  };
}
