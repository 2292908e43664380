import type { Database, Statement } from 'better-sqlite3';
import { z } from 'zod';

import { exportIdSchema, type ExportId } from '#shared/ids.ts';
import {
  ledgerRowSchema,
  mostPeopleNamed,
  type LedgerFilter,
  type LedgerPlace,
  type LedgerRow,
} from '#shared/ledger-list.ts';
import { searchMatch } from './search-query.ts';

const keyRow = z.object({
  id: exportIdSchema,
  exportedAt: z.string(),
  deleteBy: z.string().nullable(),
});
const listedRow = z
  .object({
    people: z.string(),
    confirmedAt: z.string().nullable(),
    confirmedByName: z.string().nullable(),
    deletionNote: z.string().nullable(),
    isDue: z.int(),
  })
  .loose()
  .transform(({ people, confirmedAt, confirmedByName, deletionNote, isDue, ...row }) =>
    ledgerRowSchema.parse({
      ...row,
      people: JSON.parse(people) as unknown,
      isDue: isDue === 1,
      deletion:
        confirmedAt === null ? null : { confirmedAt, confirmedByName, note: deletionNote ?? '' },
    }),
  );

const isDeleted = `EXISTS (SELECT 1 FROM export_deletions WHERE export_id = exports.id)`;
const isDue = `(delete_by IS NOT NULL AND delete_by <= @today AND NOT ${isDeleted})`;

/** The ledger as a list: keyset pages, those that are due first, each line with its names. */
export function createLedgerListStore(db: Database) {
  const selectTotal = db.prepare(`SELECT total FROM export_total WHERE only = 1`).pluck();
  const countDue = db
    .prepare(`SELECT count(*) FROM exports WHERE delete_by <= @today AND NOT ${isDeleted}`)
    .pluck();
  // From one to the next by the index; reading all would find each many times.
  const selectRecipients = db
    .prepare(
      `WITH RECURSIVE recipients (name) AS (
         SELECT min(for_whom) FROM exports WHERE for_whom > ''
         UNION ALL
         SELECT (SELECT min(for_whom) FROM exports WHERE for_whom > recipients.name)
         FROM recipients WHERE recipients.name IS NOT NULL)
       SELECT name FROM recipients WHERE name IS NOT NULL LIMIT 200`,
    )
    .pluck();
  const selectBySha256 = db
    .prepare(`SELECT id FROM exports WHERE sha256 = ? ORDER BY exported_at DESC LIMIT 20`)
    .pluck();
  const insertDeletion = db.prepare(
    `INSERT INTO export_deletions (export_id, confirmed_at, confirmed_by, note) VALUES (?, ?, ?, ?)`,
  );
  const selectRows = db.prepare(`
    SELECT exports.id, kind, format, exports.posting_id AS postingId, exports.file_name AS fileName,
           exported_at AS exportedAt, exported_by AS exportedBy, for_whom AS forWhom, options, exports.sha256,
           content_hash AS contentHash, exports.page_count AS pageCount, size_bytes AS sizeBytes, delete_by AS deleteBy,
           ${isDue} AS isDue, exporter.name AS exportedByName, postings.title AS postingTitle,
           (SELECT batch_id FROM packet_batch_items WHERE export_id = exports.id) AS batchId,
           (SELECT count(*) FROM export_applications WHERE export_id = exports.id) AS peopleCount,
           (SELECT json_group_array(json_object('applicationId', application_id, 'candidateId', candidate_id, 'name', name))
            FROM (SELECT application_id, candidate_id, candidates.name FROM export_applications
                  JOIN applications ON applications.id = application_id
                  JOIN candidates ON candidates.id = candidate_id
                  WHERE export_id = exports.id ORDER BY candidates.sort_key LIMIT ${mostPeopleNamed}) AS first) AS people,
           confirmed_at AS confirmedAt, confirmer.name AS confirmedByName, note AS deletionNote
    FROM json_each(@ids) AS wanted
    JOIN exports ON exports.id = wanted.value
    JOIN assessors AS exporter ON exporter.id = exported_by
    LEFT JOIN postings ON postings.id = exports.posting_id
    LEFT JOIN export_deletions ON export_deletions.export_id = exports.id
    LEFT JOIN assessors AS confirmer ON confirmer.id = confirmed_by
    ORDER BY wanted.key
  `);
  const statements = new Map<string, Statement>();

  function keys(sql: string, parameters: Record<string, unknown>) {
    const statement = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, statement);
    return statement.all(parameters).map((row) => keyRow.parse(row));
  }

  const rows = (ids: readonly ExportId[], today: string): LedgerRow[] =>
    selectRows.all({ ids: JSON.stringify(ids), today }).map((row) => listedRow.parse(row));

  return {
    /** `today` is a plain date. */
    count: (today: string) => ({
      total: z.int().parse(selectTotal.get()),
      due: z.int().parse(countDue.get({ today })),
    }),
    recipients: (): string[] => z.array(z.string()).parse(selectRecipients.all()),

    /** The lines behind a place, the first ones for null; `next` is null at the end. */
    page(
      { filter, today }: { filter: LedgerFilter; today: string },
      after: LedgerPlace | null,
      limit: number,
    ): { rows: LedgerRow[]; next: LedgerPlace | null } {
      const asked = { ...conditionsOf(filter), today, limit };
      const due =
        after === null || 'deleteBy' in after
          ? keys(dueSql(asked.tests), { ...asked.parameters, ...dueAfter(after), today, limit })
          : [];
      const left = limit - due.length;
      const others =
        left === 0 || filter.isDue
          ? []
          : keys(otherSql(filter, asked.tests), {
              ...asked.parameters,
              ...otherAfter(after),
              today,
              limit: left,
            });
      const last = others.at(-1) ?? due.at(-1);
      const isWhole = due.length + others.length === limit && last !== undefined;
      return {
        rows: rows(
          [...due, ...others].map(({ id }) => id),
          today,
        ),
        next: isWhole ? placeOf(last, others.length === 0) : null,
      };
    },

    /** Every time these bytes left, the newest first. */
    listBySha256: (sha256: string, today: string): LedgerRow[] =>
      rows(z.array(exportIdSchema).parse(selectBySha256.all(sha256)), today),
    rows,

    /** Of a command alone. */
    confirmDeleted: (id: ExportId, at: string, by: string, note: string) => {
      insertDeletion.run(id, at, by, note);
    },
  };
}

const dueSql = (tests: readonly string[]) => `
  SELECT id, exported_at AS exportedAt, delete_by AS deleteBy FROM exports INDEXED BY exports_by_delete_by
  WHERE delete_by <= @today AND (delete_by, exported_at, id) > (@afterDeleteBy, @afterAt, @afterId)
    AND NOT ${isDeleted} ${tests.map((test) => `AND ${test}`).join(' ')}
  ORDER BY delete_by, exported_at, id LIMIT @limit`;

function otherSql({ postingId, forWhom }: LedgerFilter, tests: readonly string[]): string {
  const index =
    postingId === null
      ? forWhom === null
        ? 'exports_by_time'
        : 'exports_by_recipient'
      : 'exports_of_posting';
  return `
  SELECT id, exported_at AS exportedAt, delete_by AS deleteBy FROM exports INDEXED BY ${index}
  WHERE (exported_at, id) < (@afterAt, @afterId) AND NOT ${isDue}
    ${tests.map((test) => `AND ${test}`).join(' ')}
  ORDER BY exported_at DESC, id DESC LIMIT @limit`;
}

function dueAfter(after: LedgerPlace | null) {
  if (after === null || !('deleteBy' in after))
    return { afterDeleteBy: '', afterAt: '', afterId: '' };
  return { afterDeleteBy: after.deleteBy, afterAt: after.exportedAt, afterId: after.id };
}

/** Behind those that are due the others begin at the top: a BLOB is greater than any text. */
function otherAfter(after: LedgerPlace | null) {
  if (after === null || 'deleteBy' in after) {
    return { afterAt: new Uint8Array(0), afterId: new Uint8Array(0) };
  }
  return { afterAt: after.exportedAt, afterId: after.id };
}

function placeOf({ id, exportedAt, deleteBy }: z.infer<typeof keyRow>, isDueLine: boolean) {
  return isDueLine && deleteBy !== null ? { deleteBy, exportedAt, id } : { exportedAt, id };
}

function conditionsOf({ text, kind, postingId, forWhom, batchId }: LedgerFilter) {
  const tests: string[] = [];
  const parameters: Record<string, string> = {};
  const add = (test: string, given: Record<string, string> = {}) => {
    tests.push(test);
    Object.assign(parameters, given);
  };
  const match = searchMatch(text);
  if (match !== null) add(aboutTest, { match });
  else if (text.trim() !== '') add(`0`); // only signs: nobody is called so
  if (kind !== null) add(`kind = @kind`, { kind });
  if (postingId !== null) add(`posting_id = @postingId`, { postingId });
  if (forWhom !== null) add(`for_whom = @forWhom`, { forWhom });
  if (batchId !== null) {
    add(
      `EXISTS (SELECT 1 FROM packet_batch_items WHERE export_id = exports.id AND batch_id = @batchId)`,
      { batchId },
    );
  }
  return { tests, parameters };
}

const aboutTest = `EXISTS (
  SELECT 1 FROM export_applications
  JOIN applications ON applications.id = application_id
  JOIN candidate_order ON candidate_order.candidate_id = applications.candidate_id
  WHERE export_id = exports.id
    AND candidate_order.number IN (SELECT rowid FROM candidate_words WHERE candidate_words MATCH @match))`;
