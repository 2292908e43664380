import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';

import { migrate } from '../migrate.ts';
import { migrations } from '../migrations.ts';
import { createSearchIndex } from '../search-index.ts';

const before = migrations.filter(({ version }) => version < 100);

test('what was written before is indexed after it, and what goes leaves the index', () => {
  const db = new BetterSqlite3(':memory:');
  migrate(db, before);
  db.exec(`
    INSERT INTO history (seq, id, at, assessor_id, command, label, subject_id, undoable, group_id, kind)
    VALUES (1, 'h1', '2026-11-23T09:00:00.000Z', 'a1', 'test', 'test', 'c1', 1, 'g1', 'do');
    INSERT INTO open_command (only, seq) VALUES (1, 1);
    INSERT INTO candidates (id, name, latin_name, sort_key, email, phone, headline, location, source, created_at)
    VALUES ('c1', 'Zoë', '', 'zoe', '', '', 'Stonemason', '', '', '2026-11-23T09:00:00.000Z');
  `);
  migrate(db, migrations);
  const index = createSearchIndex(db);
  const found = db.prepare(`
    SELECT kind, subject_id FROM search JOIN search_rows ON search_rows.id = search.rowid
    WHERE search MATCH ?
  `);
  expect(index.countPending()).toBe(1);
  expect(index.bringUpToDate(1000)).toBe(true);
  expect(found.all('zoe AND stonemason')).toEqual([{ kind: 'candidate', subject_id: 'c1' }]);
  expect(index.countPending()).toBe(0);
  db.exec(`DELETE FROM candidates`);
  index.bringUpToDate(1000);
  expect(found.all('stonemason')).toEqual([]);
  expect(db.prepare(`SELECT * FROM search_rows`).all()).toEqual([]);
  db.close();
});
