import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';

import { migrate } from '../migrate.ts';
import { migrations } from '../migrations.ts';

test('version 200 adds self-reports, one of a kind for each person, audited', () => {
  const db = new BetterSqlite3(':memory:');
  migrate(
    db,
    migrations.filter(({ version }) => version < 200),
  );
  expect(migrate(db, migrations)).toBeGreaterThanOrEqual(200);
  const insert = `INSERT INTO self_reports (person_id, category, group_name) VALUES ('c', 'sex', 'Women')`;
  expect(() => db.exec(insert)).toThrow(/only by a command/);
  db.exec(`
    INSERT INTO history (seq, id, at, assessor_id, command, label, subject_id, undoable, group_id, kind)
    VALUES (1, 'h1', '2026-11-24', 'a', 'fairness.record', 'record', 'x', 1, 'g', 'do');
    INSERT INTO open_command (only, seq) VALUES (1, 1);
    ${insert};
  `);
  expect(() => db.exec(insert)).toThrow(/UNIQUE/);
  expect(db.prepare(`SELECT table_name, row_key FROM history_changes`).raw().all()).toEqual([
    ['self_reports', '["sex","c"]'],
  ]);
  db.close();
});
