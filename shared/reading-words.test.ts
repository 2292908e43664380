import fc from 'fast-check';
import { expect, test } from 'vitest';

import { cleanText } from './clean-text.ts';
import { categorise } from './criterion-category.ts';
import { nameCriterion } from './criterion-name.ts';

test('half-broken emphasis is shown clean', () => {
  expect(cleanText('Reliability &* observability:* Implement logging')).toBe(
    'Reliability & observability: Implement logging',
  );
  expect(cleanText('**Client focus** - a need &amp; a habit')).toBe(
    'Client focus - a need & a habit',
  );
  expect(cleanText('5 * 3 and C# stay')).toBe('5 * 3 and C# stay');
});

test('a criterion’s name is its subject, short', () => {
  expect(
    nameCriterion('5+ years backend software engineering experience (or equivalent seniority).'),
  ).toBe('Backend software engineering experience');
  expect(
    nameCriterion('Strong testing discipline: unit, integration, and end-to-end testing.'),
  ).toBe('Testing discipline');
  expect(
    nameCriterion(
      'Familiarity with cloud platforms (AWS, GCP, Azure) and containerization (Docker, Kubernetes).',
    ),
  ).toBe('Cloud platforms and containerization');
});

test('a criterion’s name is never blank and never long', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 300 }), (text) => {
      fc.pre(text.trim() !== '');
      const name = nameCriterion(text);
      expect(name.trim()).not.toBe('');
      expect(name.length).toBeLessThanOrEqual(64);
    }),
  );
});

test('a requirement is sorted by what it is about', () => {
  expect(categorise('Bachelor’s degree in nursing')).toBe('education');
  expect(categorise('3 years of experience in payroll')).toBe('experience');
  expect(categorise('Valid driver’s license and willingness to travel')).toBe('conditions');
  expect(categorise('Excellent communication skills')).toBe('ways-of-working');
  expect(categorise('Knowledge of double-entry bookkeeping')).toBe('knowledge');
});
