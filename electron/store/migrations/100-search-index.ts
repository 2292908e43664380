import type { Migration } from '../migrate.ts';
import { auditTriggers } from './audit-triggers.ts';

/** `of`: the columns that can be found, or that say who may find it. */
type Subject = { kind: string; key: (row: string) => string; of: string };

/** What each table's rows are in the index, and by which key. */
const subjects: Readonly<Record<string, Subject>> = {
  postings: { kind: 'posting', key: (row) => `${row}id`, of: 'title' },
  criteria: {
    kind: 'criterion',
    key: (row) => `${row}id`,
    of: 'name, text, anchors, weight_reason',
  },
  candidates: {
    kind: 'candidate',
    key: (row) => `${row}id`,
    of: 'name, latin_name, headline, location, email, phone, source',
  },
  documents: { kind: 'document', key: (row) => `${row}id`, of: 'kind' },
  notes: { kind: 'note', key: (row) => `${row}id`, of: 'body' },
  scorecards: { kind: 'scorecard', key: (row) => `${row}id`, of: 'status, summary' },
  ratings: {
    kind: 'rating',
    key: (row) => `${row}scorecard_id || ' ' || ${row}criterion_id`,
    of: 'why',
  },
  decisions: {
    kind: 'decision',
    key: (row) => `${row}application_id`,
    of: 'reason, dissent, decided_by',
  },
};

/** Without OR IGNORE: within a trigger the conflict rule of the statement that set it off would count. */
const pend = (kind: string, key: string) => `
      INSERT INTO search_pending (kind, subject_id) SELECT '${kind}', ${key}
      WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = '${kind}' AND subject_id = ${key});`;

/**
 * A search index over everything written, and searches that are kept.
 *
 * Triggers only note which rows were written; main cuts their words and indexes them before the next search. So a
 * write stays cheap, the generic undo keeps the index right, and scripts without blanks can be cut by main's rules,
 * which no tokenizer of the engine knows. The index holds no second copy of the texts.
 */
export const searchIndex: Migration = {
  version: 100,
  name: 'search index',
  up: `
    ${['postings', 'candidates'].map((table) => dropTriggers(table, ['insert', 'update', 'delete'])).join('\n')}
    ${dropTriggers('documents', ['insert', 'delete'])}
    ${dropTriggers('notes', ['insert', 'update', 'delete'])}
    DROP TABLE search;
    DROP TABLE search_rows;

    CREATE TABLE search_rows ( -- a row for each thing that can be found; newer things have higher ids
      id             INTEGER PRIMARY KEY,
      kind           TEXT NOT NULL,
      subject_id     TEXT NOT NULL,
      posting_id     TEXT,
      candidate_id   TEXT,
      application_id TEXT,
      assessor_id    TEXT, -- whose it is: others see it when nothing is sealed for them any more
      is_private     INTEGER NOT NULL CHECK (is_private IN (0, 1)),
      UNIQUE (kind, subject_id)
    ) STRICT;
    -- "scope" holds words of ours, to search in one area or posting without reading the rest.
    CREATE VIRTUAL TABLE search USING fts5 (
      scope, title, body, content = '', contentless_delete = 1, prefix = '2 3',
      tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
    );
    CREATE TABLE search_pending ( -- written, but not in the index yet
      kind       TEXT NOT NULL,
      subject_id TEXT NOT NULL,
      PRIMARY KEY (kind, subject_id)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX criteria_by_id ON criteria (id);
    CREATE INDEX scorecards_submitted ON scorecards (assessor_id, application_id) WHERE status = 'submitted';

    ${Object.entries(subjects)
      .map(([table, subject]) => pendingTriggers(table, subject))
      .join('\n')}
    -- A person's name is found within the postings they applied for.
    CREATE TRIGGER pending_applications_insert AFTER INSERT ON applications BEGIN
      ${pend('candidate', 'NEW.candidate_id')}
    END;
    CREATE TRIGGER pending_applications_delete AFTER DELETE ON applications BEGIN
      ${pend('candidate', 'OLD.candidate_id')}
    END;
    -- And by their tags.
    CREATE TRIGGER pending_candidate_tags_insert AFTER INSERT ON candidate_tags BEGIN
      ${pend('candidate', 'NEW.candidate_id')}
    END;
    CREATE TRIGGER pending_candidate_tags_delete AFTER DELETE ON candidate_tags BEGIN
      ${pend('candidate', 'OLD.candidate_id')}
    END;
    CREATE TRIGGER pending_tags_update AFTER UPDATE OF name ON tags BEGIN
      INSERT INTO search_pending (kind, subject_id)
      SELECT 'candidate', candidate_id FROM candidate_tags WHERE tag_id = NEW.id
      AND NOT EXISTS (SELECT 1 FROM search_pending
                      WHERE kind = 'candidate' AND subject_id = candidate_tags.candidate_id);
    END;
    -- What a draft says is its assessor's alone; with the submission it may be found by others.
    CREATE TRIGGER pending_ratings_submitted AFTER UPDATE OF status ON scorecards BEGIN
      INSERT INTO search_pending (kind, subject_id)
      SELECT 'rating', scorecard_id || ' ' || criterion_id FROM ratings WHERE scorecard_id = NEW.id
      AND NOT EXISTS (SELECT 1 FROM search_pending
                      WHERE kind = 'rating' AND subject_id = scorecard_id || ' ' || criterion_id);
    END;

    ${Object.entries(subjects)
      .map(
        ([table, { kind, key }]) => `
    INSERT OR IGNORE INTO search_pending (kind, subject_id) SELECT '${kind}', ${key('')} FROM ${table};`,
      )
      .join('')}

    CREATE TABLE saved_searches (
      id          TEXT PRIMARY KEY,
      assessor_id TEXT NOT NULL REFERENCES assessors (id),
      name        TEXT NOT NULL CHECK (name <> ''),
      query       TEXT NOT NULL CHECK (query <> ''),
      area        TEXT,
      posting_id  TEXT, -- no reference: a kept search must not keep a posting from going
      created_at  TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX saved_searches_of_assessor ON saved_searches (assessor_id, created_at);
    ${auditTriggers({
      saved_searches: {
        key: ['id'],
        mutable: ['name', 'query', 'area', 'posting_id'],
        fixed: ['assessor_id', 'created_at'],
      },
    })}
  `,
};

function dropTriggers(table: string, operations: readonly string[]): string {
  return operations.map((each) => `DROP TRIGGER search_${table}_${each};`).join('\n');
}

function pendingTriggers(table: string, { kind, key, of }: Subject): string {
  const on = (operation: 'insert' | 'update' | 'delete') => `
    CREATE TRIGGER pending_${table}_${operation} AFTER ${operation.toUpperCase()}${operation === 'update' ? ` OF ${of}` : ''} ON ${table} BEGIN
      ${pend(kind, key(operation === 'delete' ? 'OLD.' : 'NEW.'))}
    END;`;
  return on('insert') + on('update') + on('delete');
}
