import type { Migration } from '../migrate.ts';
import { auditTriggers } from './audit-triggers.ts';

/** What a person said of a reading without changing it: this line is right, these bytes are in that encoding. */
export const checkedReadings: Migration = {
  version: 30,
  name: 'checked readings',
  up: `
    -- The triggers of the table name its columns; they are made again with the new one.
    DROP TRIGGER audit_line_corrections_insert;
    DROP TRIGGER audit_line_corrections_update;
    DROP TRIGGER audit_line_corrections_delete;
    DROP TRIGGER fixed_line_corrections_update;
    ALTER TABLE line_corrections ADD COLUMN
      is_accepted INTEGER NOT NULL DEFAULT 0 CHECK (is_accepted IN (0, 1)); -- left as it was read

    CREATE TABLE encoding_choices ( -- goes with the bytes: whatever posting has them is read so
      sha256   TEXT PRIMARY KEY REFERENCES blobs (sha256),
      encoding TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    ${auditTriggers(['line_corrections', 'encoding_choices'])}
  `,
};
