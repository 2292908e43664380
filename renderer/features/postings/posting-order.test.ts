import { expect, test } from 'vitest';

import { postingIdSchema } from '#shared/ids.ts';
import type { PostingSummary } from '#shared/posting-summary.ts';
import { hasText, inOrder, isUnder, orderAfter } from './posting-order.ts';

const aPosting = (over: Partial<PostingSummary>): PostingSummary => ({
  id: postingIdSchema.parse('0193a6c0-0000-7000-8000-000000000001'),
  title: 'Cook',
  fileName: 'cook.txt',
  importedAt: '2026-11-23T09:00:00.000Z',
  status: 'draft',
  stateNote: '',
  archivedAt: null,
  isSample: false,
  applicationCount: 0,
  rubric: null,
  mustHavesAssessed: 0,
  mustHavesTotal: 0,
  troubles: [],
  doubtfulCount: 0,
  lastActivity: {
    at: '2026-11-23T09:00:00.000Z',
    kind: 'imported',
    assessor: null,
    candidateName: null,
    count: 1,
  },
  ...over,
});

test('an archived posting stands under its own tab and under no other', () => {
  const archived = aPosting({ status: 'open', archivedAt: '2026-11-23T09:00:00.000Z' });
  expect(isUnder('archived', archived)).toBe(true);
  expect(isUnder('all', archived)).toBe(false);
  expect(isUnder('open', archived)).toBe(false);
});

test('the filter takes no notice of case and accents, and looks into file names', () => {
  expect(hasText(aPosting({ title: 'Éducateur' }), ' educ')).toBe(true);
  expect(hasText(aPosting({ fileName: 'Köchin.txt' }), 'kochin')).toBe(true);
  expect(hasText(aPosting({}), 'baker')).toBe(false);
});

test('what has no must-haves yet stands below what has none assessed', () => {
  const [none, half, untouched] = [
    aPosting({ title: 'none', mustHavesTotal: 4 }),
    aPosting({ title: 'half', mustHavesTotal: 4, mustHavesAssessed: 2 }),
    aPosting({ title: 'untouched' }),
  ];
  const titles = inOrder([none, half, untouched], '-mustHaves').map(({ title }) => title);
  expect(titles).toEqual(['half', 'none', 'untouched']);
});

test('the same column again turns the order round; another begins where it is useful', () => {
  expect(orderAfter('-activity', 'activity')).toBe('activity');
  expect(orderAfter('-activity', 'posting')).toBe('posting');
  expect(orderAfter('posting', 'candidates')).toBe('-candidates');
});
