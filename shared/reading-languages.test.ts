import { expect, test } from 'vitest';

import { isReadLanguage, languageName } from './reading-languages.ts';

test('a language has its name, and what is no language shows as it is', () => {
  expect(languageName('nl')).toBe('Dutch');
  expect(languageName('qx')).toBe('qx');
  expect(languageName('??')).toBe('??');
});

test('section words are known in four languages', () => {
  expect(['en', 'fr', 'de', 'es', 'nl', 'ru'].filter(isReadLanguage)).toEqual([
    'en',
    'fr',
    'de',
    'es',
  ]);
});
