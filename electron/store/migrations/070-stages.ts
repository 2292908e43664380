import type { Migration } from '../migrate.ts';
import { auditTriggers } from './audit-triggers.ts';

/**
 * Each posting has its own stages. Their ids are unique within the posting, and those of the first list keep the
 * words that `applications.stage` held before, so that what the history says of earlier moves stays true and can
 * still be undone.
 */
export const stages: Migration = {
  version: 70,
  name: 'stages of each posting',
  up: `
    CREATE TABLE stages (
      posting_id TEXT NOT NULL, -- no reference: an import that was made before there were stages can be undone
      id         TEXT NOT NULL,
      position   INTEGER NOT NULL,
      name       TEXT NOT NULL CHECK (name <> ''),
      kind       TEXT NOT NULL CHECK (kind IN ('open', 'hired', 'rejected', 'withdrawn')),
      PRIMARY KEY (posting_id, id)
    ) STRICT, WITHOUT ROWID;

    WITH first (position, id, name, kind) AS (VALUES
      (0, 'applied', 'Applied', 'open'),
      (1, 'screen', 'Screen', 'open'),
      (2, 'interview', 'Interview', 'open'),
      (3, 'offer', 'Offer', 'open'),
      (4, 'hired', 'Hired', 'hired'),
      (5, 'rejected', 'Not proceeding', 'rejected'),
      (6, 'withdrawn', 'Withdrawn', 'withdrawn'))
    INSERT INTO stages (posting_id, id, position, name, kind)
    SELECT postings.id, first.id, first.position, first.name, first.kind FROM postings CROSS JOIN first;

    CREATE TABLE stage_movers ( -- who made the last move: its reason is theirs, and under the seal
      application_id TEXT PRIMARY KEY REFERENCES applications (id) ON DELETE CASCADE,
      moved_by       TEXT NOT NULL REFERENCES assessors (id)
    ) STRICT, WITHOUT ROWID;

    INSERT INTO stage_movers (application_id, moved_by)
    SELECT applications.id, (
      SELECT history.assessor_id FROM history_changes JOIN history USING (seq)
      WHERE table_name = 'applications' AND row_key = json_array(applications.id)
        AND json_extract(before, '$.stage_changed_at') IS NOT json_extract(after, '$.stage_changed_at')
      ORDER BY history_changes.id DESC LIMIT 1) AS moved_by
    FROM applications WHERE moved_by IS NOT NULL;

    CREATE INDEX applications_of_stage ON applications (posting_id, stage, created_at, id);

    CREATE TRIGGER stages_in_use BEFORE DELETE ON stages
      WHEN EXISTS (SELECT 1 FROM applications WHERE posting_id = OLD.posting_id AND stage = OLD.id)
      BEGIN SELECT RAISE(ABORT, 'an application is in this stage'); END;
    CREATE TRIGGER applications_stage_insert BEFORE INSERT ON applications
      WHEN NOT EXISTS (SELECT 1 FROM stages WHERE posting_id = NEW.posting_id AND id = NEW.stage)
      BEGIN SELECT RAISE(ABORT, 'this posting has no such stage'); END;
    CREATE TRIGGER applications_stage_update BEFORE UPDATE OF stage ON applications
      WHEN NOT EXISTS (SELECT 1 FROM stages WHERE posting_id = NEW.posting_id AND id = NEW.stage)
      BEGIN SELECT RAISE(ABORT, 'this posting has no such stage'); END;

    ${auditTriggers({
      stages: { key: ['posting_id', 'id'], mutable: ['position', 'name'], fixed: ['kind'] },
      stage_movers: { key: ['application_id'], mutable: ['moved_by'], fixed: [] },
    })}
  `,
};
