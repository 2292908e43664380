import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import type { ApplicationId } from '#shared/ids.ts';
import { ledgerEntrySchema, type LedgerEntry } from '#shared/ledger.ts';

const columns = `
  exports.id, kind, format, exports.posting_id AS postingId, file_name AS fileName, exported_at AS exportedAt,
  exported_by AS exportedBy, for_whom AS forWhom, options, sha256, content_hash AS contentHash,
  page_count AS pageCount, size_bytes AS sizeBytes, delete_by AS deleteBy,
  (SELECT json_group_array(application_id) FROM export_applications WHERE export_id = exports.id) AS applicationIds`;

const ledgerRow = z
  .object({ applicationIds: z.string() })
  .loose()
  .transform((row) =>
    ledgerEntrySchema.parse({ ...row, applicationIds: JSON.parse(row.applicationIds) as unknown }),
  );

/** The ledger: every file that left the workbench, and who is in it. */
export function createLedgerStore(db: Database) {
  const insert = db.prepare(`
    INSERT INTO exports (id, kind, format, posting_id, file_name, exported_at, exported_by, for_whom, options, sha256,
                         content_hash, page_count, size_bytes, delete_by)
    VALUES (@id, @kind, @format, @postingId, @fileName, @exportedAt, @exportedBy, @forWhom, @options, @sha256,
            @contentHash, @pageCount, @sizeBytes, @deleteBy)
  `);
  const insertApplication = db.prepare(
    `INSERT INTO export_applications (export_id, application_id) VALUES (?, ?)`,
  );
  const selectOfApplication = db.prepare(`
    SELECT ${columns} FROM export_applications JOIN exports ON exports.id = export_id
    WHERE application_id = ? ORDER BY exported_at DESC
  `);
  return {
    /** Of a command alone. */
    insert: ({ applicationIds, ...entry }: LedgerEntry) => {
      insert.run(entry);
      for (const applicationId of applicationIds) insertApplication.run(entry.id, applicationId);
    },
    listByApplication: (id: ApplicationId): LedgerEntry[] =>
      selectOfApplication.all(id).map((row) => ledgerRow.parse(row)),
  };
}
