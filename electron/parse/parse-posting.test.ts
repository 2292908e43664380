import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { expectSound } from '../testing/expect-sound.ts';
import { samplePosting } from '../testing/test-workbench.ts';
import { parsePosting } from './parse-posting.ts';

test('the customer’s posting is read as the customer says', () => {
  const source = readFileSync(samplePosting, 'utf8');
  const posting = parsePosting(source);
  const count = (role: string) => posting.lines.filter((line) => line.role === role).length;
  expect(posting.title?.text).toBe('Senior Software Engineer (Backend)');
  expect(count('summary')).toBe(1);
  expect(posting.responsibilities).toHaveLength(12);
  expect(posting.qualifications.map(({ kind }) => kind)).toEqual([
    ...Array.from({ length: 9 }, () => 'required'),
    ...Array.from({ length: 5 }, () => 'preferred'),
  ]);
  expect(posting.qualifications.map(({ minYears }) => minYears)).toEqual([
    null,
    5,
    ...Array.from({ length: 12 }, () => null),
  ]);
  expect(posting.pay).toMatchObject({
    min: 11670.34,
    max: 14174.54,
    currency: 'USD',
    period: 'month',
  });
  expect(posting.workMode).toBe('onsite');
  expect(posting.location).toBe(null);
  expect(posting.language).toBe('en');
  expect(posting.lines.some(({ isDoubtful }) => isDoubtful)).toBe(false);
});

const fragment = fc.constantFrom(
  'Requirements',
  'Requirements:',
  '- ',
  '• ',
  'o ',
  '5+ years of experience',
  'a plus',
  'Nice to have',
  '\n',
  '\r\n',
  '\r',
  '\uFEFF',
  '\u00A0',
  '\u00AD',
  'Salary: $40,000 - $50,000 per year',
  'What you will do',
  '**',
  '...',
  'degree required',
  'You must have ',
  'x'.repeat(400),
  '. ',
);

test('any text is accounted for line by line, verbatim, without overlaps', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), expectSound), {
    numRuns: 300,
  });
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 30 }), (parts) => expectSound(parts.join(''))),
    { numRuns: 400 },
  );
});

test('the same text is read the same way every time', () => {
  const source = readFileSync(samplePosting, 'utf8');
  expect(parsePosting(source)).toEqual(parsePosting(source));
});

test('lines made to make patterns backtrack are read like any other, in proportion to their length', () => {
  const adversarial = [
    'a '.repeat(50_000),
    '('.repeat(50_000),
    '$1,'.repeat(30_000),
    '**'.repeat(50_000),
    'years '.repeat(20_000),
    '- '.repeat(50_000),
    'Label: '.repeat(20_000),
    '1'.repeat(100_000),
    ' '.repeat(100_000),
    'A'.repeat(100_000),
    'Aa'.repeat(50_000),
    'aA b'.repeat(25_000),
    '<'.repeat(50_000),
    '<b>'.repeat(30_000),
    'e.g. '.repeat(20_000),
    '."'.repeat(50_000),
    '\t'.repeat(50_000) + 'x',
    'x\t'.repeat(50_000),
    'x; Y '.repeat(20_000),
    'not required but '.repeat(6_000),
    '2 years (3) or '.repeat(6_000),
    'Knowledge Of And To '.repeat(5_000),
    'http://a.b/'.repeat(10_000),
    '•'.repeat(50_000),
    '· a'.repeat(30_000),
    '&nbsp;'.repeat(15_000),
    '\u00AD'.repeat(50_000),
  ];
  // The suite's own time limit is the bound: a pattern that backtracks would need hours.
  for (const line of adversarial) expectSound(`Title\n${line}\nend`);
});

const kindOfOnly = (text: string) => parsePosting(text).qualifications.map(({ kind }) => kind);

test('an item’s own words beat its heading', () => {
  const posting =
    'Cook\n\nRequirements\n- Food hygiene certificate\n- Fluent French is a plus\n\nNice to have\n- Driving licence is a must\n- Pastry experience';
  expect(kindOfOnly(posting)).toEqual(['required', 'preferred', 'required', 'preferred']);
});

test('a wish in a part of an item leaves the item required, and the reason says so', () => {
  const { qualifications } = parsePosting(
    'Nurse\n\nRequirements\n- Bachelor’s degree in nursing. Master’s preferred.',
  );
  expect(qualifications[0]).toMatchObject({
    kind: 'required',
    reasons: expect.arrayContaining([{ code: 'mixed', detail: 'preferred' }]),
  });
});

test('a wrapped bullet is one item and keeps its line break', () => {
  const source =
    'Clerk\n\nRequirements:\n  * Two years of experience with\n    double-entry bookkeeping\n  * A calm voice';
  expect(parsePosting(source).qualifications.map(({ text }) => text)).toEqual([
    'Two years of experience with\n    double-entry bookkeeping',
    'A calm voice',
  ]);
});

test('pay is read from its line, and what only looks like pay is not', () => {
  const payOf = (line: string) => parsePosting(`Driver\n\n${line}`).pay;
  expect(payOf('Pay: $27 - $31 per hour')).toMatchObject({
    min: 27,
    max: 31,
    period: 'hour',
    currency: 'USD',
  });
  expect(payOf('Salary: £50,000-70,000')).toMatchObject({
    min: 50000,
    max: 70000,
    period: 'year',
    currency: 'GBP',
  });
  expect(payOf('Compensation: $125.6K to $157K')).toMatchObject({
    min: 125600,
    max: 157000,
    period: 'year',
  });
  expect(payOf('We manage $7.1 billion in assets.')).toBe(null);
  expect(payOf('401(k) with 4% match')).toBe(null);
});
