import type { Migration } from '../migrate.ts';
import { auditTriggers, auditTriggersAgain } from './audit-triggers.ts';

/**
 * A note that is being written stands apart from the notes: nobody reads, finds, quotes or prints half a note. And
 * notes can name the criteria they bear on.
 */
export const noteDrafts: Migration = {
  version: 110,
  name: 'note drafts',
  up: `
    ALTER TABLE notes ADD COLUMN criterion_ids TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(criterion_ids));

    CREATE TABLE note_drafts ( -- at most one for each assessor on an application
      application_id TEXT NOT NULL REFERENCES applications (id),
      assessor_id    TEXT NOT NULL REFERENCES assessors (id),
      body           TEXT NOT NULL CHECK (body <> ''),
      is_private     INTEGER NOT NULL CHECK (is_private IN (0, 1)),
      criterion_ids  TEXT NOT NULL CHECK (json_valid(criterion_ids)),
      updated_at     TEXT NOT NULL,
      PRIMARY KEY (application_id, assessor_id)
    ) STRICT, WITHOUT ROWID;

    ${auditTriggersAgain({
      notes: {
        key: ['id'],
        mutable: ['body', 'criterion_ids', 'updated_at'],
        fixed: ['application_id', 'assessor_id', 'is_private', 'created_at'],
      },
    })}
    ${auditTriggers({
      note_drafts: {
        key: ['application_id', 'assessor_id'],
        mutable: ['body', 'is_private', 'criterion_ids', 'updated_at'],
        fixed: [],
      },
    })}
  `,
};
