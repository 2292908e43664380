import BetterSqlite3, { type Database } from 'better-sqlite3';
import { expect, test } from 'vitest';

import { migrate } from '../migrate.ts';
import { migrations } from '../migrations.ts';

const until = (version: number) => migrations.filter((each) => each.version <= version);
const before = Math.max(...migrations.map(({ version }) => version).filter((each) => each < 60));

const at = '2026-11-23T09:00:00.000Z';

/** One person with an application, a document, a note and a scorecard, at the version before. */
function atVersionBefore(): Database {
  const db = new BetterSqlite3(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, until(before));
  db.exec(`
    INSERT INTO history (seq, id, at, assessor_id, command, label, subject_id, undoable, group_id, kind)
    VALUES (1, 'h1', '${at}', 'a1', 'test', 'test', 's', 1, 'g1', 'do');
    INSERT INTO open_command (only, seq) VALUES (1, 1);
    INSERT INTO assessors (id, name, created_at) VALUES ('a1', 'Ana', '${at}');
    INSERT INTO blobs (sha256, bytes, size_bytes) VALUES ('${'a'.repeat(64)}', x'00', 1);
    INSERT INTO postings (id, title, file_name, encoding, sha256, source, parser_version, parsed, imported_at, import_id)
    VALUES ('p1', 'Cook', 'cook.txt', 'utf-8', '${'a'.repeat(64)}', 'Cook', 1, '{}', '${at}', 'i1');
    INSERT INTO rubrics (id, posting_id, version, scale, status, created_at)
    VALUES ('r1', 'p1', 1, 'checklist', 'draft', '${at}');
    INSERT INTO candidates (id, name, latin_name, sort_key, email, phone, headline, location, source, created_at)
    VALUES ('c1', 'Núñez, Ana', '', 'nunez, ana', 'Ana@Example.org ', '+49 (0)30 1234 5678', '', '', '', '${at}');
    INSERT INTO applications (id, candidate_id, posting_id, stage, stage_reason, stage_changed_at, pay_asked, notice, place, created_at)
    VALUES ('ap1', 'c1', 'p1', 'screen', 'good', '${at}', '1', '2', '3', '${at}');
    INSERT INTO documents (id, candidate_id, application_id, kind, file_name, media_type, sha256, text, added_at)
    VALUES ('d1', 'c1', 'ap1', 'resume', 'cv.txt', 'text/plain', '${'a'.repeat(64)}', 'Soup and bread', '${at}');
    INSERT INTO notes (id, application_id, assessor_id, body, is_private, created_at, updated_at)
    VALUES ('n1', 'ap1', 'a1', 'Calm', 0, '${at}', '${at}');
    INSERT INTO scorecards (id, application_id, rubric_id, assessor_id, status, summary, created_at)
    VALUES ('s1', 'ap1', 'r1', 'a1', 'draft', '', '${at}');
  `);
  return db;
}

test('applications and documents keep every row, index and trigger, and what points at them', () => {
  const db = atVersionBefore();
  const rows = (table: string) => db.prepare(`SELECT * FROM ${table}`).all() as object[];
  const names = () =>
    db
      .prepare(
        `SELECT name FROM sqlite_schema WHERE tbl_name IN ('applications', 'documents')
         AND name NOT LIKE 'sqlite_autoindex%' ORDER BY 1`,
      )
      .pluck()
      .all();
  const [applications, documents, had] = [rows('applications'), rows('documents'), names()];
  expect(migrate(db, until(60))).toBe(60);
  expect(rows('applications')).toEqual(applications.map((row) => ({ ...row, is_second: 0 })));
  expect(rows('documents')).toEqual(documents);
  expect(names()).toEqual(expect.arrayContaining(had));
  expect(db.pragma('foreign_key_check')).toEqual([]);
  expect(() => db.exec(`DELETE FROM applications`)).toThrow(/FOREIGN KEY/);
  expect(() => db.exec(`UPDATE documents SET text = ''`)).toThrow(/set once/);
  db.close();
});

test('a person who is there already gets the keys they are recognised by, and no change in the history', () => {
  const db = atVersionBefore();
  const changes = () => db.prepare(`SELECT count(*) FROM history_changes`).pluck().get();
  const had = changes();
  migrate(db, until(60));
  expect(
    db.prepare(`SELECT email_key, phone_key, name_key, latin_key FROM candidates`).get(),
  ).toEqual({
    email_key: 'ana@example.org',
    phone_key: '012345678',
    name_key: 'ana nunez',
    latin_key: '',
  });
  expect(changes()).toBe(had);
  db.close();
});

test('after it one person applies once for a posting, unless a merge brought a second application', () => {
  const db = atVersionBefore();
  migrate(db, until(60));
  const again = (id: string, isSecond: 0 | 1) =>
    db.exec(`
      INSERT INTO applications (id, candidate_id, posting_id, stage, stage_reason, stage_changed_at, pay_asked, notice,
                                place, created_at, is_second)
      VALUES ('${id}', 'c1', 'p1', 'applied', '', '${at}', '', '', '', '${at}', ${isSecond})`);
  expect(() => again('ap2', 0)).toThrow(/UNIQUE/);
  again('ap2', 1);
  // A document may belong to a person alone; moved, it is found as theirs.
  db.exec(`UPDATE documents SET application_id = NULL`);
  expect(
    db
      .prepare(`SELECT application_id, candidate_id FROM search_rows WHERE kind = 'document'`)
      .get(),
  ).toEqual({ application_id: null, candidate_id: 'c1' });
  db.close();
});
