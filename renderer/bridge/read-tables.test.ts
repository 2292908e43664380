import { expect, test } from 'vitest';

import { isStale } from './read-tables.ts';

const sidebar = ['posting.recent', 'candidate.count', 'toRate.count'] as const;

test('a note that saves itself while it is typed makes nothing in the sidebar stale', () => {
  for (const channel of sidebar) expect(isStale(channel, ['notes', 'note_drafts'])).toBe(false);
  expect(isStale('posting.list', ['note_drafts'])).toBe(false);
  expect(isStale('posting.list', ['notes'])).toBe(true); // it says what was done last
});

test('what the sidebar counts makes it stale, and so does another person at the keyboard', () => {
  expect(isStale('posting.recent', ['applications'])).toBe(true);
  expect(isStale('candidate.count', ['candidates'])).toBe(true);
  expect(isStale('toRate.count', ['scorecards'])).toBe(true);
  expect(isStale('posting.recent', ['settings'])).toBe(true);
  expect(isStale('toRate.count', ['settings'])).toBe(true);
});

test('a read that names no tables is stale after every write', () => {
  expect(isStale('application.get', ['note_drafts'])).toBe(true);
});
