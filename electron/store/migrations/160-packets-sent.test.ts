import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';

import { createLedgerListStore } from '../ledger-list-store.ts';
import { migrate } from '../migrate.ts';
import { migrations } from '../migrations.ts';
import { packetsSent } from './160-packets-sent.ts';

const at = '2026-11-23T09:00:00.000Z';
const hash = 'a'.repeat(64);
const uuid = (digit: number) => `0192f0c1-0000-7000-8000-00000000000${digit}`;

test('the ledger of before is counted and listed, and what is new is written only by a command', () => {
  const db = new BetterSqlite3(':memory:');
  migrate(
    db,
    migrations.filter(({ version }) => version < packetsSent.version),
  );
  db.exec(`
    INSERT INTO history (seq, id, at, assessor_id, command, label, subject_id, undoable, group_id, kind)
    VALUES (1, 'h1', '${at}', '${uuid(1)}', 'packet.save', 'save', 'p1', 0, 'g1', 'do');
    INSERT INTO open_command (only, seq) VALUES (1, 1);
    INSERT INTO assessors (id, name, created_at) VALUES ('${uuid(1)}', 'Marta', '${at}');
    INSERT INTO exports (id, kind, format, posting_id, file_name, exported_at, exported_by, for_whom, options, sha256,
                         content_hash, page_count, size_bytes, delete_by)
    VALUES ('${uuid(2)}', 'packet', 'pdf', NULL, 'a.pdf', '${at}', '${uuid(1)}', 'Dana', 'Full', '${hash}', NULL, 3, 900, '2026-01-01');
  `);

  migrate(
    db,
    migrations.filter(({ version }) => version <= packetsSent.version),
  );

  const store = createLedgerListStore(db);
  expect(store.count('2026-11-23')).toEqual({ total: 1, due: 1 });
  expect(store.listBySha256(hash, '2026-11-23')).toMatchObject([
    { fileName: 'a.pdf', exportedByName: 'Marta', isDue: true, people: [], batchId: null },
  ]);
  db.exec(`DELETE FROM open_command`);
  expect(() => store.confirmDeleted(uuid(2) as never, at, uuid(1), '')).toThrow(
    /only by a command/,
  );
  expect(() =>
    db.exec(
      `INSERT INTO packet_batches VALUES ('${uuid(3)}', '${at}', '${uuid(1)}', '/tmp', '{}', '{name}', NULL)`,
    ),
  ).toThrow(/only by a command/);
  db.close();
});
