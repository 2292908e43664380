import { expect, test } from 'vitest';

import {
  candidateFilterSchema,
  everybody,
  isEverybody,
  isSameFilter,
  type CandidateFilter,
} from './candidate-list.ts';
import { tagIdSchema } from './ids.ts';

const [one, other] = [
  '019a0000-0000-7000-8000-000000000001',
  '019a0000-0000-7000-8000-000000000002',
].map((id) => tagIdSchema.parse(id));

const narrowed: CandidateFilter[] = [
  { ...everybody, text: 'nurse' },
  { ...everybody, tagIds: one ? [one] : [] },
  { ...everybody, stage: 'screen' },
  { ...everybody, source: '' },
  { ...everybody, hasNoApplication: true },
  { ...everybody, isDeleteByDue: true },
];

test('each thing that is asked for narrows the list; blanks alone do not', () => {
  expect(narrowed.map(isEverybody)).toEqual(narrowed.map(() => false));
  expect(isEverybody({ ...everybody, text: '  ' })).toBe(true);
});

test('two filters are the same when they ask for the same, in whatever order', () => {
  if (!one || !other) throw new Error('no tags');
  const both = { ...everybody, tagIds: [one, other] };
  expect(isSameFilter(both, { ...everybody, tagIds: [other, one] })).toBe(true);
  expect(isSameFilter(both, JSON.parse(JSON.stringify(candidateFilterSchema.parse(both))))).toBe(
    true,
  );
  for (const [at, filter] of narrowed.entries()) {
    const same = narrowed.map((each) => isSameFilter(filter, each));
    expect(same).toEqual(narrowed.map((_each, index) => index === at));
  }
});
