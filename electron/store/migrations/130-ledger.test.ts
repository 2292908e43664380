import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';

import { createLedgerStore } from '../ledger-store.ts';
import { migrate } from '../migrate.ts';
import { migrations } from '../migrations.ts';
import { ledger } from './130-ledger.ts';

const at = '2026-11-23T09:00:00.000Z';
const hash = 'a'.repeat(64);
const uuid = (digit: number) => `0192f0c1-0000-7000-8000-00000000000${digit}`;

test('packets that left before keep their lines, one for each time they left', () => {
  const db = new BetterSqlite3(':memory:');
  db.pragma('foreign_keys = OFF'); // an application and its packets are enough here
  migrate(
    db,
    migrations.filter(({ version }) => version < ledger.version),
  );
  db.exec(`
    INSERT INTO history (seq, id, at, assessor_id, command, label, subject_id, undoable, group_id, kind)
    VALUES (1, 'h1', '${at}', '${uuid(1)}', 'packet.save', 'save', 'p1', 0, 'g1', 'do');
    INSERT INTO open_command (only, seq) VALUES (1, 1);
    INSERT INTO stages (posting_id, id, position, name, kind) VALUES ('${uuid(2)}', 'applied', 0, 'Applied', 'open');
    INSERT INTO applications (id, candidate_id, posting_id, stage, stage_reason, stage_changed_at, pay_asked, notice, place, created_at)
    VALUES ('${uuid(3)}', '${uuid(4)}', '${uuid(2)}', 'applied', '', '${at}', '', '', '', '${at}');
    INSERT INTO packet_exports (packet_id, application_id, file_name, exported_at, exported_by, sha256, content_hash, page_count)
    VALUES ('${uuid(5)}', '${uuid(3)}', 'a.pdf', '${at}', '${uuid(1)}', '${hash}', '${hash}', 9),
           ('${uuid(5)}', '${uuid(3)}', 'b.pdf', '2026-11-23T10:00:00.000Z', '${uuid(1)}', '${hash}', '${hash}', 9);
  `);

  migrate(
    db,
    migrations.filter(({ version }) => version <= ledger.version),
  );

  const entries = createLedgerStore(db).listByApplication(uuid(3) as never);
  expect(entries.map(({ fileName, kind, pageCount }) => ({ fileName, kind, pageCount }))).toEqual([
    { fileName: 'b.pdf', kind: 'packet', pageCount: 9 },
    { fileName: 'a.pdf', kind: 'packet', pageCount: 9 },
  ]);
  expect(entries[0]).toMatchObject({ postingId: uuid(2), applicationIds: [uuid(3)], forWhom: '' });
  db.exec(`DELETE FROM open_command`);
  expect(() => db.exec(`DELETE FROM exports`)).toThrow(/only by a command/);
  db.close();
});
