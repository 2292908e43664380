import BetterSqlite3, { type Database } from 'better-sqlite3';
import { expect, test } from 'vitest';

import { migrate } from '../migrate.ts';
import { migrations } from '../migrations.ts';
import { kits } from './170-kits.ts';

const at = '2026-11-23T09:00:00.000Z';
const key = 'a'.repeat(64);
const upToKits = migrations.filter(({ version }) => version <= kits.version);

/** A file at the version before, with one assessor and one history entry that is open. */
function beforeKits(): Database {
  const db = new BetterSqlite3(':memory:');
  db.pragma('foreign_keys = OFF'); // a kit and a question alone are enough here
  migrate(
    db,
    migrations.filter(({ version }) => version < kits.version),
  );
  db.exec(`
    INSERT INTO history (seq, id, at, assessor_id, command, label, subject_id, undoable, group_id, kind)
    VALUES (1, 'h1', '${at}', 'i1', 'assessor.add', 'add', 'i1', 0, 'g1', 'do');
    INSERT INTO open_command (only, seq) VALUES (1, 1);
    INSERT INTO assessors (id, name, created_at) VALUES ('i1', 'Ines Duarte', '${at}');
  `);
  return db;
}

test('a file of the version before keeps its rows and has room for kits and questions', () => {
  const db = beforeKits();
  migrate(db, upToKits);
  expect(db.prepare(`SELECT * FROM assessors`).all()).toEqual([
    { id: 'i1', name: 'Ines Duarte', created_at: at },
  ]);
  expect(db.prepare(`SELECT * FROM kits`).all()).toEqual([]);
  expect(db.prepare(`SELECT * FROM questions`).all()).toEqual([]);
  db.close();
});

test('a kit can be withdrawn and nothing else of it changed, and only by a command', () => {
  const db = beforeKits();
  migrate(db, upToKits);
  db.exec(`INSERT INTO kits VALUES ('k1', 'a1', 'r1', 'i1', '${key}', '${at}', 'i1', '{}', NULL)`);
  db.exec(`UPDATE kits SET withdrawn_at = '${at}'`);
  expect(
    db.prepare(`SELECT before, after FROM history_changes WHERE operation = 'update'`).all(),
  ).toEqual([{ before: '{"withdrawn_at":null}', after: `{"withdrawn_at":"${at}"}` }]);
  expect(() => db.exec(`UPDATE kits SET key = '${'b'.repeat(64)}'`)).toThrow(/set once/);
  db.exec(`DELETE FROM open_command`);
  expect(() => db.exec(`DELETE FROM kits`)).toThrow(/only by a command/);
  db.close();
});

test('a question belongs to a criterion of a posting or to a category, never to both or neither', () => {
  const db = beforeKits();
  migrate(db, upToKits);
  const insert = (posting: string, criterion: string, category: string) =>
    db.exec(
      `INSERT INTO questions VALUES (hex(randomblob(8)), 'i1', ${posting}, ${criterion}, ${category}, 1, 'What did you do?', '${at}')`,
    );
  insert(`'p1'`, `'c1'`, 'NULL');
  insert('NULL', 'NULL', `'experience'`);
  expect(() => insert('NULL', 'NULL', 'NULL')).toThrow(/CHECK/);
  expect(() => insert(`'p1'`, `'c1'`, `'experience'`)).toThrow(/CHECK/);
  expect(() => insert('NULL', `'c1'`, 'NULL')).toThrow(/CHECK/);
  db.close();
});
