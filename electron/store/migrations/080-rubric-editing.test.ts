import BetterSqlite3, { type Database } from 'better-sqlite3';
import { expect, test } from 'vitest';

import { migrate } from '../migrate.ts';
import { migrations } from '../migrations.ts';

const before = migrations.filter(({ version }) => version < 80);
const upTo = migrations.filter(({ version }) => version <= 80);
const sha256 = 'a'.repeat(64);

const criterion = {
  rubric_id: 'r1',
  id: 'c1',
  position: 0,
  name: 'Ran a kitchen',
  text: 'Has run a kitchen.',
  kind: 'required',
  min_years: 2,
  category: 'experience',
  weight: 1,
  weight_reason: '',
  anchors: '["none","helped","ran it"]',
  source_line: 4,
  source_start: 10,
  source_end: 28,
};

function openCommand(db: Database, seq: number): void {
  db.exec(`
    DELETE FROM open_command;
    INSERT INTO history (seq, id, at, assessor_id, command, label, subject_id, undoable, group_id, kind)
    VALUES (${seq}, 'h${seq}', '2026-11-23T09:00:00.000Z', 'a1', 'rubric.build', 'build', 'p1', 1, 'g${seq}', 'do');
    INSERT INTO open_command (only, seq) VALUES (1, ${seq});
  `);
}

function insert(db: Database, table: string, row: Record<string, unknown>): void {
  const names = Object.keys(row);
  const places = names.map((name) => `@${name}`).join(', ');
  db.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places})`).run(row);
}

function atTheVersionBefore(): Database {
  const db = new BetterSqlite3(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, before);
  openCommand(db, 1);
  insert(db, 'assessors', { id: 'a1', name: 'Marta', created_at: '2026-11-23' });
  db.prepare(`INSERT INTO blobs (sha256, bytes, size_bytes) VALUES (?, x'00', 1)`).run(sha256);
  insert(db, 'postings', {
    ...{ id: 'p1', title: 'Cook', file_name: 'cook.txt', encoding: 'utf-8', sha256 },
    ...{ source: 'Cook', parser_version: 1, parsed: '{}', imported_at: '2026-11-23' },
    import_id: 'i1',
  });
  insert(db, 'rubrics', {
    ...{ id: 'r1', posting_id: 'p1', version: 1, scale: 'checklist', status: 'draft' },
    created_at: '2026-11-23',
  });
  insert(db, 'criteria', criterion);
  return db;
}

test('criteria keep every column; they have no anchors of the other scale and were copied from nowhere', () => {
  const db = atTheVersionBefore();
  expect(migrate(db, upTo)).toBe(80);
  expect(db.prepare(`SELECT * FROM criteria`).all()).toEqual([
    { ...criterion, other_anchors: '[]', copied_from: null },
  ]);
  db.close();
});

test('after it a draft may change its scale, in the history; a frozen version may not', () => {
  const db = atTheVersionBefore();
  migrate(db, upTo);
  openCommand(db, 2);
  db.exec(`UPDATE rubrics SET scale = 'anchored'`);
  const kept = db.prepare(`SELECT before FROM history_changes WHERE seq = 2`).pluck().get();
  expect(JSON.parse(String(kept))).toMatchObject({ scale: 'checklist' });
  db.exec(`UPDATE rubrics SET status = 'frozen', frozen_at = '2026-11-24', frozen_by = 'a1'`);
  expect(() => db.exec(`UPDATE rubrics SET scale = 'checklist'`)).toThrow(/frozen/);
  expect(() => db.exec(`UPDATE criteria SET other_anchors = '[]'`)).toThrow(/frozen/);
  db.close();
});

test('kept hints and templates are written only by a command, and what they hold is set once', () => {
  const db = atTheVersionBefore();
  migrate(db, upTo);
  const hint = {
    ...{ posting_id: 'p1', criterion_id: 'c1', rule: 'vague', about: 'x', kept_at: '2026-11-24' },
  };
  const template = {
    ...{ id: 't1', name: 'Cooks', sort_key: 'cooks', scale: 'checklist', criteria: '[]' },
    ...{ made_from: 'Cook', created_at: '2026-11-24' },
  };
  openCommand(db, 2);
  insert(db, 'kept_hints', hint);
  insert(db, 'rubric_templates', template);
  expect(() => db.exec(`UPDATE kept_hints SET about = 'y'`)).toThrow(/set once/);
  expect(() => db.exec(`UPDATE rubric_templates SET criteria = '[1]'`)).toThrow(/set once/);
  db.exec(`DELETE FROM open_command`);
  expect(() => db.exec(`DELETE FROM kept_hints`)).toThrow(/only by a command/);
  expect(() => db.exec(`DELETE FROM rubric_templates`)).toThrow(/only by a command/);
  expect(() => insert(db, 'rubric_templates', { ...template, id: 't2' })).toThrow(
    /only by a command/,
  );
  db.close();
});
