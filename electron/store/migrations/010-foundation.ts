import type { Migration } from '../migrate.ts';
import { firstAuditedTables } from './010-audited-tables.ts';
import { auditTriggers } from './audit-triggers.ts';

/** All of the first version's tables. The rules the file can hold itself are held here. */
export const foundation: Migration = {
  version: 10,
  name: 'foundation',
  up: `
    CREATE TABLE assessors (
      id         TEXT PRIMARY KEY,
      name       TEXT NOT NULL CHECK (name <> ''),
      created_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE settings (
      key   TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE blobs ( -- content once; rows of other tables point here by hash
      sha256     TEXT PRIMARY KEY CHECK (length(sha256) = 64),
      bytes      BLOB NOT NULL,
      size_bytes INTEGER NOT NULL CHECK (size_bytes = length(bytes))
    ) STRICT;

    CREATE TABLE postings (
      id             TEXT PRIMARY KEY,
      title          TEXT NOT NULL CHECK (title <> ''),
      file_name      TEXT NOT NULL,
      encoding       TEXT NOT NULL,
      sha256         TEXT NOT NULL UNIQUE REFERENCES blobs (sha256),
      source         TEXT NOT NULL,
      parser_version INTEGER NOT NULL,
      parsed         TEXT NOT NULL CHECK (json_valid(parsed)),
      reviewed_at    TEXT,
      imported_at    TEXT NOT NULL,
      import_id      TEXT NOT NULL
    ) STRICT;
    CREATE INDEX postings_by_import_time ON postings (imported_at, id);

    CREATE TABLE line_corrections (
      posting_id  TEXT NOT NULL REFERENCES postings (id),
      line_number INTEGER NOT NULL CHECK (line_number > 0),
      role        TEXT NOT NULL,
      kind        TEXT CHECK (kind IN ('required', 'preferred')),
      reason      TEXT NOT NULL,
      PRIMARY KEY (posting_id, line_number),
      CHECK ((role = 'qualification') = (kind IS NOT NULL))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE rubrics (
      id         TEXT PRIMARY KEY,
      posting_id TEXT NOT NULL REFERENCES postings (id),
      version    INTEGER NOT NULL CHECK (version > 0),
      scale      TEXT NOT NULL CHECK (scale IN ('checklist', 'anchored')),
      status     TEXT NOT NULL CHECK (status IN ('draft', 'frozen')),
      created_at TEXT NOT NULL,
      frozen_at  TEXT,
      frozen_by  TEXT REFERENCES assessors (id),
      UNIQUE (posting_id, version),
      CHECK ((status = 'frozen') = (frozen_at IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX rubrics_one_draft ON rubrics (posting_id) WHERE status = 'draft';

    CREATE TABLE criteria (
      rubric_id     TEXT NOT NULL REFERENCES rubrics (id),
      id            TEXT NOT NULL,
      position      INTEGER NOT NULL,
      name          TEXT NOT NULL CHECK (name <> ''),
      text          TEXT NOT NULL CHECK (text <> ''),
      kind          TEXT NOT NULL CHECK (kind IN ('required', 'preferred')),
      min_years     REAL,
      category      TEXT NOT NULL,
      weight        REAL NOT NULL CHECK (weight > 0),
      weight_reason TEXT NOT NULL,
      anchors       TEXT NOT NULL CHECK (json_valid(anchors)),
      source_line   INTEGER,
      source_start  INTEGER,
      source_end    INTEGER,
      PRIMARY KEY (rubric_id, id)
    ) STRICT, WITHOUT ROWID;
    -- Ratings stand on a frozen version: it never changes again, and it is never thawed.
    CREATE TRIGGER criteria_frozen_insert BEFORE INSERT ON criteria
      WHEN (SELECT status FROM rubrics WHERE id = NEW.rubric_id) = 'frozen'
      BEGIN SELECT RAISE(ABORT, 'this rubric version is frozen'); END;
    CREATE TRIGGER criteria_frozen_update BEFORE UPDATE ON criteria
      WHEN (SELECT status FROM rubrics WHERE id = OLD.rubric_id) = 'frozen'
      BEGIN SELECT RAISE(ABORT, 'this rubric version is frozen'); END;
    CREATE TRIGGER criteria_frozen_delete BEFORE DELETE ON criteria
      WHEN (SELECT status FROM rubrics WHERE id = OLD.rubric_id) = 'frozen'
      BEGIN SELECT RAISE(ABORT, 'this rubric version is frozen'); END;
    CREATE TRIGGER rubrics_never_thaw BEFORE UPDATE ON rubrics
      WHEN OLD.status = 'frozen'
      BEGIN SELECT RAISE(ABORT, 'this rubric version is frozen'); END;

    CREATE TABLE candidates (
      id         TEXT PRIMARY KEY,
      name       TEXT NOT NULL CHECK (name <> ''),
      latin_name TEXT NOT NULL,
      sort_key   TEXT NOT NULL, -- folded by main: NOCASE knows ASCII only
      email      TEXT NOT NULL,
      phone      TEXT NOT NULL,
      headline   TEXT NOT NULL,
      location   TEXT NOT NULL,
      source     TEXT NOT NULL,
      delete_by  TEXT,
      created_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX candidates_by_name ON candidates (sort_key, id);

    CREATE TABLE applications (
      id               TEXT PRIMARY KEY,
      candidate_id     TEXT NOT NULL REFERENCES candidates (id),
      posting_id       TEXT NOT NULL REFERENCES postings (id),
      stage            TEXT NOT NULL,
      stage_reason     TEXT NOT NULL,
      stage_changed_at TEXT NOT NULL,
      pay_asked        TEXT NOT NULL,
      notice           TEXT NOT NULL,
      place            TEXT NOT NULL,
      created_at       TEXT NOT NULL,
      UNIQUE (posting_id, candidate_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX applications_of_candidate ON applications (candidate_id);

    CREATE TABLE documents (
      id             TEXT PRIMARY KEY,
      candidate_id   TEXT NOT NULL REFERENCES candidates (id),
      application_id TEXT NOT NULL REFERENCES applications (id),
      kind           TEXT NOT NULL,
      file_name      TEXT NOT NULL,
      media_type     TEXT NOT NULL,
      sha256         TEXT NOT NULL REFERENCES blobs (sha256),
      page_count     INTEGER,
      text           TEXT NOT NULL,
      text_missing   TEXT,
      added_at       TEXT NOT NULL
    ) STRICT;
    CREATE INDEX documents_of_candidate ON documents (candidate_id, added_at);
    CREATE INDEX documents_of_application ON documents (application_id);

    CREATE TABLE notes (
      id             TEXT PRIMARY KEY,
      application_id TEXT NOT NULL REFERENCES applications (id),
      assessor_id    TEXT NOT NULL REFERENCES assessors (id),
      body           TEXT NOT NULL,
      is_private     INTEGER NOT NULL CHECK (is_private IN (0, 1)),
      created_at     TEXT NOT NULL,
      updated_at     TEXT NOT NULL
    ) STRICT;
    CREATE INDEX notes_of_application ON notes (application_id, created_at);

    CREATE TABLE scorecards (
      id             TEXT PRIMARY KEY,
      application_id TEXT NOT NULL REFERENCES applications (id),
      rubric_id      TEXT NOT NULL REFERENCES rubrics (id),
      assessor_id    TEXT NOT NULL REFERENCES assessors (id),
      status         TEXT NOT NULL CHECK (status IN ('draft', 'submitted')),
      recommendation TEXT CHECK (recommendation IN ('strong-no', 'no', 'yes', 'strong-yes')),
      summary        TEXT NOT NULL,
      created_at     TEXT NOT NULL,
      submitted_at   TEXT,
      UNIQUE (application_id, assessor_id, rubric_id),
      CHECK ((status = 'submitted') = (submitted_at IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX scorecards_of_rubric ON scorecards (rubric_id);
    CREATE TRIGGER scorecards_submitted BEFORE UPDATE ON scorecards
      WHEN OLD.status = 'submitted'
      BEGIN SELECT RAISE(ABORT, 'this scorecard is submitted'); END;

    CREATE TABLE ratings (
      scorecard_id TEXT NOT NULL REFERENCES scorecards (id),
      criterion_id TEXT NOT NULL,
      level        INTEGER CHECK (level BETWEEN 1 AND 5), -- null: not assessed, said on purpose
      why          TEXT NOT NULL,
      rated_at     TEXT NOT NULL,
      amended_at   TEXT,
      amend_reason TEXT NOT NULL,
      PRIMARY KEY (scorecard_id, criterion_id)
    ) STRICT, WITHOUT ROWID;
    -- After submitting, a rating changes only as an amendment with its reason; the first stays in the history.
    CREATE TRIGGER ratings_submitted_insert BEFORE INSERT ON ratings
      WHEN (SELECT status FROM scorecards WHERE id = NEW.scorecard_id) = 'submitted' AND NEW.amend_reason = ''
      BEGIN SELECT RAISE(ABORT, 'this scorecard is submitted'); END;
    CREATE TRIGGER ratings_submitted_update BEFORE UPDATE ON ratings
      WHEN (SELECT status FROM scorecards WHERE id = OLD.scorecard_id) = 'submitted' AND NEW.amend_reason = ''
      BEGIN SELECT RAISE(ABORT, 'this scorecard is submitted'); END;
    CREATE TRIGGER ratings_submitted_delete BEFORE DELETE ON ratings
      WHEN (SELECT status FROM scorecards WHERE id = OLD.scorecard_id) = 'submitted'
      BEGIN SELECT RAISE(ABORT, 'this scorecard is submitted'); END;

    CREATE TABLE evidence (
      id           TEXT PRIMARY KEY,
      scorecard_id TEXT NOT NULL REFERENCES scorecards (id),
      criterion_id TEXT NOT NULL,
      document_id  TEXT REFERENCES documents (id),
      note_id      TEXT REFERENCES notes (id),
      start        INTEGER NOT NULL,
      "end"        INTEGER NOT NULL,
      quote        TEXT NOT NULL CHECK (quote <> ''),
      line_number  INTEGER,
      created_at   TEXT NOT NULL,
      CHECK ((document_id IS NULL) <> (note_id IS NULL)),
      CHECK (start < "end")
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER evidence_submitted_insert BEFORE INSERT ON evidence
      WHEN (SELECT status FROM scorecards WHERE id = NEW.scorecard_id) = 'submitted'
      BEGIN SELECT RAISE(ABORT, 'this scorecard is submitted'); END;
    CREATE TRIGGER evidence_submitted_delete BEFORE DELETE ON evidence
      WHEN (SELECT status FROM scorecards WHERE id = OLD.scorecard_id) = 'submitted'
      BEGIN SELECT RAISE(ABORT, 'this scorecard is submitted'); END;
    CREATE INDEX evidence_of_scorecard ON evidence (scorecard_id, created_at);
    CREATE INDEX evidence_of_document ON evidence (document_id);
    CREATE INDEX evidence_of_note ON evidence (note_id);

    CREATE TABLE decisions (
      application_id TEXT PRIMARY KEY REFERENCES applications (id),
      outcome        TEXT NOT NULL,
      reason         TEXT NOT NULL CHECK (reason <> ''),
      dissent        TEXT NOT NULL,
      decided_by     TEXT NOT NULL REFERENCES assessors (id),
      decided_at     TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE seal_openings ( -- looked at others' scorecards before one's own was in
      application_id TEXT NOT NULL REFERENCES applications (id),
      assessor_id    TEXT NOT NULL REFERENCES assessors (id),
      at             TEXT NOT NULL,
      reason         TEXT NOT NULL CHECK (reason <> ''),
      PRIMARY KEY (application_id, assessor_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE packet_exports (
      packet_id      TEXT NOT NULL,
      application_id TEXT NOT NULL REFERENCES applications (id),
      file_name      TEXT NOT NULL,
      exported_at    TEXT NOT NULL,
      exported_by    TEXT NOT NULL REFERENCES assessors (id),
      sha256         TEXT NOT NULL CHECK (length(sha256) = 64),
      content_hash   TEXT NOT NULL CHECK (length(content_hash) = 64),
      page_count     INTEGER NOT NULL,
      PRIMARY KEY (packet_id, exported_at)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX packet_exports_of_application ON packet_exports (application_id, exported_at);

    -- One row per command: who did what, when. Ids and times stay for ever; the payloads below can be erased.
    CREATE TABLE history (
      seq          INTEGER PRIMARY KEY,
      id           TEXT NOT NULL UNIQUE,
      at           TEXT NOT NULL,
      assessor_id  TEXT NOT NULL,
      command      TEXT NOT NULL,
      label        TEXT NOT NULL,
      subject_id   TEXT NOT NULL,
      undoable     INTEGER NOT NULL CHECK (undoable IN (0, 1)),
      group_id     TEXT NOT NULL, -- entries of one group are undone together
      kind         TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
      target_seq   INTEGER REFERENCES history (seq) -- what an undo or redo takes back
    ) STRICT;
    CREATE INDEX history_of_assessor ON history (assessor_id, seq);
    CREATE INDEX history_by_target ON history (target_seq);
    CREATE INDEX history_of_subject ON history (subject_id);
    CREATE INDEX history_by_group ON history (group_id, seq);

    CREATE TABLE history_changes (
      id         INTEGER PRIMARY KEY,
      seq        INTEGER NOT NULL REFERENCES history (seq),
      table_name TEXT NOT NULL,
      row_key    TEXT NOT NULL,
      operation  TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
      before     TEXT, -- update: the mutable columns; delete: the whole row
      after      TEXT  -- update: the mutable columns
    ) STRICT;
    CREATE INDEX history_changes_of_entry ON history_changes (seq, id);
    CREATE INDEX history_changes_of_row ON history_changes (table_name, row_key, seq);

    -- Names the command that is being carried out; the audit triggers refuse a write outside one.
    CREATE TABLE open_command (only INTEGER PRIMARY KEY CHECK (only = 1), seq INTEGER NOT NULL) STRICT;

    ${auditTriggers(firstAuditedTables)}

    -- One full-text index over everything written. Kept by triggers, which cost four times a direct write but
    -- stay right under the generic undo; a person's pace does not notice, and a bulk import can rebuild.
    CREATE TABLE search_rows (
      id             INTEGER PRIMARY KEY,
      kind           TEXT NOT NULL,
      subject_id     TEXT NOT NULL,
      posting_id     TEXT,
      candidate_id   TEXT,
      application_id TEXT,
      assessor_id    TEXT,
      is_private     INTEGER NOT NULL DEFAULT 0,
      UNIQUE (kind, subject_id)
    ) STRICT;
    CREATE VIRTUAL TABLE search USING fts5 (
      title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    );
    INSERT INTO search (search, rank) VALUES ('secure-delete', 1);

    CREATE TRIGGER search_postings_insert AFTER INSERT ON postings BEGIN
      INSERT INTO search_rows (kind, subject_id, posting_id) VALUES ('posting', NEW.id, NEW.id);
      INSERT INTO search (rowid, title, body) VALUES (last_insert_rowid(), NEW.title, NEW.source);
    END;
    CREATE TRIGGER search_postings_update AFTER UPDATE OF title ON postings BEGIN
      UPDATE search SET title = NEW.title
      WHERE rowid = (SELECT id FROM search_rows WHERE kind = 'posting' AND subject_id = NEW.id);
    END;
    CREATE TRIGGER search_candidates_insert AFTER INSERT ON candidates BEGIN
      INSERT INTO search_rows (kind, subject_id, candidate_id) VALUES ('candidate', NEW.id, NEW.id);
      INSERT INTO search (rowid, title, body) VALUES (
        last_insert_rowid(), NEW.name || ' ' || NEW.latin_name,
        NEW.headline || ' ' || NEW.location || ' ' || NEW.email || ' ' || NEW.phone || ' ' || NEW.source);
    END;
    CREATE TRIGGER search_candidates_update AFTER UPDATE ON candidates BEGIN
      UPDATE search SET title = NEW.name || ' ' || NEW.latin_name,
        body = NEW.headline || ' ' || NEW.location || ' ' || NEW.email || ' ' || NEW.phone || ' ' || NEW.source
      WHERE rowid = (SELECT id FROM search_rows WHERE kind = 'candidate' AND subject_id = NEW.id);
    END;
    CREATE TRIGGER search_documents_insert AFTER INSERT ON documents BEGIN
      INSERT INTO search_rows (kind, subject_id, candidate_id, application_id)
      VALUES ('document', NEW.id, NEW.candidate_id, NEW.application_id);
      INSERT INTO search (rowid, title, body) VALUES (last_insert_rowid(), NEW.file_name, NEW.text);
    END;
    CREATE TRIGGER search_notes_insert AFTER INSERT ON notes BEGIN
      INSERT INTO search_rows (kind, subject_id, application_id, assessor_id, is_private)
      VALUES ('note', NEW.id, NEW.application_id, NEW.assessor_id, NEW.is_private);
      INSERT INTO search (rowid, title, body) VALUES (last_insert_rowid(), '', NEW.body);
    END;
    CREATE TRIGGER search_notes_update AFTER UPDATE OF body ON notes BEGIN
      UPDATE search SET body = NEW.body
      WHERE rowid = (SELECT id FROM search_rows WHERE kind = 'note' AND subject_id = NEW.id);
    END;
    ${['postings', 'candidates', 'documents', 'notes'].map(forgetTrigger).join('\n')}
  `,
};

/** A row that goes leaves nothing behind in the index. */
function forgetTrigger(table: string): string {
  const kind = table.slice(0, -1);
  return `
    CREATE TRIGGER search_${table}_delete AFTER DELETE ON ${table} BEGIN
      DELETE FROM search
      WHERE rowid = (SELECT id FROM search_rows WHERE kind = '${kind}' AND subject_id = OLD.id);
      DELETE FROM search_rows WHERE kind = '${kind}' AND subject_id = OLD.id;
    END;`;
}
