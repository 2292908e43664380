import type { Migration } from '../migrate.ts';
import { auditTriggers, auditTriggersAgain } from './audit-triggers.ts';

/**
 * What the list of all candidates stands on: tags, consent, kept filters, and `candidate_order`, one row per
 * candidate with everything the list is sorted and filtered by.
 *
 * That table, its words and its total are derived. Triggers keep them, so they are right under the generic undo; a
 * bulk import pays for them row by row. Nothing sealed goes into them: the last activity is of the person, their
 * applications' stages and their documents, never of a rating or a note.
 */
export const people: Migration = {
  version: 50,
  name: 'people',
  up: `
    ALTER TABLE candidates ADD COLUMN location_key TEXT NOT NULL DEFAULT ''; -- folded by main, like sort_key
    ALTER TABLE candidates ADD COLUMN source_key TEXT NOT NULL DEFAULT '';
    ALTER TABLE candidates ADD COLUMN consent TEXT NOT NULL DEFAULT ''; -- what they agreed to, in plain words
    ALTER TABLE candidates ADD COLUMN consent_until TEXT;

    CREATE TABLE tags (
      id       TEXT PRIMARY KEY,
      name     TEXT NOT NULL CHECK (name <> ''),
      name_key TEXT NOT NULL UNIQUE -- folded by main: two tags do not differ by case or accents alone
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE candidate_tags (
      candidate_id TEXT NOT NULL REFERENCES candidates (id),
      tag_id       TEXT NOT NULL REFERENCES tags (id),
      PRIMARY KEY (candidate_id, tag_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX candidate_tags_of_tag ON candidate_tags (tag_id, candidate_id);

    CREATE TABLE saved_filters (
      id         TEXT PRIMARY KEY,
      name       TEXT NOT NULL CHECK (name <> ''),
      name_key   TEXT NOT NULL UNIQUE,
      filter     TEXT NOT NULL CHECK (json_valid(filter)),
      created_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- The history's triggers stay off while the keys of those who are here already are folded.
    DROP TRIGGER audit_candidates_update;
    DROP TRIGGER search_candidates_update;
    UPDATE candidates SET location_key = sort_key(location), source_key = sort_key(source);
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
        ],
        fixed: ['created_at'],
      },
    })}
    ${auditTriggers({
      tags: { key: ['id'], mutable: ['name', 'name_key'], fixed: [] },
      candidate_tags: { key: ['candidate_id', 'tag_id'], mutable: [], fixed: [] },
      saved_filters: {
        key: ['id'],
        mutable: ['name', 'name_key', 'filter'],
        fixed: ['created_at'],
      },
    })}
    -- A date or a consent is not searched for: to set it on a thousand people must not index them anew.
    CREATE TRIGGER search_candidates_update
    AFTER UPDATE OF name, latin_name, headline, location, email, phone, source ON candidates BEGIN
      UPDATE search SET title = NEW.name || ' ' || NEW.latin_name,
        body = NEW.headline || ' ' || NEW.location || ' ' || NEW.email || ' ' || NEW.phone || ' ' || NEW.source
      WHERE rowid = (SELECT id FROM search_rows WHERE kind = 'candidate' AND subject_id = NEW.id);
    END;

    CREATE TABLE candidate_order (
      number            INTEGER PRIMARY KEY,
      candidate_id      TEXT NOT NULL,
      name_key          TEXT NOT NULL,
      location_key      TEXT NOT NULL, -- a blank one sorts behind all others
      source_key        TEXT NOT NULL,
      added_at          TEXT NOT NULL,
      active_at         TEXT NOT NULL,
      delete_by         TEXT,
      application_count INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX candidate_order_of_candidate ON candidate_order (candidate_id);
    CREATE INDEX candidate_order_by_name ON candidate_order (name_key, candidate_id);
    CREATE INDEX candidate_order_by_added ON candidate_order (added_at, candidate_id);
    CREATE INDEX candidate_order_by_activity ON candidate_order (active_at, candidate_id);
    CREATE INDEX candidate_order_by_location ON candidate_order (location_key, name_key, candidate_id);
    CREATE INDEX candidate_order_by_source ON candidate_order (source_key, name_key, candidate_id);
    CREATE INDEX candidate_order_to_delete ON candidate_order (delete_by, candidate_id) WHERE delete_by IS NOT NULL;
    CREATE INDEX candidate_order_without ON candidate_order (application_count, candidate_id) WHERE application_count = 0;
    CREATE INDEX applications_by_stage ON applications (stage, candidate_id);

    CREATE TABLE candidate_total (only INTEGER PRIMARY KEY CHECK (only = 1), total INTEGER NOT NULL) STRICT;
    -- A small index of the people alone: in the large one a common word is in a hundred thousand notes as well.
    CREATE VIRTUAL TABLE candidate_words USING fts5 (
      names, others, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    );
    INSERT INTO candidate_words (candidate_words, rank) VALUES ('secure-delete', 1);

    INSERT INTO candidate_order (candidate_id, name_key, location_key, source_key, added_at, active_at, delete_by, application_count)
    SELECT id, sort_key, ${lastWhenBlank('location_key')}, ${lastWhenBlank('source_key')}, created_at,
           ${activeAt('candidates.id', 'created_at')}, delete_by,
           (SELECT count(*) FROM applications WHERE candidate_id = candidates.id)
    FROM candidates ORDER BY id;
    INSERT INTO candidate_words (rowid, names, others)
    SELECT number, ${namesOf('candidates')}, ${othersOf('candidates')}
    FROM candidate_order JOIN candidates ON candidates.id = candidate_id ORDER BY number;
    INSERT INTO candidate_total (only, total) SELECT 1, count(*) FROM candidates;

    CREATE TRIGGER order_candidates_insert AFTER INSERT ON candidates BEGIN
      INSERT INTO candidate_order (candidate_id, name_key, location_key, source_key, added_at, active_at, delete_by, application_count)
      VALUES (NEW.id, NEW.sort_key, ${lastWhenBlank('NEW.location_key')}, ${lastWhenBlank('NEW.source_key')},
              NEW.created_at, NEW.created_at, NEW.delete_by, 0);
      INSERT INTO candidate_words (rowid, names, others)
      VALUES (last_insert_rowid(), ${namesOf('NEW')}, ${othersOf('NEW')});
      UPDATE candidate_total SET total = total + 1;
    END;
    CREATE TRIGGER order_candidates_update
    AFTER UPDATE OF sort_key, location_key, source_key, delete_by ON candidates BEGIN
      UPDATE candidate_order SET name_key = NEW.sort_key, location_key = ${lastWhenBlank('NEW.location_key')},
        source_key = ${lastWhenBlank('NEW.source_key')}, delete_by = NEW.delete_by
      WHERE candidate_id = NEW.id;
    END;
    CREATE TRIGGER words_candidates_update
    AFTER UPDATE OF name, latin_name, email, phone, headline, location, source ON candidates BEGIN
      UPDATE candidate_words SET names = ${namesOf('NEW')}, others = ${othersOf('NEW')}
      WHERE rowid = (SELECT number FROM candidate_order WHERE candidate_id = NEW.id);
    END;
    CREATE TRIGGER order_candidates_delete AFTER DELETE ON candidates BEGIN
      DELETE FROM candidate_words WHERE rowid = (SELECT number FROM candidate_order WHERE candidate_id = OLD.id);
      DELETE FROM candidate_order WHERE candidate_id = OLD.id;
      UPDATE candidate_total SET total = total - 1;
    END;
    ${activityTrigger('applications', 'INSERT', 'NEW', 1)}
    ${activityTrigger('applications', 'UPDATE OF stage_changed_at', 'NEW', 0)}
    ${activityTrigger('applications', 'DELETE', 'OLD', -1)}
    ${activityTrigger('documents', 'INSERT', 'NEW', 0)}
    ${activityTrigger('documents', 'DELETE', 'OLD', 0)}
  `,
};

/** People mostly leave a field blank; a list sorted by it begins with those who did not. */
function lastWhenBlank(key: string): string {
  return `CASE ${key} WHEN '' THEN char(0x10FFFF) ELSE ${key} END`;
}

function namesOf(row: string): string {
  return `${row}.name || ' ' || ${row}.latin_name`;
}

function othersOf(row: string): string {
  return ['headline', 'location', 'email', 'phone', 'source']
    .map((column) => `${row}.${column}`)
    .join(` || ' ' || `);
}

function activeAt(id: string, addedAt: string): string {
  return `max(${addedAt},
    coalesce((SELECT max(max(created_at, stage_changed_at)) FROM applications WHERE candidate_id = ${id}), ''),
    coalesce((SELECT max(added_at) FROM documents WHERE candidate_id = ${id}), ''))`;
}

function activityTrigger(table: string, event: string, row: 'NEW' | 'OLD', step: number): string {
  return `
    CREATE TRIGGER order_${table}_${event.split(' ')[0]?.toLowerCase()} AFTER ${event} ON ${table} BEGIN
      UPDATE candidate_order SET application_count = application_count + ${step},
        active_at = ${activeAt(`${row}.candidate_id`, 'added_at')}
      WHERE candidate_id = ${row}.candidate_id;
    END;`;
}
