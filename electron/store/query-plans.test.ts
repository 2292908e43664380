import BetterSqlite3, { type Database, type Statement } from 'better-sqlite3';
import { expect, test } from 'vitest';

import { createStores } from '../handlers/stores.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';

/** Tables of a handful of rows, where reading all of them is the plan. */
const small = new Set([
  ...[
    'assessors',
    'settings',
    'tags',
    'saved_filters',
    'candidate_imports',
    'rubric_templates',
    'packet_batches',
  ],
]);
/** Reads that are meant to give every row: the list of postings, in the order of its index. */
const isWholeList = (plan: string) =>
  /SCAN (?:postings|candidates) USING (?:COVERING )?INDEX/.test(plan) ||
  // Who is entered twice: a walk along the index of what people are recognised by.
  /SCAN candidate_merges USING INDEX/.test(plan) || // the newest two hundred
  /SCAN candidates USING (?:COVERING )?INDEX candidates_by_/.test(plan);

/** Every SQL text that the stores prepare. */
function preparedStatements(): { db: Database; texts: string[] } {
  const db = new BetterSqlite3(':memory:');
  migrate(db, migrations);
  const texts: string[] = [];
  const prepare = db.prepare.bind(db);
  db.prepare = ((sql: string): Statement => {
    texts.push(sql);
    return prepare(sql);
  }) as Database['prepare'];
  createStores(db, { now: () => new Date(), onCommit: () => undefined });
  db.prepare = prepare;
  return { db, texts };
}

test('no statement of a store scans a table that grows', () => {
  const { db, texts } = preparedStatements();
  // An INSERT shows the look-ups of its foreign keys, which are of single rows.
  const reads = texts.filter((sql) => !/^\s*INSERT/.test(sql));
  const scans = reads.flatMap((sql) => {
    // What a statement has put together itself is as short as what it was given.
    const own = [...sql.matchAll(/(\w+)(?: \([\w, ]+\))? AS (?:MATERIALIZED )?\(/g)].map(
      ([, name]) => name,
    );
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`);
    const parameters = Object.fromEntries(
      [...sql.matchAll(/@(\w+)/g)].map(([, name]) => [name, null]),
    );
    const positional = (sql.match(/\?/g) ?? []).map(() => null);
    const rows = positional.length > 0 ? plan.all(...positional) : plan.all(parameters);
    return (rows as { detail: string }[])
      .map(({ detail }) => detail)
      .filter((detail) => detail.startsWith('SCAN ') && !isWholeList(detail))
      .filter((detail) => !small.has(detail.split(' ')[1] ?? ''))
      .filter((detail) => !own.includes(detail.split(' ')[1]))
      .filter(
        (detail) =>
          !/VIRTUAL TABLE|CONSTANT ROW|first|newest|search_pending|history$|\(subquery|sources$/.test(
            detail,
          ),
      )
      .map((detail) => `${detail}: ${sql.trim().slice(0, 60)}`);
  });
  expect(texts.length).toBeGreaterThan(50);
  expect(scans).toEqual([]);
  db.close();
});
