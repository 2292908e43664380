import BetterSqlite3, { type Database } from 'better-sqlite3';
import { expect, test } from 'vitest';

import { migrate } from '../migrate.ts';
import { foundation } from './010-foundation.ts';
import { structureHints } from './020-structure-hints.ts';

const posting = {
  id: 'p1',
  title: 'Cook',
  file_name: 'cook.txt',
  encoding: 'utf-8',
  sha256: 'a'.repeat(64),
  source: 'Cook\n',
  parser_version: 1,
  parsed: '{}',
  reviewed_at: null,
  imported_at: '2026-11-23T09:00:00.000Z',
  import_id: 'i1',
};

/** What the audit triggers want: an assessor, a command of theirs, and it is open. */
function openCommand(db: Database, seq: number): void {
  db.exec(`
    DELETE FROM open_command;
    INSERT INTO history (seq, id, at, assessor_id, command, label, subject_id, undoable, group_id, kind)
    VALUES (${seq}, 'h${seq}', '2026-11-23T09:00:00.000Z', 'a1', 'import.save', 'import', 'i1', 1, 'g${seq}', 'do');
    INSERT INTO open_command (only, seq) VALUES (1, ${seq});
  `);
}

function insert(db: Database, row: Record<string, unknown>): void {
  const names = Object.keys(row);
  db.prepare(
    `INSERT INTO postings (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
  ).run(row);
}

function atVersion10(): Database {
  const db = new BetterSqlite3(':memory:');
  db.pragma('foreign_keys = ON');
  expect(migrate(db, [foundation])).toBe(10);
  db.prepare(`INSERT INTO blobs (sha256, bytes, size_bytes) VALUES (?, x'00', 1)`).run(
    posting.sha256,
  );
  openCommand(db, 1);
  insert(db, posting);
  return db;
}

test('a posting of version 10 keeps every column and has no hints', () => {
  const db = atVersion10();
  expect(migrate(db, [foundation, structureHints])).toBe(20);
  expect(db.prepare(`SELECT * FROM postings`).all()).toEqual([
    { ...posting, structure_hints: '[]', notice: null },
  ]);
  db.close();
});

test('after it the history keeps the hints of what is taken away, and nobody writes them again', () => {
  const db = atVersion10();
  migrate(db, [foundation, structureHints]);
  expect(() => db.exec(`UPDATE postings SET structure_hints = '[1]'`)).toThrow(/set once/);
  expect(() => db.exec(`UPDATE postings SET source = ''`)).toThrow(/set once/);
  openCommand(db, 2);
  db.exec(`DELETE FROM postings`);
  const before = db
    .prepare(`SELECT before FROM history_changes WHERE seq = 2 AND operation = 'delete'`)
    .pluck()
    .get();
  expect(JSON.parse(String(before))).toEqual({ ...posting, structure_hints: '[]', notice: null });
  db.exec(`DELETE FROM open_command`);
  expect(() => insert(db, { ...posting, structure_hints: '[]' })).toThrow(/only by a command/);
  db.close();
});

test('hints are JSON or the row is refused', () => {
  const db = atVersion10();
  migrate(db, [foundation, structureHints]);
  db.exec(`DELETE FROM postings`);
  expect(() => insert(db, { ...posting, structure_hints: 'none' })).toThrow(/json_valid/);
  db.close();
});
