import { expect, test } from 'vitest';

import { defaultPreferences, readPreferences } from './preferences.ts';

const defaults = defaultPreferences('de-DE');

test('what can be read of a file counts, the rest is default', () => {
  const kept = {
    appearance: 'dark',
    textSize: 137,
    keys: { 'anywhere.find': ['Ctrl+p'] },
    colour: 7,
  };

  expect(readPreferences(kept, defaults)).toEqual({
    ...defaults,
    appearance: 'dark',
    keys: { 'anywhere.find': ['Ctrl+p'] },
  });
});

test.each([[null], ['dark'], [42], [[]]])('%j is no preferences', (kept) => {
  expect(readPreferences(kept, defaults)).toEqual(defaults);
});

test('a command that is no longer known takes none of the others away', () => {
  const kept = { density: 'compact', keys: { 'gone.command': ['x'] } };

  expect(readPreferences(kept, defaults)).toEqual({ ...defaults, density: 'compact' });
});

test.each([
  ['en-US', 'letter'],
  ['en-GB', 'a4'],
  ['fr-CA', 'letter'],
])('paper in %s is %s', (locale, paper) => {
  expect(defaultPreferences(locale).paper).toBe(paper);
});
