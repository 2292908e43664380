import type { Migration } from '../migrate.ts';
import { auditTriggers } from './audit-triggers.ts';

/** The texts a posting had before, kept for ever, and the question whether a new one is a changed earlier one. */
export const postingVersions: Migration = {
  version: 40,
  name: 'posting versions',
  up: `
    CREATE TABLE posting_versions ( -- what a changed file replaced; the current text is in postings
      posting_id       TEXT NOT NULL REFERENCES postings (id),
      version_number   INTEGER NOT NULL CHECK (version_number > 0),
      file_name        TEXT NOT NULL,
      encoding         TEXT NOT NULL,
      sha256           TEXT NOT NULL REFERENCES blobs (sha256),
      source           TEXT NOT NULL,
      structure_hints  TEXT NOT NULL CHECK (json_valid(structure_hints)),
      notice           TEXT,
      parser_version   INTEGER NOT NULL,
      parsed           TEXT NOT NULL CHECK (json_valid(parsed)),
      corrections      TEXT NOT NULL CHECK (json_valid(corrections)),
      lost_corrections TEXT NOT NULL CHECK (json_valid(lost_corrections)), -- no line in the next version
      imported_at      TEXT NOT NULL,
      replaced_at      TEXT NOT NULL,
      PRIMARY KEY (posting_id, version_number)
    ) STRICT;
    CREATE INDEX posting_versions_by_sha256 ON posting_versions (sha256);

    CREATE TABLE version_offers ( -- this posting looks like a changed version of that earlier one
      posting_id   TEXT PRIMARY KEY REFERENCES postings (id),
      earlier_id   TEXT NOT NULL, -- no reference: an offer must not keep the earlier one from going
      kept_both_at TEXT           -- a person said that they are two
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX version_offers_by_earlier ON version_offers (earlier_id);

    ${auditTriggers({
      posting_versions: {
        key: ['posting_id', 'version_number'],
        mutable: [],
        fixed: [
          'file_name',
          'encoding',
          'sha256',
          'source',
          'structure_hints',
          'notice',
          'parser_version',
          'parsed',
          'corrections',
          'lost_corrections',
          'imported_at',
          'replaced_at',
        ],
      },
      version_offers: {
        key: ['posting_id'],
        mutable: ['earlier_id', 'kept_both_at'],
        fixed: [],
      },
    })}
  `,
};
