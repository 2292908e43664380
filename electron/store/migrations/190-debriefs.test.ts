import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';

import { migrate } from '../migrate.ts';
import { migrations } from '../migrations.ts';
import { debriefs } from './190-debriefs.ts';

const at = '2026-11-24T09:00:00.000Z';

test('it adds the debriefs and what was talked about, both empty and written by a command alone', () => {
  const db = new BetterSqlite3(':memory:');
  db.pragma('foreign_keys = OFF'); // an opening alone is enough here
  const upTo = (version: number) => migrations.filter((each) => each.version <= version);
  migrate(db, upTo(debriefs.version - 1));
  db.exec(`
    INSERT INTO history (seq, id, at, assessor_id, command, label, subject_id, undoable, group_id, kind)
    VALUES (1, 'h1', '${at}', 'm', 'debrief.open', 'open', 'a', 0, 'g1', 'do');
    INSERT INTO open_command (only, seq) VALUES (1, 1);
    INSERT INTO seal_openings (application_id, assessor_id, at, reason) VALUES ('a', 'm', '${at}', 'why');
  `);
  const before = db.prepare(`SELECT * FROM seal_openings`).all();

  migrate(db, upTo(debriefs.version));

  expect(db.prepare(`SELECT * FROM seal_openings`).all()).toEqual(before);
  expect(db.prepare(`SELECT * FROM debriefs`).all()).toEqual([]);
  expect(db.prepare(`SELECT * FROM discussed_criteria`).all()).toEqual([]);
  db.exec(`INSERT INTO debriefs VALUES ('a', '${at}', 'm', 2)`);
  db.exec(`INSERT INTO discussed_criteria VALUES ('a', 'c', '${at}', 'm')`);
  expect(
    db
      .prepare(`SELECT table_name FROM history_changes WHERE table_name GLOB 'd*' ORDER BY id`)
      .pluck()
      .all(),
  ).toEqual(['debriefs', 'discussed_criteria']);
  expect(() => db.exec(`UPDATE debriefs SET card_count = 3`)).toThrow(/set once/);
  db.exec(`DELETE FROM open_command`);
  expect(() => db.exec(`DELETE FROM discussed_criteria`)).toThrow(/only by a command/);
  db.close();
});
