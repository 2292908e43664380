import type { Migration } from '../migrate.ts';
import { auditTriggers } from './audit-triggers.ts';

/** When an application's scorecards were opened together, and which criteria the panel has talked about since. */
export const debriefs: Migration = {
  version: 190,
  name: 'debriefs',
  up: `
    CREATE TABLE debriefs (
      application_id TEXT PRIMARY KEY REFERENCES applications (id),
      opened_at      TEXT NOT NULL,
      opened_by      TEXT NOT NULL REFERENCES assessors (id),
      card_count     INTEGER NOT NULL CHECK (card_count > 0) -- that were in at that moment
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX debriefs_by_opener ON debriefs (opened_by);

    CREATE TABLE discussed_criteria (
      application_id TEXT NOT NULL REFERENCES applications (id),
      criterion_id   TEXT NOT NULL, -- the same in every version of the rubric
      discussed_at   TEXT NOT NULL,
      marked_by      TEXT NOT NULL REFERENCES assessors (id),
      PRIMARY KEY (application_id, criterion_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX discussed_criteria_by_marker ON discussed_criteria (marked_by);

    ${auditTriggers({
      debriefs: {
        key: ['application_id'],
        mutable: [],
        fixed: ['opened_at', 'opened_by', 'card_count'],
      },
      discussed_criteria: {
        key: ['application_id', 'criterion_id'],
        mutable: [],
        fixed: ['discussed_at', 'marked_by'],
      },
    })}
  `,
};
