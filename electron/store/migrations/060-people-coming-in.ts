import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import type { Migration } from '../migrate.ts';
import { emailKey, nameKey, phoneKey } from '../person-keys.ts';
import { auditTriggersAgain, auditTriggers } from './audit-triggers.ts';

/**
 * Imports of candidates, what people are recognised by, and merges.
 *
 * Merging moves applications and documents to another person, so who they belong to may be written again. Both may
 * have applied to the same posting, and neither application may be lost: `applications` is made anew without its
 * table-wide rule of one application for a person and posting, which now binds all but the `is_second` ones. A
 * document may come in with a person who has not applied for anything yet.
 */
export const peopleComingIn: Migration = {
  version: 60,
  name: 'people coming in',
  up(db) {
    const folds = { email_key: emailKey, phone_key: phoneKey, person_key: nameKey };
    for (const [name, fold] of Object.entries(folds)) {
      db.function(name, { deterministic: true }, (text) => fold(String(text)));
    }
    db.exec(keysAndLedgers);
    db.pragma('defer_foreign_keys = ON'); // what points at a table finds its rows again at the end
    rebuild(db, 'applications', (definition) =>
      definition.replace(/,\s*UNIQUE \(posting_id, candidate_id\)/, ''),
    );
    rebuild(db, 'documents', (definition) =>
      definition.replace(/application_id(\s+)TEXT NOT NULL/, 'application_id$1TEXT'),
    );
    db.exec(movableRows);
  },
};

/** Makes a table anew by its changed definition, with its rows, indexes and triggers. */
function rebuild(db: Database, table: string, change: (definition: string) => string): void {
  const select = db.prepare(`
    SELECT sql FROM sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY type = 'table' DESC, rowid
  `);
  const [definition = '', ...others] = z.array(z.string()).parse(select.pluck().all(table));
  const changed = change(definition);
  if (changed === definition) throw new Error(`the definition of ${table} is not as expected`);
  db.exec(`CREATE TEMP TABLE rows_kept AS SELECT * FROM ${table}`);
  db.exec(`DROP TABLE ${table}; ${changed}; INSERT INTO ${table} SELECT * FROM rows_kept`);
  db.exec(`DROP TABLE rows_kept; ${others.join(';\n')}`);
}

const keysAndLedgers = `
    DROP TRIGGER audit_candidates_update; -- the keys below are no act of an assessor
    ALTER TABLE candidates ADD COLUMN email_key TEXT NOT NULL DEFAULT '';
    ALTER TABLE candidates ADD COLUMN phone_key TEXT NOT NULL DEFAULT '';
    ALTER TABLE candidates ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
    ALTER TABLE candidates ADD COLUMN latin_key TEXT NOT NULL DEFAULT '';
    UPDATE candidates SET email_key = email_key(email), phone_key = phone_key(phone),
                          name_key = person_key(name), latin_key = person_key(latin_name);
    CREATE INDEX candidates_by_email ON candidates (email_key) WHERE email_key <> '';
    CREATE INDEX candidates_by_phone ON candidates (phone_key) WHERE phone_key <> '';
    CREATE INDEX candidates_by_name_key ON candidates (name_key) WHERE name_key <> '';
    CREATE INDEX candidates_by_latin_key ON candidates (latin_key) WHERE latin_key <> '';

    -- A ledger: an undo takes the people back, and leaves what is said here of the import.
    CREATE TABLE candidate_imports (
      id          TEXT PRIMARY KEY,
      kind        TEXT NOT NULL CHECK (kind IN ('csv', 'documents')),
      file_name   TEXT NOT NULL,
      sha256      TEXT,            -- of the kept bytes; no reference: they may be erased with a person
      settings    TEXT NOT NULL CHECK (json_valid(settings)),
      headers_key TEXT NOT NULL,   -- to find the columns again that were chosen for such a file
      posting_id  TEXT,
      imported_by TEXT NOT NULL REFERENCES assessors (id),
      started_at  TEXT NOT NULL,
      finished_at TEXT,
      row_count   INTEGER NOT NULL CHECK (row_count >= 0),
      CHECK ((kind = 'csv') = (sha256 IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX candidate_imports_by_time ON candidate_imports (started_at, id);
    CREATE INDEX candidate_imports_by_sha256 ON candidate_imports (sha256, started_at) WHERE sha256 IS NOT NULL;
    CREATE INDEX candidate_imports_by_headers ON candidate_imports (headers_key, started_at) WHERE headers_key <> '';

    CREATE TABLE candidate_import_rows (
      import_id      TEXT NOT NULL REFERENCES candidate_imports (id),
      row_number     INTEGER NOT NULL CHECK (row_number > 0),
      outcome        TEXT NOT NULL CHECK (outcome IN ('added', 'applied', 'present', 'refused')),
      name           TEXT NOT NULL,
      message        TEXT NOT NULL,
      candidate_id   TEXT, -- no references: the people may be taken back, the report stays
      application_id TEXT,
      note_id        TEXT,
      document_id    TEXT,
      PRIMARY KEY (import_id, row_number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX candidate_import_rows_by_outcome ON candidate_import_rows (import_id, outcome, row_number);
    CREATE INDEX candidate_import_rows_of_candidate ON candidate_import_rows (candidate_id) WHERE candidate_id IS NOT NULL;

    CREATE TABLE different_people ( -- somebody looked at them and said so
      first_id  TEXT NOT NULL,
      second_id TEXT NOT NULL,
      said_by   TEXT NOT NULL REFERENCES assessors (id),
      said_at   TEXT NOT NULL,
      PRIMARY KEY (first_id, second_id),
      CHECK (first_id < second_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE candidate_merges (
      id          TEXT PRIMARY KEY,
      kept_id     TEXT NOT NULL,
      merged_id   TEXT NOT NULL, -- no references: the merged person is not there, the kept one may be erased
      kept_before TEXT NOT NULL CHECK (json_valid(kept_before)),
      kept_after  TEXT NOT NULL CHECK (json_valid(kept_after)),
      merged      TEXT NOT NULL CHECK (json_valid(merged)),
      moved       TEXT NOT NULL CHECK (json_valid(moved)),
      merged_by   TEXT NOT NULL REFERENCES assessors (id),
      merged_at   TEXT NOT NULL,
      unmerged_at TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX candidate_merges_of_kept ON candidate_merges (kept_id, merged_at);
    CREATE INDEX candidate_merges_by_time ON candidate_merges (merged_at, id);
`;

const movableRows = `
    ALTER TABLE applications ADD COLUMN is_second INTEGER NOT NULL DEFAULT 0 CHECK (is_second IN (0, 1));
    CREATE INDEX applications_of_posting ON applications (posting_id, created_at, id);
    CREATE UNIQUE INDEX applications_one_each ON applications (posting_id, candidate_id) WHERE is_second = 0;

    CREATE TRIGGER search_documents_move AFTER UPDATE OF candidate_id, application_id ON documents BEGIN
      UPDATE search_rows SET candidate_id = NEW.candidate_id, application_id = NEW.application_id
      WHERE kind = 'document' AND subject_id = NEW.id;
    END;

    CREATE TRIGGER order_applications_move AFTER UPDATE OF candidate_id ON applications BEGIN
      UPDATE candidate_order SET application_count = application_count - 1 WHERE candidate_id = OLD.candidate_id;
      UPDATE candidate_order SET application_count = application_count + 1 WHERE candidate_id = NEW.candidate_id;
    END;

    ${auditTriggersAgain({
      candidates: {
        key: ['id'],
        mutable: [
          'name',
          'latin_name',
          'sort_key',
          'email',
          'phone',
          'headline',
          'location',
          'location_key',
          'source',
          'source_key',
          'consent',
          'consent_until',
          'delete_by',
          'email_key',
          'phone_key',
          'name_key',
          'latin_key',
        ],
        fixed: ['created_at'],
      },
      applications: {
        key: ['id'],
        mutable: [
          'candidate_id',
          'stage',
          'stage_reason',
          'stage_changed_at',
          'pay_asked',
          'notice',
          'place',
          'is_second',
        ],
        fixed: ['posting_id', 'created_at'],
      },
      documents: {
        key: ['id'],
        mutable: ['candidate_id', 'application_id', 'kind'],
        fixed: [
          'file_name',
          'media_type',
          'sha256',
          'page_count',
          'text',
          'text_missing',
          'added_at',
        ],
      },
    })}
    ${auditTriggers({
      different_people: {
        key: ['first_id', 'second_id'],
        mutable: [],
        fixed: ['said_by', 'said_at'],
      },
      candidate_merges: {
        key: ['id'],
        mutable: ['unmerged_at'],
        fixed: [
          'kept_id',
          'merged_id',
          'kept_before',
          'kept_after',
          'merged',
          'moved',
          'merged_by',
          'merged_at',
        ],
      },
    })}
`;
