import BetterSqlite3, { type Database } from 'better-sqlite3';
import { expect, test } from 'vitest';

import { migrate } from '../migrate.ts';
import { migrations } from '../migrations.ts';

const before = migrations.filter(({ version }) => version < 90);
const upTo = migrations.filter(({ version }) => version <= 90);
const at = '2026-11-23T09:00:00.000Z';
const sha256 = 'a'.repeat(64);

function atVersionBefore(): Database {
  const db = new BetterSqlite3(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, before);
  db.exec(`
    INSERT INTO blobs (sha256, bytes, size_bytes) VALUES ('${sha256}', x'00', 1);
    INSERT INTO history (seq, id, at, assessor_id, command, label, subject_id, undoable, group_id, kind)
    VALUES (1, 'h1', '${at}', 'a1', 'import.save', 'import', 'i1', 1, 'g1', 'do');
    INSERT INTO open_command (only, seq) VALUES (1, 1);
    INSERT INTO postings (id, title, file_name, encoding, sha256, source, parser_version, parsed, imported_at, import_id)
    VALUES ('p1', 'Cook', 'cook.txt', 'utf-8', '${sha256}', 'Cook', 1, '{}', '${at}', 'i1');
  `);
  return db;
}

test('postings are as they were, and nobody has said anything of them', () => {
  const db = atVersionBefore();
  const rows = db.prepare(`SELECT * FROM postings`).all();
  migrate(db, upTo);
  expect(db.prepare(`SELECT * FROM postings`).all()).toEqual(rows);
  expect(db.prepare(`SELECT * FROM posting_states`).all()).toEqual([]);
  db.close();
});

test('what is said lands in the history, and only of a posting that is there', () => {
  const db = atVersionBefore();
  migrate(db, upTo);
  const say = db.prepare(
    `INSERT INTO posting_states (posting_id, state, note, changed_at) VALUES (?, ?, '', '${at}')`,
  );
  expect(() => say.run('p2', 'filled')).toThrow(/FOREIGN KEY/);
  expect(() => say.run('p1', 'forgotten')).toThrow(/CHECK/);
  say.run('p1', 'filled');
  db.exec(`UPDATE posting_states SET state = NULL`);
  const changes = db
    .prepare(`SELECT operation, after FROM history_changes WHERE table_name = 'posting_states'`)
    .all();
  expect(changes).toEqual([
    { operation: 'insert', after: null },
    {
      operation: 'update',
      after: JSON.stringify({ state: null, note: '', archived_at: null, changed_at: at }),
    },
  ]);
  db.exec(`DELETE FROM open_command`);
  expect(() => db.exec(`DELETE FROM posting_states`)).toThrow(/only by a command/);
  db.close();
});

test('figures are forgotten when what they stand on is written, and when the posting goes', () => {
  const db = atVersionBefore();
  migrate(db, upTo);
  const remember = () =>
    db.exec(`
      INSERT OR REPLACE INTO posting_figures VALUES ('p1', 'a1', 0, NULL, NULL, 0, 0, 0, 0, '${at}', 'imported', NULL, NULL, 1);
      INSERT OR REPLACE INTO posting_troubles VALUES ('p1', '[]', 0);
    `);
  const kept = () => [
    db.prepare(`SELECT count(*) FROM posting_figures`).pluck().get(),
    db.prepare(`SELECT count(*) FROM posting_troubles`).pluck().get(),
  ];
  remember();
  db.exec(`UPDATE postings SET title = 'Chef'`);
  expect(kept()).toEqual([0, 1]); // a title is no trouble
  remember();
  db.exec(`UPDATE postings SET parsed = '{"lines":[]}'`);
  expect(kept()).toEqual([0, 0]);
  remember();
  db.exec(`INSERT INTO encoding_choices (sha256, encoding) VALUES ('${sha256}', 'koi8-r')`);
  expect(kept()).toEqual([1, 0]);
  remember();
  db.exec(`DELETE FROM postings`);
  expect(kept()).toEqual([0, 0]);
  db.close();
});
