import type { Migration } from '../migrate.ts';
import { auditTriggers } from './audit-triggers.ts';

/**
 * What people have blind copies of an application remove beside what is found, or keep. It stands until it is
 * changed: the next blind copy, and one of a batch, must not name what somebody saw before.
 */
export const blindStrings: Migration = {
  version: 210,
  name: 'strings added to what a blind copy removes',
  up: `
    CREATE TABLE blind_strings (
      application_id TEXT PRIMARY KEY REFERENCES applications (id),
      added          TEXT NOT NULL CHECK (json_valid(added)),
      kept           TEXT NOT NULL CHECK (json_valid(kept)),
      changed_by     TEXT NOT NULL REFERENCES assessors (id),
      changed_at     TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    ${auditTriggers({
      blind_strings: {
        key: ['application_id'],
        mutable: ['added', 'kept', 'changed_by', 'changed_at'],
        fixed: [],
      },
    })}
  `,
};
