import type { Database } from 'better-sqlite3';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { candidateSchema, type Candidate } from '#shared/candidate.ts';
import {
  candidateSortSchema,
  everybody,
  type CandidateFilter,
  type CandidatePlace,
  type CandidateSort,
} from '#shared/candidate-list.ts';
import { assessorIdSchema, tagIdSchema } from '#shared/ids.ts';
import { createStores, type Stores } from '../handlers/stores.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { candidateOrders } from './candidate-filter.ts';
import { sortKey } from './sort-key.ts';

/** Enough that a common tag has more people than are looked up one by one. */
const peopleCount = 6400;
const today = '2026-11-24';
const assessorId = assessorIdSchema.parse(v7());
const names = [
  'Łucja',
  'Émile',
  'zoë',
  '陳怡君',
  'Олена',
  'Asha',
  'asha',
  'ليلى',
  'Örjan',
] as const;
const places = ['Kraków', 'krakow', '', 'Berlin', 'Ålesund', '台北'] as const;

let db: Database & Disposable;
let stores: Stores;
let people: Candidate[];
const common = { id: tagIdSchema.parse(v7()), name: 'common' };
const rare = { id: tagIdSchema.parse(v7()), name: 'rare' };
const hasCommon = (at: number) => at % 6 !== 0;
const hasRare = (at: number) => at % 41 === 0;

function pick<T>(list: readonly T[], at: number): T {
  const found = list[at % list.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

beforeAll(() => {
  db = openMemoryStore();
  stores = createStores(db, { now: () => new Date(), onCommit: () => undefined });
  people = Array.from({ length: peopleCount }, (_person, at) =>
    candidateSchema.parse({
      id: v7(),
      name: `${pick(names, at * 7)} ${(at * 7919) % 613}`,
      ...{ latinName: '', phone: '', headline: at % 50 === 0 ? 'Glazier' : 'Nurse' },
      email: `person${at}@example.org`,
      location: pick(places, at * 5),
      source: pick(['Referral', 'réferral', 'Board', ''], at * 3),
      deleteBy: at % 100 === 0 ? '2026-11-24' : at % 100 === 1 ? '2026-11-25' : null,
      createdAt: new Date(Date.UTC(2026, 0, 1) + ((at * 104_729) % 5000) * 60_000).toISOString(),
    }),
  );
  stores.history.run(assessorId, { name: 'seed', label: 'seed', subjectId: 'seed' }, () => {
    for (const tag of [common, rare]) stores.tags.insert(tag);
    for (const [at, person] of people.entries()) {
      stores.candidates.insert(person);
      if (hasCommon(at)) stores.tags.put(person.id, common.id);
      if (hasRare(at)) stores.tags.put(person.id, rare.id);
    }
  });
});
afterAll(() => db.close());

const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** The list as plain code sorts it. */
function expected(sort: CandidateSort, keep: (person: Candidate, at: number) => boolean): string[] {
  const last = (key: string) => (key === '' ? '\u{10FFFF}' : key);
  const keysOf = ({ id, name, location, source, createdAt }: Candidate): string[] => {
    const key = sortKey(name);
    const by = {
      name: [key],
      added: [createdAt],
      activity: [createdAt],
      location: [last(sortKey(location)), key],
      source: [last(sortKey(source)), key],
    };
    return [...by[sort.by], id];
  };
  const sorted = people
    .filter((person, at) => keep(person, at))
    .map((person) => keysOf(person))
    .toSorted(
      (a, b) => a.map((key, at) => byBytes(key, b[at] ?? '')).find((order) => order !== 0) ?? 0,
    )
    .map((keys) => keys.at(-1) ?? '');
  return sort.isDescending ? sorted.toReversed() : sorted;
}

const sorts: CandidateSort[] = candidateSortSchema.shape.by.options.flatMap((by) => [
  { by, isDescending: false },
  { by, isDescending: true },
]);

function anchorsOf(sort: CandidateSort, filter: CandidateFilter) {
  const anchors: CandidatePlace[] = [];
  let total = 0;
  let after: CandidatePlace | null = null;
  for (;;) {
    const chunk = stores.candidateList.anchors({ sort, filter, today }, after, {
      step: 200,
      limit: 1000,
    });
    anchors.push(...chunk.anchors);
    total += chunk.count;
    if (chunk.count < 1000) return { anchors, total };
    after = chunk.last;
  }
}

/** All pages, each jumped to by its anchor, the last one first. */
function pagedFromTheEnd(sort: CandidateSort, filter: CandidateFilter): string[] {
  const { anchors, total } = anchorsOf(sort, filter);
  const pages = [null, ...anchors]
    .toReversed()
    .map((after) => stores.candidateList.page({ sort, filter, today }, after, 200));
  const all = pages.toReversed().flat();
  expect(all).toHaveLength(total);
  return all;
}

test.each(sorts)('pages by $by, descending: $isDescending, are exactly the sorted list', (sort) => {
  expect(pagedFromTheEnd(sort, everybody)).toEqual(expected(sort, () => true));
});

const glaziers = ({ headline }: Candidate) => headline === 'Glazier';
const filters: readonly [string, CandidateFilter, (person: Candidate, at: number) => boolean][] = [
  ['a rare tag', { ...everybody, tagIds: [rare.id] }, (_person, at) => hasRare(at)],
  ['a common tag', { ...everybody, tagIds: [common.id] }, (_person, at) => hasCommon(at)],
  [
    'both tags',
    { ...everybody, tagIds: [rare.id, common.id] },
    (_person, at) => hasRare(at) && hasCommon(at),
  ],
  ['rare words', { ...everybody, text: 'glaz' }, glaziers],
  ['common words', { ...everybody, text: 'example' }, () => true],
  [
    'common words and a rare tag',
    { ...everybody, text: 'example', tagIds: [rare.id] },
    (_person, at) => hasRare(at),
  ],
  [
    'words and a common tag',
    { ...everybody, text: 'nurse org', tagIds: [common.id] },
    (person, at) => !glaziers(person) && hasCommon(at),
  ],
  ['words nobody has', { ...everybody, text: 'zzz' }, () => false],
  ['signs alone', { ...everybody, text: '?!' }, () => false],
  [
    'a source, whatever its case and accents',
    { ...everybody, source: 'REFERRAL' },
    ({ source }) => sortKey(source) === 'referral',
  ],
  ['no application', { ...everybody, hasNoApplication: true }, () => true],
  [
    'delete-by due',
    { ...everybody, isDeleteByDue: true },
    ({ deleteBy }) => deleteBy !== null && deleteBy <= today,
  ],
];

test.each(filters)('%s: forward, back and by a jump, in every order', (_what, filter, keep) => {
  for (const sort of sorts) {
    expect(pagedFromTheEnd(sort, filter)).toEqual(expected(sort, keep));
  }
});

test('a person is found in the list where it shows them, and not where the filter leaves them out', () => {
  for (const sort of sorts) {
    const order = expected(sort, (_person, at) => hasCommon(at));
    const filter = { ...everybody, tagIds: [common.id] };
    for (const at of [0, 199, 200, 3333, order.length - 1]) {
      const id = people.find((person) => person.id === order[at])?.id;
      if (!id) throw new Error('nobody there');
      expect(stores.candidateList.indexOf({ sort, filter, today }, id)).toBe(at);
    }
    const without = people[0];
    if (!without) throw new Error('nobody');
    expect(stores.candidateList.indexOf({ sort, filter, today }, without.id)).toBeUndefined();
  }
});

test('what is written after a text was looked for is looked for again', () => {
  const filter = { ...everybody, text: 'example' };
  const view = { sort: { by: 'name', isDescending: false } as const, filter, today };
  const before = anchorsOf(view.sort, filter).total;
  const [person] = people;
  if (!person) throw new Error('nobody');
  const write = (email: string) =>
    stores.history.run(assessorId, { name: 'change', label: 'change', subjectId: email }, () =>
      stores.candidates.update({ ...person, email }),
    );
  write('nobody@nowhere.test');
  expect(anchorsOf(view.sort, filter).total).toBe(before - 1);
  stores.history.undo(assessorId);
  expect(anchorsOf(view.sort, filter).total).toBe(before);
});

test('no page of any order and filter scans or sorts the whole list', () => {
  const plans: string[] = [];
  const prepare = db.prepare.bind(db);
  const texts = new Set<string>();
  db.prepare = ((sql: string) => {
    texts.add(sql);
    return prepare(sql);
  }) as Database['prepare'];
  const fresh = createStores(db, { now: () => new Date(), onCommit: () => undefined });
  for (const sort of sorts) {
    for (const [, filter] of [['everybody', everybody] as const, ...filters]) {
      fresh.candidateList.page({ sort, filter, today }, null, 200);
    }
  }
  db.prepare = prepare;
  const pages = [...texts].filter((sql) => sql.includes('LIMIT @limit'));
  expect(pages.length).toBeGreaterThan(20);
  for (const sql of pages) {
    const names_ = [...sql.matchAll(/@(\w+)/g)].map(([, name]) => [name, '']);
    const plan = prepare(`EXPLAIN QUERY PLAN ${sql}`).all(Object.fromEntries(names_));
    plans.push(...(plan as { detail: string }[]).map(({ detail }) => detail));
  }
  const indexes = Object.values(candidateOrders).map(({ index }) => index);
  expect(
    plans.filter((detail) => /SCAN (?!candidate_words VIRTUAL|found|\(|CONSTANT)/.test(detail)),
  ).toEqual([]);
  for (const index of indexes) {
    expect(plans.some((detail) => detail.includes(`COVERING INDEX ${index} `))).toBe(true);
  }
});
