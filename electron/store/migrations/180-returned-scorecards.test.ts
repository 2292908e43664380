import BetterSqlite3, { type Database } from 'better-sqlite3';
import { expect, test } from 'vitest';

import { migrate } from '../migrate.ts';
import { migrations } from '../migrations.ts';
import { returnedScorecards } from './180-returned-scorecards.ts';

const at = '2026-11-23T09:00:00.000Z';
const kit = {
  ...{ id: 'k1', application_id: 'a1', rubric_id: 'r1', assessor_id: 'i1', key: 'a'.repeat(64) },
  ...{ made_at: at, made_by: 'i1', content: '{}', withdrawn_at: null },
};

/** A file at the version before, with one kit and one history entry that is open. */
function beforeReturns(): Database {
  const db = new BetterSqlite3(':memory:');
  db.pragma('foreign_keys = OFF'); // a kit and what came back of it are enough here
  migrate(
    db,
    migrations.filter(({ version }) => version < returnedScorecards.version),
  );
  db.exec(`
    INSERT INTO history (seq, id, at, assessor_id, command, label, subject_id, undoable, group_id, kind)
    VALUES (1, 'h1', '${at}', 'i1', 'kit.make', 'make', 'k1', 1, 'g1', 'do');
    INSERT INTO open_command (only, seq) VALUES (1, 1);
  `);
  const names = Object.keys(kit);
  db.prepare(
    `INSERT INTO kits (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
  ).run(kit);
  return db;
}
const upToReturns = migrations.filter(({ version }) => version <= returnedScorecards.version);
const insert = (id: string, kitId: string) => `
  INSERT INTO returned_scorecards VALUES ('${id}', '${kitId}', 'a1', 'i1', 'r1', 'm1', 'jonas.scorecard.json',
    '${'b'.repeat(64)}', '{}', NULL, '${at}', 'i1', NULL, NULL)`;

test('a kit of the version before keeps every column, and nothing has come back of it', () => {
  const db = beforeReturns();
  migrate(db, upToReturns);
  expect(db.prepare(`SELECT * FROM kits`).all()).toEqual([kit]);
  expect(db.prepare(`SELECT * FROM returned_scorecards`).all()).toEqual([]);
  db.close();
});

test('a card is opened once and its content never changed; of a kit one card is here; only a command writes', () => {
  const db = beforeReturns();
  migrate(db, upToReturns);
  db.exec(insert('s1', 'k1'));
  expect(() => db.exec(insert('s2', 'k1'))).toThrow(/UNIQUE/);
  expect(() => db.exec(`UPDATE returned_scorecards SET content = '[]'`)).toThrow(/set once/);
  expect(() => db.exec(`UPDATE returned_scorecards SET opened_at = '${at}'`)).toThrow(/CHECK/);
  db.exec(`UPDATE returned_scorecards SET opened_at = '${at}', opened_by = 'i1'`);
  expect(() =>
    db.exec(`UPDATE returned_scorecards SET opened_at = NULL, opened_by = NULL`),
  ).toThrow(/is opened/);
  db.exec(`DELETE FROM open_command`);
  expect(() => db.exec(`DELETE FROM returned_scorecards`)).toThrow(/only by a command/);
  db.close();
});
