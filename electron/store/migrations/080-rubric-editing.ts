import type { Migration } from '../migrate.ts';
import { auditTriggers, auditTriggersAgain } from './audit-triggers.ts';

/**
 * A draft may change its scale and keeps the anchors of both; a criterion says what it was copied from; hints that
 * a person keeps as they are; templates of rubrics.
 */
export const rubricEditing: Migration = {
  version: 80,
  name: 'rubric editing',
  up: `
    ALTER TABLE criteria ADD COLUMN
      other_anchors TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(other_anchors)); -- of the scale not in use
    ALTER TABLE criteria ADD COLUMN copied_from TEXT CHECK (json_valid(copied_from));

    CREATE TABLE kept_hints ( -- by the words the hint was about, so that changed words are looked at again
      posting_id   TEXT NOT NULL REFERENCES postings (id),
      criterion_id TEXT NOT NULL, -- in every version of the posting's rubric
      rule         TEXT NOT NULL,
      about        TEXT NOT NULL,
      kept_at      TEXT NOT NULL,
      PRIMARY KEY (posting_id, criterion_id, rule, about)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE rubric_templates (
      id         TEXT PRIMARY KEY,
      name       TEXT NOT NULL CHECK (name <> ''),
      sort_key   TEXT NOT NULL, -- folded by main: NOCASE knows ASCII only
      scale      TEXT NOT NULL CHECK (scale IN ('checklist', 'anchored')),
      criteria   TEXT NOT NULL CHECK (json_valid(criteria)),
      made_from  TEXT NOT NULL, -- the posting's title on that day
      created_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX rubric_templates_by_name ON rubric_templates (sort_key, id);

    ${auditTriggersAgain({
      rubrics: {
        key: ['id'],
        mutable: ['status', 'scale', 'frozen_at', 'frozen_by'],
        fixed: ['posting_id', 'version', 'created_at'],
      },
      criteria: {
        key: ['rubric_id', 'id'],
        mutable: [
          'position',
          'name',
          'text',
          'kind',
          'category',
          'weight',
          'weight_reason',
          'anchors',
          'other_anchors',
        ],
        fixed: ['min_years', 'source_line', 'source_start', 'source_end', 'copied_from'],
      },
    })}
    ${auditTriggers({
      kept_hints: {
        key: ['posting_id', 'criterion_id', 'rule', 'about'],
        mutable: ['kept_at'],
        fixed: [],
      },
      rubric_templates: {
        key: ['id'],
        mutable: ['name', 'sort_key'],
        fixed: ['scale', 'criteria', 'made_from', 'created_at'],
      },
    })}
  `,
};
