import BetterSqlite3, { type Statement, type Database } from 'better-sqlite3';
import { expect, test } from 'vitest';

import type { LedgerFilter } from '#shared/ledger-list.ts';
import { wholeLedger } from '#shared/ledger-list.ts';
import { createLedgerListStore } from './ledger-list-store.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';

const id = '0192f0c1-0000-7000-8000-000000000001';
const filters: Partial<LedgerFilter>[] = [
  {},
  { text: 'asha' },
  { kind: 'packet' },
  { postingId: id as never, text: 'asha' },
  { forWhom: 'Dana', kind: 'packet' },
  { batchId: id as never },
  { isDue: true, text: 'asha' },
];

test('no page of the ledger scans a table or sorts what it did not ask for', () => {
  const db = new BetterSqlite3(':memory:');
  migrate(db, migrations);
  const texts = new Set<string>();
  const prepare = db.prepare.bind(db);
  const store = createLedgerListStore(db);
  db.prepare = ((sql: string): Statement => {
    texts.add(sql);
    return prepare(sql);
  }) as Database['prepare'];
  for (const filter of filters) {
    store.page({ filter: { ...wholeLedger, ...filter }, today: '2026-11-23' }, null, 100);
  }
  const plans = [...texts].flatMap((sql) => {
    const parameters = Object.fromEntries(
      [...sql.matchAll(/@(\w+)/g)].map(([, name]) => [name, name === 'match' ? 'x' : null]),
    );
    const plan = prepare(`EXPLAIN QUERY PLAN ${sql}`).all(parameters) as { detail: string }[];
    return plan.map(({ detail }) => detail);
  });

  expect(texts.size).toBeGreaterThan(8);
  expect(
    plans.filter((detail) => /^SCAN(?!.*VIRTUAL TABLE)|TEMP B-TREE FOR ORDER/.test(detail)),
  ).toEqual([]);
  db.close();
});
