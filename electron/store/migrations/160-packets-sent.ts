import type { Migration } from '../migrate.ts';
import { auditTriggers } from './audit-triggers.ts';

/**
 * The ledger can be read as a list, and says of a file that whoever had it has deleted it. A batch of packets is
 * kept with what became of each file, so that it goes on where it was after a stop, a crash or another day.
 */
export const packetsSent: Migration = {
  version: 160,
  name: 'packets sent',
  up: `
    CREATE INDEX exports_by_delete_by ON exports (delete_by, exported_at, id) WHERE delete_by IS NOT NULL;
    CREATE INDEX exports_by_sha256 ON exports (sha256, exported_at);
    CREATE INDEX exports_by_recipient ON exports (for_whom, exported_at);

    CREATE TABLE export_total ( -- counting would read all of them
      only  INTEGER PRIMARY KEY CHECK (only = 1),
      total INTEGER NOT NULL
    ) STRICT;
    INSERT INTO export_total SELECT 1, count(*) FROM exports;
    CREATE TRIGGER total_exports_insert AFTER INSERT ON exports BEGIN
      UPDATE export_total SET total = total + 1;
    END;
    CREATE TRIGGER total_exports_delete AFTER DELETE ON exports BEGIN
      UPDATE export_total SET total = total - 1;
    END;

    CREATE TABLE export_deletions ( -- what the recipients said
      export_id    TEXT PRIMARY KEY REFERENCES exports (id),
      confirmed_at TEXT NOT NULL,
      confirmed_by TEXT NOT NULL REFERENCES assessors (id),
      note         TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE packet_batches (
      id           TEXT PRIMARY KEY,
      started_at   TEXT NOT NULL,
      started_by   TEXT NOT NULL REFERENCES assessors (id),
      folder       TEXT NOT NULL, -- a path of this laptop; it never goes to the page
      options      TEXT NOT NULL CHECK (json_valid(options)),
      name_pattern TEXT NOT NULL,
      given_up_at  TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX packet_batches_by_time ON packet_batches (started_at, id);

    CREATE TABLE packet_batch_items (
      batch_id       TEXT NOT NULL REFERENCES packet_batches (id),
      position       INTEGER NOT NULL CHECK (position > 0),
      application_id TEXT NOT NULL, -- no reference: who is taken back or erased meanwhile is not held by a batch
      status         TEXT NOT NULL CHECK (status IN ('waiting', 'written', 'failed')),
      file_name      TEXT NOT NULL,
      export_id      TEXT REFERENCES exports (id),
      warnings       TEXT NOT NULL CHECK (json_valid(warnings)),
      message        TEXT NOT NULL,
      PRIMARY KEY (batch_id, position),
      CHECK ((status = 'written') <= (export_id IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX packet_batch_items_of_export ON packet_batch_items (export_id) WHERE export_id IS NOT NULL;

    ${auditTriggers({
      export_deletions: {
        key: ['export_id'],
        mutable: [],
        fixed: ['confirmed_at', 'confirmed_by', 'note'],
      },
      packet_batches: {
        key: ['id'],
        mutable: ['folder', 'given_up_at'],
        fixed: ['started_at', 'started_by', 'options', 'name_pattern'],
      },
      packet_batch_items: {
        key: ['batch_id', 'position'],
        mutable: ['status', 'file_name', 'export_id', 'warnings', 'message'],
        fixed: ['application_id'],
      },
    })}
  `,
};
