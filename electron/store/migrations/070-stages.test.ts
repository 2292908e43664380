import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';

import { migrate } from '../migrate.ts';
import { migrations } from '../migrations.ts';

const at = '2026-11-23T09:00:00.000Z';

/** A workspace before there were stages: one posting, one application that Ines rejected. */
function before() {
  const db = new BetterSqlite3(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(
    db,
    migrations.filter(({ version }) => version < 70),
  );
  const entry = (seq: number, assessor: string) =>
    db.exec(`
      DELETE FROM open_command;
      INSERT INTO history (seq, id, at, assessor_id, command, label, subject_id, undoable, group_id, kind)
      VALUES (${seq}, 'h${seq}', '${at}', '${assessor}', 'test', 'test', 'x', 1, 'g${seq}', 'do');
      INSERT INTO open_command (only, seq) VALUES (1, ${seq});
    `);
  entry(1, 'marta');
  db.exec(`
    INSERT INTO assessors (id, name, created_at) VALUES ('marta', 'Marta', '${at}'), ('ines', 'Ines', '${at}');
    INSERT INTO blobs (sha256, bytes, size_bytes) VALUES ('${'a'.repeat(64)}', x'00', 1);
    INSERT INTO postings (id, title, file_name, encoding, sha256, source, parser_version, parsed, imported_at, import_id)
    VALUES ('p', 'Cook', 'cook.txt', 'utf-8', '${'a'.repeat(64)}', 'Cook', 1, '{}', '${at}', 'i');
    INSERT INTO candidates (id, name, latin_name, sort_key, email, phone, headline, location, source, created_at)
    VALUES ('c', 'Asha', '', 'asha', '', '', '', '', '', '${at}');
    INSERT INTO applications (id, candidate_id, posting_id, stage, stage_reason, stage_changed_at, pay_asked, notice,
                              place, created_at)
    VALUES ('x', 'c', 'p', 'screen', '', '${at}', '', '', '', '${at}');
  `);
  entry(2, 'ines');
  db.exec(
    `UPDATE applications SET stage = 'rejected', stage_reason = 'No.', stage_changed_at = '2026-11-24' `,
  );
  entry(3, 'marta');
  db.exec(`UPDATE applications SET notice = 'Two weeks'`);
  return { db, entry };
}

test('every posting has the seven stages, and the last move is of who made it', () => {
  const { db } = before();
  migrate(db, migrations);
  expect(db.prepare(`SELECT id, name, kind FROM stages ORDER BY position`).raw().all()).toEqual([
    ['applied', 'Applied', 'open'],
    ['screen', 'Screen', 'open'],
    ['interview', 'Interview', 'open'],
    ['offer', 'Offer', 'open'],
    ['hired', 'Hired', 'hired'],
    ['rejected', 'Not proceeding', 'rejected'],
    ['withdrawn', 'Withdrawn', 'withdrawn'],
  ]);
  expect(db.prepare(`SELECT * FROM stage_movers`).all()).toEqual([
    { application_id: 'x', moved_by: 'ines' },
  ]);
  db.close();
});

test('after it no application is in a stage that its posting does not have, and every change is kept', () => {
  const { db, entry } = before();
  migrate(db, migrations);
  entry(4, 'marta');
  expect(() => db.exec(`DELETE FROM stages WHERE id = 'rejected'`)).toThrow(/in this stage/);
  expect(() => db.exec(`UPDATE applications SET stage = 'trial'`)).toThrow(/no such stage/);
  expect(() => db.exec(`UPDATE stages SET kind = 'open'`)).toThrow(/set once/);
  db.exec(`UPDATE stages SET name = 'Call' WHERE id = 'screen'`);
  const changes = db.prepare(`SELECT row_key, before FROM history_changes WHERE seq = 4`).raw();
  expect(changes.all()).toEqual([['["p","screen"]', '{"position":1,"name":"Screen"}']]);
  db.exec(`DELETE FROM open_command`);
  expect(() => db.exec(`UPDATE stages SET name = 'x'`)).toThrow(/only by a command/);
  db.close();
});
