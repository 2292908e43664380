import type { Migration } from '../migrate.ts';
import { auditTriggers } from './audit-triggers.ts';

/** What an interviewer takes along: the questions of their own bank, and the kits that were made. */
export const kits: Migration = {
  version: 170,
  name: 'kits and questions',
  up: `
    CREATE TABLE kits (
      id             TEXT PRIMARY KEY,
      application_id TEXT NOT NULL REFERENCES applications (id),
      rubric_id      TEXT NOT NULL REFERENCES rubrics (id),
      assessor_id    TEXT NOT NULL REFERENCES assessors (id), -- who rates with it
      key            TEXT NOT NULL CHECK (length(key) = 64),
      made_at        TEXT NOT NULL,
      made_by        TEXT NOT NULL REFERENCES assessors (id),
      content        TEXT NOT NULL CHECK (json_valid(content)), -- as in the file
      withdrawn_at   TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX kits_of_application ON kits (application_id, made_at);
    CREATE INDEX kits_of_rubric ON kits (rubric_id);
    CREATE INDEX kits_for_assessor ON kits (assessor_id);
    CREATE INDEX kits_by_maker ON kits (made_by);

    CREATE TABLE questions (
      id           TEXT PRIMARY KEY,
      assessor_id  TEXT NOT NULL REFERENCES assessors (id), -- whose bank it is in
      posting_id   TEXT REFERENCES postings (id),
      criterion_id TEXT, -- in every version of the posting's rubric; null: for the category, whatever the posting
      category     TEXT CHECK (category IN ('experience', 'education', 'knowledge', 'ways-of-working', 'conditions')),
      position     INTEGER NOT NULL,
      text         TEXT NOT NULL CHECK (text <> ''),
      created_at   TEXT NOT NULL,
      CHECK ((criterion_id IS NULL) = (posting_id IS NULL)),
      CHECK ((criterion_id IS NULL) <> (category IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX questions_of_criterion ON questions (criterion_id, assessor_id, position);
    CREATE INDEX questions_of_category ON questions (assessor_id, category, position);
    CREATE INDEX questions_of_posting ON questions (posting_id, assessor_id);

    ${auditTriggers({
      kits: {
        key: ['id'],
        mutable: ['withdrawn_at'],
        fixed: [
          ...['application_id', 'rubric_id', 'assessor_id', 'key', 'made_at', 'made_by', 'content'],
        ],
      },
      questions: {
        key: ['id'],
        mutable: ['position', 'text'],
        fixed: ['assessor_id', 'posting_id', 'criterion_id', 'category', 'created_at'],
      },
    })}
  `,
};
