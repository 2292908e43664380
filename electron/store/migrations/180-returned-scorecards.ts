import type { Migration } from '../migrate.ts';
import { auditTriggers } from './audit-triggers.ts';

/**
 * What came back of kits. A file's content stands here and nowhere else until it is opened, so that no list, score,
 * search or packet can show what is sealed; opened, it is a scorecard like any other, and the file is kept as it came.
 */
export const returnedScorecards: Migration = {
  version: 180,
  name: 'returned scorecards',
  up: `
    CREATE TABLE returned_scorecards (
      id             TEXT PRIMARY KEY,
      kit_id         TEXT NOT NULL UNIQUE REFERENCES kits (id),
      application_id TEXT NOT NULL REFERENCES applications (id),
      assessor_id    TEXT NOT NULL REFERENCES assessors (id), -- who rated
      rubric_id      TEXT NOT NULL REFERENCES rubrics (id),   -- what was rated on
      import_id      TEXT NOT NULL,
      file_name      TEXT NOT NULL CHECK (file_name <> ''),
      sha256         TEXT NOT NULL CHECK (length(sha256) = 64),
      content        TEXT NOT NULL CHECK (json_valid(content)), -- the file's text
      version_map    TEXT CHECK (json_valid(version_map)),      -- null: of the version that scores used then
      received_at    TEXT NOT NULL,
      received_by    TEXT NOT NULL REFERENCES assessors (id),
      opened_at      TEXT,
      opened_by      TEXT REFERENCES assessors (id),
      CHECK ((opened_at IS NULL) = (opened_by IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX returned_scorecards_of_application ON returned_scorecards (application_id, received_at, id);
    CREATE INDEX returned_scorecards_of_assessor ON returned_scorecards (assessor_id);
    CREATE INDEX returned_scorecards_of_rubric ON returned_scorecards (rubric_id);
    CREATE INDEX returned_scorecards_by_receiver ON returned_scorecards (received_by);
    CREATE INDEX returned_scorecards_by_opener ON returned_scorecards (opened_by);

    ${auditTriggers({
      returned_scorecards: {
        key: ['id'],
        mutable: ['opened_at', 'opened_by'],
        fixed: [
          ...['kit_id', 'application_id', 'assessor_id', 'rubric_id', 'import_id', 'file_name'],
          ...['sha256', 'content', 'version_map', 'received_at', 'received_by'],
        ],
      },
    })}

    CREATE TRIGGER returned_scorecards_opened BEFORE UPDATE ON returned_scorecards
      WHEN OLD.opened_at IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'this returned scorecard is opened'); END;
  `,
};
