import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';

import { migrate } from '../migrate.ts';
import { migrations } from '../migrations.ts';
import { blindStrings } from './210-blind-strings.ts';

const at = '2026-11-25T09:00:00.000Z';

test('a file of the version before has no strings, and they are written only by a command, which the history keeps', () => {
  const db = new BetterSqlite3(':memory:');
  db.pragma('foreign_keys = OFF'); // the row alone is enough here
  const upTo = (below: number) => migrations.filter(({ version }) => version < below);
  migrate(db, upTo(blindStrings.version));
  migrate(db, upTo(blindStrings.version + 1));
  expect(db.prepare(`SELECT * FROM blind_strings`).all()).toEqual([]);
  const insert = `INSERT INTO blind_strings VALUES ('a1', '["Ashi"]', '[]', 'i1', '${at}')`;
  expect(() => db.exec(insert)).toThrow(/only by a command/);
  db.exec(`
    INSERT INTO history (seq, id, at, assessor_id, command, label, subject_id, undoable, group_id, kind)
    VALUES (1, 'h1', '${at}', 'i1', 'packet.treatString', 'remove', 'a1', 1, 'g1', 'do');
    INSERT INTO open_command (only, seq) VALUES (1, 1);
    ${insert};
    UPDATE blind_strings SET kept = '["Will"]';
    DELETE FROM blind_strings;
  `);
  const changes = db
    .prepare(`SELECT operation, before FROM history_changes WHERE seq = 1 ORDER BY id`)
    .all() as { operation: string; before: string | null }[];
  expect(changes.map(({ operation }) => operation)).toEqual(['insert', 'update', 'delete']);
  expect(JSON.parse(changes[2]?.before ?? '')).toEqual({
    ...{ application_id: 'a1', changed_by: 'i1', changed_at: at },
    ...{ added: '["Ashi"]', kept: '["Will"]' },
  });
  expect(() => db.exec(insert.replace(`'["Ashi"]'`, "'no list'"))).toThrow(/CHECK/);
  db.close();
});
