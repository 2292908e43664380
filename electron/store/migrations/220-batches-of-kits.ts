import type { Migration } from '../migrate.ts';
import { auditTriggersAgain } from './audit-triggers.ts';

/** A batch may write kits too: then each file is of one candidate for one assessor, and stands on a kit. */
export const batchesOfKits: Migration = {
  version: 220,
  name: 'batches of kits',
  up: `
    ALTER TABLE packet_batches ADD COLUMN
      kind TEXT NOT NULL DEFAULT 'packet' CHECK (kind IN ('packet', 'kit'));
    -- No references, as of the application: who or what is taken back or erased meanwhile is not held by a batch.
    ALTER TABLE packet_batch_items ADD COLUMN assessor_id TEXT; -- who rates with the kit
    ALTER TABLE packet_batch_items ADD COLUMN kit_id TEXT; -- once it is recorded: another run saves the same one again

    ${auditTriggersAgain({
      packet_batches: {
        key: ['id'],
        mutable: ['folder', 'given_up_at'],
        fixed: ['started_at', 'started_by', 'options', 'name_pattern', 'kind'],
      },
      packet_batch_items: {
        key: ['batch_id', 'position'],
        mutable: ['status', 'file_name', 'export_id', 'warnings', 'message', 'kit_id'],
        fixed: ['application_id', 'assessor_id'],
      },
    })}
  `,
};
