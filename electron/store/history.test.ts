import fc from 'fast-check';
import type { Database } from 'better-sqlite3';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';

import { assessorIdSchema, type AssessorId } from '#shared/ids.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { auditedTables } from './audited-tables.ts';
import { createHistory, type Command } from './history.ts';

const marta = assessorIdSchema.parse('019a0000-0000-7000-8000-000000000001');
const ines = assessorIdSchema.parse('019a0000-0000-7000-8000-000000000002');

function openHistory(db: Database) {
  let time = 0;
  const history = createHistory(db, { now: () => new Date(time), onCommit: () => undefined });
  const set = (assessorId: AssessorId, key: string, value: string, extra: Partial<Command> = {}) =>
    history.run(assessorId, { name: 'set', label: `set ${key}`, subjectId: key, ...extra }, () =>
      db
        .prepare(
          `INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
        )
        .run(key, value),
    );
  const remove = (assessorId: AssessorId, key: string) =>
    history.run(assessorId, { name: 'remove', label: `remove ${key}`, subjectId: key }, () =>
      db.prepare(`DELETE FROM settings WHERE key = ?`).run(key),
    );
  const rows = () => db.prepare(`SELECT key, value FROM settings ORDER BY key`).all();
  return { history, set, remove, rows, wait: (ms: number) => (time += ms) };
}

test('a write outside a command is refused by the file itself, in every audited table', () => {
  using db = openMemoryStore();
  expect(() => db.prepare(`INSERT INTO settings (key, value) VALUES ('a', '1')`).run()).toThrow(
    /settings may be written only by a command/,
  );
  for (const table of Object.keys(auditedTables)) {
    const triggers = db
      .prepare(
        `SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ? AND name LIKE 'audit_%'`,
      )
      .pluck()
      .all(table);
    expect(triggers.length, table).toBeGreaterThanOrEqual(2);
  }
});

test('every column of every audited table is either set once or audited when it changes', () => {
  using db = openMemoryStore();
  for (const [table, { key, mutable, fixed }] of Object.entries(auditedTables)) {
    const columns = db.prepare(`SELECT name FROM pragma_table_info(?)`).pluck().all(table);
    const known = [...key, ...mutable, ...fixed].map((column) => column.replaceAll('"', ''));
    expect(known.toSorted(), table).toEqual(columns.map(String).toSorted());
  }
});

test('the history names the assessor, the command and the time of every write', () => {
  using db = openMemoryStore();
  const { set } = openHistory(db);
  set(marta, 'a', '1');
  expect(db.prepare(`SELECT assessor_id, command, label, at FROM history`).get()).toEqual({
    assessor_id: marta,
    command: 'set',
    label: 'set a',
    at: '1970-01-01T00:00:00.000Z',
  });
});

test('a write that fails leaves neither a row nor a line in the history', () => {
  using db = openMemoryStore();
  const { history, rows } = openHistory(db);
  const command = { name: 'set', label: 'set', subjectId: 'a' };
  expect(() =>
    history.run(marta, command, () => {
      db.prepare(`INSERT INTO settings (key, value) VALUES ('a', '1')`).run();
      throw new Error('power');
    }),
  ).toThrow('power');
  expect(rows()).toEqual([]);
  expect(db.prepare(`SELECT count(*) FROM history`).pluck().get()).toBe(0);
  expect(db.prepare(`SELECT count(*) FROM open_command`).pluck().get()).toBe(0);
});

test('undo takes back the assessor’s own last command and says which; redo does it again', () => {
  using db = openMemoryStore();
  const { history, set, rows } = openHistory(db);
  set(marta, 'a', '1');
  set(ines, 'b', '1');
  expect(history.state(marta)).toEqual({ undo: 'set a', redo: null });
  expect(history.undo(marta)).toBe('set a');
  expect(rows()).toEqual([{ key: 'b', value: '1' }]);
  expect(history.state(marta)).toEqual({ undo: null, redo: 'set a' });
  expect(history.redo(marta)).toBe('set a');
  expect(rows()).toHaveLength(2);
  expect(history.undo(marta)).toBe('set a');
});

test('an inserted row that somebody else wrote since is not taken away, until they take theirs back', () => {
  using db = openMemoryStore();
  const { history, set, rows } = openHistory(db);
  set(marta, 'a', '1');
  set(ines, 'a', '2');
  expect(() => history.undo(marta)).toThrow(/set a/);
  expect(rows()).toEqual([{ key: 'a', value: '2' }]);
  history.undo(ines);
  expect(history.undo(marta)).toBe('set a');
  expect(rows()).toEqual([]);
});

test('a new command ends what could be redone', () => {
  using db = openMemoryStore();
  const { history, set } = openHistory(db);
  set(marta, 'a', '1');
  history.undo(marta);
  set(marta, 'b', '1');
  expect(history.state(marta)).toEqual({ undo: 'set b', redo: null });
});

test('what somebody else changed since is not taken back over their head', () => {
  using db = openMemoryStore();
  const { history, set, rows } = openHistory(db);
  set(marta, 'a', '1');
  set(marta, 'a', '2');
  set(ines, 'a', '3');
  expect(() => history.undo(marta)).toThrow(/was changed since/);
  expect(rows()).toEqual([{ key: 'a', value: '3' }]);
});

test('what may not be undone is passed over', () => {
  using db = openMemoryStore();
  const { history, set } = openHistory(db);
  set(marta, 'a', '1');
  set(marta, 'submitted', '1', { undoable: false });
  expect(history.state(marta).undo).toBe('set a');
});

test('commands of one group are one step', () => {
  using db = openMemoryStore();
  const { history, set, rows } = openHistory(db);
  const groupId = v7();
  for (const key of ['a', 'b', 'c']) set(marta, key, '1', { groupId });
  expect(history.undo(marta)).toBe('set c');
  expect(rows()).toEqual([]);
  history.redo(marta);
  expect(rows()).toHaveLength(3);
});

test('the autosaves of a minute are one step, and a later one is another', () => {
  using db = openMemoryStore();
  const { history, set, rows, wait } = openHistory(db);
  set(marta, 'note', 'D');
  for (const value of ['Dr', 'Dre', 'Drew'])
    set(marta, 'note', value, { name: 'type', coalesce: true });
  wait(61_000);
  set(marta, 'note', 'Drew it', { name: 'type', coalesce: true });
  expect(db.prepare(`SELECT count(*) FROM history_changes`).pluck().get()).toBe(3);
  history.undo(marta);
  expect(rows()).toEqual([{ key: 'note', value: 'Drew' }]);
  history.undo(marta);
  expect(rows()).toEqual([{ key: 'note', value: 'D' }]);
});

const step = fc.record({
  who: fc.constantFrom(marta, ines),
  what: fc.constantFrom('set', 'remove'),
  key: fc.constantFrom('a', 'b', 'c', 'd'),
  value: fc.string({ maxLength: 4 }),
});

test('whatever one assessor does, undoing all of it leads back to the start and redoing to the end', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      using db = openMemoryStore();
      const { history, set, remove, rows } = openHistory(db);
      for (const { what, key, value } of steps) {
        if (what === 'set') set(marta, key, value);
        else remove(marta, key);
      }
      const end = rows();
      while (history.undo(marta) !== null);
      expect(rows()).toEqual([]);
      while (history.redo(marta) !== null);
      expect(rows()).toEqual(end);
    }),
    { numRuns: 60 },
  );
}, 120_000); // sixty workspaces are made for it
