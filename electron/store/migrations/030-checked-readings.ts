import type { Migration } from '../migrate.ts';
import { auditTriggers, auditTriggersAgain } from './audit-triggers.ts';

/** What a person said of a reading without changing it: this line is right, these bytes are in that encoding. */
export const checkedReadings: Migration = {
  version: 30,
  name: 'checked readings',
  up: `
    ALTER TABLE line_corrections ADD COLUMN
      is_accepted INTEGER NOT NULL DEFAULT 0 CHECK (is_accepted IN (0, 1)); -- left as it was read

    CREATE TABLE encoding_choices ( -- by the bytes, so that a posting's next text is not bound by it
      sha256   TEXT PRIMARY KEY REFERENCES blobs (sha256),
      encoding TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    ${auditTriggersAgain({
      line_corrections: {
        key: ['posting_id', 'line_number'],
        mutable: ['role', 'kind', 'reason', 'is_accepted'],
        fixed: [],
      },
    })}
    ${auditTriggers({ encoding_choices: { key: ['sha256'], mutable: ['encoding'], fixed: [] } })}
  `,
};
