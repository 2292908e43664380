import { expect, test } from 'vitest';

import { cutClauses } from './clauses.ts';

const cut = (text: string, mark = '') =>
  cutClauses(text, mark).map(({ start, end }) => text.slice(start, end));

test('sentences are cut, abbreviations are not', () => {
  expect(cut('You mend nets, ropes etc. on deck. You know knots, e.g. the bowline.')).toEqual([
    'You mend nets, ropes etc. on deck.',
    'You know knots, e.g. the bowline.',
  ]);
});

test('a heading glued to the text around it is cut out', () => {
  expect(
    cut(
      'We bake for the whole valley and have done so since 1931.Requirements: Two years at an oven.',
    ),
  ).toEqual([
    'We bake for the whole valley and have done so since 1931.',
    'Requirements: Two years at an oven.',
  ]);
});

test('list items that a scrape joined are parted again, names with a capital inside are not', () => {
  const scrape =
    'Plan the routes for twelve vansKeep the drivers’ logs in PowerPoint and on paperAnswer the radio at nightTrain new dispatchers in their first weekReport delays to the depot';
  expect(cut(scrape)).toEqual([
    'Plan the routes for twelve vans',
    'Keep the drivers’ logs in PowerPoint and on paper',
    'Answer the radio at night',
    'Train new dispatchers in their first week',
    'Report delays to the depot',
  ]);
});

test('marks in the middle of a line begin items', () => {
  expect(
    cut('Two years in a kitchen • Knife skills • A calm voice at the pass on a Friday night', '•'),
  ).toEqual([
    'Two years in a kitchen',
    'Knife skills',
    'A calm voice at the pass on a Friday night',
  ]);
});

test('every piece lies in the text, in order, without overlap, and nothing but blanks and marks is between', () => {
  const text = 'Salary: $20Overtime paid. Requirements- Item one- Item two; Item three  Item four';
  let end = 0;
  for (const clause of cutClauses(text, '')) {
    expect(clause.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(end, clause.start)).toMatch(/^[\s•*-]*$/);
    end = clause.end;
  }
  expect(end).toBe(text.length);
});
