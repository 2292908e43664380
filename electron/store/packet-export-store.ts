import type { Database } from 'better-sqlite3';

import type { ApplicationId } from '#shared/ids.ts';
import { packetExportSchema, type PacketExport } from '#shared/packet.ts';

/** The ledger: every packet that left the workbench. */
export function createPacketExportStore(db: Database) {
  const insert = db.prepare(`
    INSERT INTO packet_exports (packet_id, application_id, file_name, exported_at, exported_by, sha256, content_hash, page_count)
    VALUES (@packetId, @applicationId, @fileName, @exportedAt, @exportedBy, @sha256, @contentHash, @pageCount)
  `);
  const selectOfApplication = db.prepare(`
    SELECT packet_id AS packetId, application_id AS applicationId, file_name AS fileName, exported_at AS exportedAt,
           exported_by AS exportedBy, sha256, content_hash AS contentHash, page_count AS pageCount
    FROM packet_exports WHERE application_id = ? ORDER BY exported_at DESC
  `);
  return {
    insert: (entry: PacketExport) => {
      insert.run(entry);
    },
    listByApplication: (id: ApplicationId) =>
      selectOfApplication.all(id).map((row) => packetExportSchema.parse(row)),
  };
}
