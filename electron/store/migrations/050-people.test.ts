import BetterSqlite3, { type Database } from 'better-sqlite3';
import { expect, test } from 'vitest';

import { migrate } from '../migrate.ts';
import { foundation } from './010-foundation.ts';
import { structureHints } from './020-structure-hints.ts';
import { checkedReadings } from './030-checked-readings.ts';
import { postingVersions } from './040-posting-versions.ts';
import { people } from './050-people.ts';

const before = [foundation, structureHints, checkedReadings, postingVersions];
const candidate = {
  id: 'c1',
  name: 'Łucja',
  latin_name: '',
  sort_key: 'lucja',
  email: 'lucja@example.org',
  phone: '',
  headline: 'Nurse',
  location: 'Kraków',
  source: '',
  delete_by: '2027-01-01',
  created_at: '2026-11-23T09:00:00.000Z',
};
const later = '2026-11-24T09:00:00.000Z';

/** What the audit triggers want: a command that is open. */
function openCommand(db: Database, seq: number): void {
  db.exec(`
    DELETE FROM open_command;
    INSERT INTO history (seq, id, at, assessor_id, command, label, subject_id, undoable, group_id, kind)
    VALUES (${seq}, 'h${seq}', '${later}', 'a1', 'x', 'x', 'x', 1, 'g${seq}', 'do');
    INSERT INTO open_command (only, seq) VALUES (1, ${seq});
  `);
}

function atVersion40(): Database {
  const db = new BetterSqlite3(':memory:');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  expect(migrate(db, before)).toBe(40);
  openCommand(db, 1);
  const names = Object.keys(candidate);
  db.prepare(
    `INSERT INTO candidates (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
  ).run(candidate);
  db.exec(`
    INSERT INTO blobs (sha256, bytes, size_bytes) VALUES ('${'a'.repeat(64)}', x'00', 1);
    INSERT INTO postings (id, title, file_name, encoding, sha256, source, parser_version, parsed, imported_at, import_id)
    VALUES ('p1', 'Nurse', 'n.txt', 'utf-8', '${'a'.repeat(64)}', 'Nurse', 1, '{}', '${later}', 'i1');
    INSERT INTO applications (id, candidate_id, posting_id, stage, stage_reason, stage_changed_at, pay_asked, notice, place, created_at)
    VALUES ('x1', 'c1', 'p1', 'applied', '', '${later}', '', '', '', '${later}');
    DELETE FROM open_command;
  `);
  return db;
}

test('those who were here keep every column, are folded, ordered, counted and found', () => {
  const db = atVersion40();
  const historyCount = db.prepare(`SELECT count(*) FROM history_changes`).pluck();
  const changes = historyCount.get();
  expect(migrate(db, [...before, people])).toBe(50);
  expect(db.prepare(`SELECT * FROM candidates`).all()).toEqual([
    {
      ...candidate,
      ...{ location_key: 'krakow', source_key: '', consent: '', consent_until: null },
    },
  ]);
  expect(historyCount.get()).toBe(changes);
  expect(db.prepare(`SELECT * FROM candidate_order`).all()).toEqual([
    {
      ...{ number: 1, candidate_id: 'c1', name_key: 'lucja', location_key: 'krakow' },
      ...{ source_key: '\u{10FFFF}', added_at: candidate.created_at, active_at: later },
      ...{ delete_by: '2027-01-01', application_count: 1 },
    },
  ]);
  expect(db.prepare(`SELECT total FROM candidate_total`).pluck().get()).toBe(1);
  const found = db
    .prepare(`SELECT rowid FROM candidate_words WHERE candidate_words MATCH ?`)
    .pluck();
  expect(found.all('krakow')).toEqual([1]);
  db.close();
});

test('after it a person who goes leaves nothing in the order, the words and the total', () => {
  const db = atVersion40();
  migrate(db, [...before, people]);
  openCommand(db, 2);
  db.exec(`DELETE FROM applications; DELETE FROM candidates;`);
  expect(db.prepare(`SELECT * FROM candidate_order`).all()).toEqual([]);
  expect(db.prepare(`SELECT total FROM candidate_total`).pluck().get()).toBe(0);
  expect(
    db.prepare(`SELECT rowid FROM candidate_words WHERE candidate_words MATCH 'krakow'`).all(),
  ).toEqual([]);
  const row = db
    .prepare(`SELECT before FROM history_changes WHERE seq = 2 AND table_name = 'candidates'`)
    .pluck()
    .get();
  expect(JSON.parse(String(row))).toMatchObject({ location_key: 'krakow', consent: '' });
  db.close();
});

test('tags and filters are written only by a command', () => {
  const db = atVersion40();
  migrate(db, [...before, people]);
  const writes = [
    `INSERT INTO tags (id, name, name_key) VALUES ('t1', 'x', 'x')`,
    `INSERT INTO saved_filters (id, name, name_key, filter, created_at) VALUES ('f1', 'x', 'x', '{}', '')`,
    `UPDATE candidates SET consent = 'x'`,
  ];
  for (const write of writes) expect(() => db.exec(write)).toThrow(/only by a command/);
  db.close();
});
