import BetterSqlite3, { type Database } from 'better-sqlite3';
import { expect, test } from 'vitest';

import { migrate } from '../migrate.ts';
import { migrations } from '../migrations.ts';
import { noteDrafts } from './110-note-drafts.ts';

const at = '2026-11-23T09:00:00.000Z';
const note = {
  id: 'n1',
  application_id: 'a1',
  assessor_id: 'i1',
  body: 'Line one\nline two',
  is_private: 1,
  created_at: at,
  updated_at: at,
};

function openCommand(db: Database, seq: number): void {
  db.exec(`
    DELETE FROM open_command;
    INSERT INTO history (seq, id, at, assessor_id, command, label, subject_id, undoable, group_id, kind)
    VALUES (${seq}, 'h${seq}', '${at}', 'i1', 'note.add', 'add a note', 'n1', 1, 'g${seq}', 'do');
    INSERT INTO open_command (only, seq) VALUES (1, ${seq});
  `);
}

/** A file at the version before, with one note in it. */
function beforeDrafts(): Database {
  const db = new BetterSqlite3(':memory:');
  db.pragma('foreign_keys = OFF'); // a note alone is enough here
  migrate(
    db,
    migrations.filter(({ version }) => version < noteDrafts.version),
  );
  openCommand(db, 1);
  const names = Object.keys(note);
  db.prepare(
    `INSERT INTO notes (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
  ).run(note);
  return db;
}

const upToDrafts = migrations.filter(({ version }) => version <= noteDrafts.version);

test('a note of the version before keeps every column and names no criterion', () => {
  const db = beforeDrafts();
  migrate(db, upToDrafts);
  expect(db.prepare(`SELECT * FROM notes`).all()).toEqual([{ ...note, criterion_ids: '[]' }]);
  expect(db.prepare(`SELECT * FROM note_drafts`).all()).toEqual([]);
  db.close();
});

test('after it the history keeps the criteria of a note, and a draft is written only by a command', () => {
  const db = beforeDrafts();
  migrate(db, upToDrafts);
  openCommand(db, 2);
  db.exec(`UPDATE notes SET criterion_ids = '["c1"]'`);
  const change = db
    .prepare(`SELECT before, after FROM history_changes WHERE seq = 2`)
    .get() as Record<'before' | 'after', string>;
  expect(JSON.parse(change.before)).toMatchObject({ criterion_ids: '[]' });
  expect(JSON.parse(change.after)).toMatchObject({ criterion_ids: '["c1"]' });
  expect(() => db.exec(`UPDATE notes SET is_private = 0`)).toThrow(/set once/);
  db.exec(`DELETE FROM open_command`);
  expect(() =>
    db.exec(`INSERT INTO note_drafts VALUES ('a1', 'i1', 'half', 0, '[]', '${at}')`),
  ).toThrow(/only by a command/);
  db.close();
});
