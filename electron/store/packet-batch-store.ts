import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import {
  applicationIdSchema,
  assessorIdSchema,
  batchIdSchema,
  exportIdSchema,
  kitIdSchema,
  type BatchId,
} from '#shared/ids.ts';
import { kitBatchOptionsSchema } from '#shared/kit-making.ts';
import { packetOptionsSchema } from '#shared/packet-options.ts';
import { instantSchema } from '#shared/time.ts';
import { jsonColumn } from './json-column.ts';

const shared = {
  id: batchIdSchema,
  startedAt: instantSchema,
  startedBy: assessorIdSchema,
  startedByName: z.string(),
  /** A path: main's alone. */
  folder: z.string(),
  namePattern: z.string(),
};
const batchSchema = z.discriminatedUnion('kind', [
  z.object({ ...shared, kind: z.literal('packet'), options: jsonColumn(packetOptionsSchema) }),
  z.object({ ...shared, kind: z.literal('kit'), options: jsonColumn(kitBatchOptionsSchema) }),
]);
export type Batch = z.infer<typeof batchSchema>;
export type PacketBatch = Extract<Batch, { kind: 'packet' }>;
export type KitBatch = Extract<Batch, { kind: 'kit' }>;
/** Of what a file of a batch is, and for whom, where that is said. */
export type BatchTarget = Pick<BatchItemRow, 'applicationId' | 'assessorId'>;

const itemSchema = z.object({
  position: z.int().positive(),
  applicationId: applicationIdSchema,
  /** Empty when the candidate is not there any more. */
  name: z.string(),
  /** Of a kit who rates with it, and the kit once it is recorded. */
  assessorId: assessorIdSchema.nullable(),
  assessorName: z.string().nullable(),
  kitId: kitIdSchema.nullable(),
  status: z.enum(['waiting', 'written', 'failed']),
  fileName: z.string(),
  exportId: exportIdSchema.nullable(),
  /** Of the file that was written, by the ledger. */
  sha256: z.string().nullable(),
  warnings: jsonColumn(z.array(z.string())),
  message: z.string(),
});
export type BatchItemRow = z.infer<typeof itemSchema>;
export type ItemOutcome = Pick<
  BatchItemRow,
  'status' | 'fileName' | 'exportId' | 'kitId' | 'warnings' | 'message'
>;

export type NewBatch = Omit<PacketBatch, 'startedByName'> | Omit<KitBatch, 'startedByName'>;

const columns = `packet_batches.id, started_at AS startedAt, started_by AS startedBy,
  (SELECT name FROM assessors WHERE assessors.id = started_by) AS startedByName, folder, options,
  name_pattern AS namePattern, kind`;

/** Batches of packets or kits, and what became of each file: enough to go on after a crash. */
export function createPacketBatchStore(db: Database) {
  const insertBatch = db.prepare(`
    INSERT INTO packet_batches (id, started_at, started_by, folder, options, name_pattern, kind)
    VALUES (@id, @startedAt, @startedBy, @folder, @options, @namePattern, @kind)
  `);
  const insertItem = db.prepare(`
    INSERT INTO packet_batch_items (batch_id, position, application_id, assessor_id, status, file_name, warnings, message)
    VALUES (?, ?, ?, ?, 'waiting', '', '[]', '')
  `);
  const selectOne = db.prepare(`SELECT ${columns} FROM packet_batches WHERE id = ?`);
  const selectUnfinished = db.prepare(`
    SELECT ${columns} FROM packet_batches
    WHERE given_up_at IS NULL
      AND EXISTS (SELECT 1 FROM packet_batch_items WHERE batch_id = packet_batches.id AND status <> 'written')
    ORDER BY started_at DESC, id DESC LIMIT 1
  `);
  const selectItems = db.prepare(`
    SELECT position, application_id AS applicationId, coalesce(candidates.name, '') AS name, assessor_id AS assessorId,
           assessors.name AS assessorName, kit_id AS kitId, status, packet_batch_items.file_name AS fileName, export_id AS exportId, exports.sha256, warnings, message
    FROM packet_batch_items
    LEFT JOIN applications ON applications.id = application_id
    LEFT JOIN candidates ON candidates.id = candidate_id
    LEFT JOIN assessors ON assessors.id = assessor_id
    LEFT JOIN exports ON exports.id = export_id
    WHERE batch_id = ? ORDER BY position
  `);
  const updateItem = db.prepare(`
    UPDATE packet_batch_items SET status = @status, file_name = @fileName, export_id = @exportId,
                                  kit_id = coalesce(@kitId, kit_id), warnings = @warnings, message = @message
    WHERE batch_id = @batchId AND position = @position
  `);
  const updateFolder = db.prepare(`UPDATE packet_batches SET folder = ? WHERE id = ?`);
  const updateGivenUp = db.prepare(`UPDATE packet_batches SET given_up_at = ? WHERE id = ?`);

  return {
    find: (id: BatchId): Batch | undefined => batchSchema.optional().parse(selectOne.get(id)),
    /** The newest one with files left that nobody gave up. */
    findUnfinished: (): Batch | undefined => batchSchema.optional().parse(selectUnfinished.get()),
    listItems: (id: BatchId): BatchItemRow[] =>
      selectItems.all(id).map((row) => itemSchema.parse(row)),

    // The writes are of a command alone.
    insert: (batch: NewBatch, targets: readonly BatchTarget[]) => {
      insertBatch.run({ ...batch, options: JSON.stringify(batch.options) });
      for (const [at, { applicationId, assessorId }] of targets.entries()) {
        insertItem.run(batch.id, at + 1, applicationId, assessorId);
      }
    },
    /** `kitId` null leaves the kit that was recorded before. */
    putOutcome: (batchId: BatchId, position: number, outcome: ItemOutcome) => {
      const warnings = JSON.stringify(outcome.warnings);
      updateItem.run({ ...outcome, warnings, batchId, position });
    },
    setFolder: (id: BatchId, folder: string) => {
      updateFolder.run(folder, id);
    },
    giveUp: (id: BatchId, at: string) => {
      updateGivenUp.run(at, id);
    },
  };
}
