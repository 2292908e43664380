import { expect, test } from 'vitest';

import { headingWords, senseOfHeading } from './heading-words.ts';

test.each([
  ['What you’ll need', 'required'],
  ['What you’ll do', 'duties'],
  ['What you’ll get', 'benefits'],
  ['Essential functions', 'duties'],
  ['Essential criteria', 'required'],
  ['BONUS POINTS', 'preferred'],
  ['Preferred Qualfications', 'preferred'],
  ['REQUIREMENTS/MINUMUM QUALIFICATIONS', 'required'],
  ['What we’re after', 'required'],
  ['It would be lovely if', 'preferred'],
  ['A typical week', 'duties'],
  ['Who you’ll work with', 'other'],
  ['Ihre Aufgaben', 'duties'],
  ['Das bringen Sie mit', 'required'],
  ['Vos missions', 'duties'],
  ['Profil recherché', 'required'],
  ['Requisitos', 'required'],
] as const)('“%s” announces %s', (text, section) => {
  expect(senseOfHeading(headingWords(text))?.section).toBe(section);
});

test('words that announce nothing have no sense', () => {
  expect(senseOfHeading(headingWords('The Brass Turnip'))).toBe(undefined);
});
