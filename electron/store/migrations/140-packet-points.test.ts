import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';

import { migrate } from '../migrate.ts';
import { migrations } from '../migrations.ts';
import { packetPoints } from './140-packet-points.ts';

const at = '2026-11-24T09:00:00.000Z';

test('a file of the version before has no choice, and one is written only by a command, which the history keeps', () => {
  const db = new BetterSqlite3(':memory:');
  db.pragma('foreign_keys = OFF'); // the choice alone is enough here
  const upTo = (below: number) => migrations.filter(({ version }) => version < below);
  migrate(db, upTo(packetPoints.version));
  migrate(db, upTo(packetPoints.version + 1));
  expect(db.prepare(`SELECT * FROM packet_points`).all()).toEqual([]);
  const insert = `INSERT INTO packet_points VALUES ('a1', '[]', '[]', 'i1', '${at}')`;
  expect(() => db.exec(insert)).toThrow(/only by a command/);
  db.exec(`
    INSERT INTO history (seq, id, at, assessor_id, command, label, subject_id, undoable, group_id, kind)
    VALUES (1, 'h1', '${at}', 'i1', 'packetPoints.set', 'choose', 'a1', 1, 'g1', 'do');
    INSERT INTO open_command (only, seq) VALUES (1, 1);
    ${insert};
    UPDATE packet_points SET strengths = '[{"words":"Calm"}]';
    DELETE FROM packet_points;
  `);
  const changes = db
    .prepare(`SELECT operation, before FROM history_changes WHERE seq = 1 ORDER BY id`)
    .all() as { operation: string; before: string | null }[];
  expect(changes.map(({ operation }) => operation)).toEqual(['insert', 'update', 'delete']);
  expect(JSON.parse(changes[2]?.before ?? '')).toEqual({
    ...{ application_id: 'a1', chosen_by: 'i1', chosen_at: at },
    ...{ strengths: '[{"words":"Calm"}]', concerns: '[]' },
  });
  expect(() => db.exec(insert.replace("'[]'", "'no list'"))).toThrow(/CHECK/);
  db.close();
});
