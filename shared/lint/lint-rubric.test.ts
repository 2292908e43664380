import { expect, test } from 'vitest';

import { aCriterion } from '../testing/builders.ts';
import { nameCriterion } from '../criterion-name.ts';
import type { Criterion } from '../rubric.ts';
import { lintRubric } from './lint-rubric.ts';

/** What the lint says of one text: its rules, with the words each is about. */
function hintsOn(text: string, given: Partial<Criterion> = {}, language = 'en'): string[] {
  const criterion = aCriterion({ text, name: nameCriterion(text), ...given });
  const found = lintRubric({ rubric: { criteria: [criterion], scale: 'checklist' }, language });
  return found.flatMap(({ hints }) =>
    hints.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`),
  );
}

test.each([
  ['Deep understanding of distributed systems', 'vague: Deep understanding'],
  ['Is a good communicator', 'vague: good communicator'],
  [
    'Strong verbal and written communication skills',
    'vague: Strong verbal and written communication skills',
  ],
  ['Excellent debugging and performance tuning skills', 'vague: Excellent'],
  ['A top performer in earlier posts', 'comparative: top performer'],
  ['World-class design', 'comparative: World-class'],
  ['An energetic colleague', 'coded: energetic'],
  ['Experience as a salesman', 'coded: salesman'],
  ['Native English speaker', 'coded: Native English speaker'],
  ['Bachelor’s degree in mathematics', 'degree: Bachelor’s degree'],
])('%s', (text, expected) => {
  expect(hintsOn(text)).toContain(expected);
});

test.each([
  'Experience with Kafka or Kinesis',
  'Excellent work conditions apply',
  'Bachelor’s degree or equivalent experience',
  'Degree in nursing',
  'A high degree of care',
  'Recent study at degree level',
  'Diploma or degree in human resources',
  'Sales management of a dominion-wide team',
  'Competitive analysis',
  'Full driving licence',
])('nothing is said of: %s', (text) => {
  expect(hintsOn(text)).toEqual([]);
});

test('words of another language are looked for in texts of that language only', () => {
  expect(hintsOn('Junges, dynamisches Team sucht Verstärkung', {}, 'de')).toEqual([
    'coded: Junges',
  ]);
  expect(hintsOn('Teamfähigkeit und Geduld', {}, 'de')).toEqual(['vague: Teamfähigkeit']);
  expect(hintsOn('Bon relationnel', {}, 'fr')).toEqual(['vague: Bon relationnel']);
  expect(hintsOn('Buena presencia', {}, 'es')).toEqual(['coded: Buena presencia']);
  expect(hintsOn('Jung Chang, Wild Swans: read in the original')).toEqual([]);
});

test('years speak until a level says what they should have brought', () => {
  const text = '5+ years of backend experience';
  expect(hintsOn(text, { minYears: 5 })).toEqual(['years: 5+ years']);
  expect(hintsOn(text, { minYears: 5, anchors: ['', '', 'Ran one alone.'] })).toEqual([]);
});

test('a name of one’s own without the words answers a hint on words, one with them does not', () => {
  const text = 'Deep understanding of distributed systems';
  expect(hintsOn(text, { name: 'Has run a cluster' })).toEqual([]);
  expect(hintsOn(text, { name: 'Deep understanding of clusters' })).toHaveLength(1);
});

test('a wish for a degree shuts nobody out', () => {
  expect(hintsOn('Master’s degree in physics', { kind: 'preferred' })).toEqual([]);
});

test.each([
  ['Degree in law is not it; degree in economics.', undefined],
  [
    'University degree in physics, chemistry or biology; own car',
    'University degree in physics, chemistry or biology or equivalent experience; own car',
  ],
  [
    'Bachelor’s degree and 3 years of work',
    'Bachelor’s degree or equivalent experience and 3 years of work',
  ],
  ['Bachelor’s degree required.', 'Bachelor’s degree or equivalent experience required.'],
])('“or equivalent” is proposed behind the degree and its fields: %s', (text, proposal) => {
  const criterion = aCriterion({ text, name: nameCriterion(text) });
  const found = lintRubric({
    rubric: { criteria: [criterion], scale: 'checklist' },
    language: 'en',
  });
  const degree = found[0]?.hints.find(({ rule }) => rule === 'degree');
  expect(degree?.proposal).toBe(proposal);
});

test('the later one of two that ask nearly the same points at the earlier one', () => {
  const [first, second, other] = [
    'Structural welding, 3 years',
    '3 years of structural welding experience',
    'Reads structural drawings',
  ].map((text) => aCriterion({ text, name: nameCriterion(text) }));
  if (!first || !second || !other) throw new Error('three criteria');
  const criteria = [first, other, second];
  const found = lintRubric({ rubric: { criteria, scale: 'checklist' }, language: 'en' });
  expect(found.map(({ criterionId }) => criterionId)).toEqual([second.id]);
  expect(found[0]?.hints).toMatchObject([{ rule: 'near-duplicate', otherId: first.id }]);
});

test('what asks several things says into how many it could be split', () => {
  const text = 'Degree in civil engineering or similar; 5 years of site work';
  const found = lintRubric({
    rubric: { criteria: [aCriterion({ text })], scale: 'checklist' },
    language: 'en',
  });
  expect(found[0]?.hints).toMatchObject([{ rule: 'compound', partCount: 2 }]);
});
