import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';

import { defaultPacketOptions } from '#shared/packet-options.ts';
import { migrate } from '../migrate.ts';
import { migrations } from '../migrations.ts';
import { createPacketBatchStore } from '../packet-batch-store.ts';
import { batchesOfKits } from './220-batches-of-kits.ts';

const at = '2026-11-23T09:00:00.000Z';
const uuid = (digit: number) => `0192f0c1-0000-7000-8000-00000000000${digit}`;

test('a batch of before is one of packets, and what is set once stays so', () => {
  const db = new BetterSqlite3(':memory:');
  migrate(
    db,
    migrations.filter(({ version }) => version < batchesOfKits.version),
  );
  db.exec(`
    INSERT INTO history (seq, id, at, assessor_id, command, label, subject_id, undoable, group_id, kind)
    VALUES (1, 'h1', '${at}', '${uuid(1)}', 'batch.start', 'write', 'b1', 0, 'g1', 'do');
    INSERT INTO open_command (only, seq) VALUES (1, 1);
    INSERT INTO assessors (id, name, created_at) VALUES ('${uuid(1)}', 'Marta', '${at}');
    INSERT INTO packet_batches
    VALUES ('${uuid(2)}', '${at}', '${uuid(1)}', '/tmp', '${JSON.stringify(defaultPacketOptions('a4'))}', '{name}', NULL);
    INSERT INTO packet_batch_items VALUES ('${uuid(2)}', 1, '${uuid(3)}', 'waiting', '', NULL, '[]', '');
  `);

  migrate(
    db,
    migrations.filter(({ version }) => version <= batchesOfKits.version),
  );

  const store = createPacketBatchStore(db);
  const batch = store.findUnfinished();
  expect(batch).toMatchObject({ kind: 'packet', namePattern: '{name}', options: { paper: 'a4' } });
  if (!batch) throw new Error('the batch is gone');
  expect(store.listItems(batch.id)).toMatchObject([
    { position: 1, assessorId: null, assessorName: null, kitId: null, status: 'waiting' },
  ]);
  expect(() => db.exec(`UPDATE packet_batches SET kind = 'kit'`)).toThrow(/set once/);
  expect(() => db.exec(`UPDATE packet_batch_items SET assessor_id = 'x'`)).toThrow(/set once/);
  db.exec(`DELETE FROM open_command`);
  expect(() => db.exec(`UPDATE packet_batch_items SET kit_id = 'x'`)).toThrow(/only by a command/);
  db.close();
});
