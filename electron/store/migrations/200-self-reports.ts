import type { Migration } from '../migrate.ts';
import { auditTriggers } from './audit-triggers.ts';

/**
 * What people say of themselves for the four-fifths check, apart from everything that is judged. The person's column
 * is not named `candidate_id`, so that no history of a person files it, and it refers to nothing, so that nothing
 * about it shows when people are merged or taken back.
 */
export const selfReports: Migration = {
  version: 200,
  name: 'self-reports',
  up: `
    CREATE TABLE self_reports (
      person_id  TEXT NOT NULL,
      category   TEXT NOT NULL CHECK (category IN ('sex', 'ethnicity', 'age', 'disability', 'veteran')),
      group_name TEXT NOT NULL CHECK (group_name <> ''),
      PRIMARY KEY (category, person_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX candidate_merges_of_merged ON candidate_merges (merged_id) WHERE unmerged_at IS NULL;
    ${auditTriggers({
      self_reports: { key: ['category', 'person_id'], mutable: ['group_name'], fixed: [] },
    })}
  `,
};
