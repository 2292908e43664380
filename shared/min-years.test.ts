import fc from 'fast-check';
import { expect, test } from 'vitest';

import { minYearsOf } from './min-years.ts';

test.each<[string, number | null]>([
  ['5+ years of experience', 5],
  ['five (5) years of nursing', 5],
  ['3–5 yrs in sales', 3],
  ["3 to 5 years' experience", 3],
  ['minimum of two years welding', 2],
  ['18 months in a similar role', 1.5],
  ['6 months of kitchen work', 0.5],
  ['one or more years as a cashier', 1],
  ['At least a year of experience', 1],
  ['several years of experience', null],
  ['You have run a kitchen for a year or more', 1],
  ['Eight or more years of business-to-business sales', 8],
  ['A diploma, or an additional three years of practice', null],
  ['A love for 5 to 12 year olds', null],
  ['No more than one ticket in 3 years', null],
  ['Four year checkable work or education history', null],
  ['0-2 years of related work', 0],
  ['Must be 18 years of age or older', null],
  ['At least 21 years old', null],
  ['6-month contract', null],
  ['Licence within six months of hire', null],
  ['No accidents in the past 5 years', null],
  ['4-year degree in nursing', null],
  ['We have served families for over 25 years', null],
  ['7+ years of Java, with at least 3 in the cloud', 7],
  ["3 ans d'expérience", 3],
  ['mindestens 2 Jahre Berufserfahrung', 2],
  ['al menos 3 años de experiencia', 3],
  ['au moins cinq ans', 5],
  ['mehrjährige Erfahrung', null],
  ['dreijährige Ausbildung als Koch', null],
  ['mindestens dreijährige Berufserfahrung', 3],
  ["Bachelor's degree with 5 years, or Master's degree with 3 years of experience", 3],
  ['2 years of teaching experience in the last 5 years', 2],
  ['Minimum 10 plus years', 10],
  ['Experience: 3 years (Required)', 3],
  ['5-7 years’ experience', 5],
  ['1.5 years', 1.5],
  ['Valid driving licence held for 2 years', 2],
  ['12 month fixed term contract', null],
  ['$40,000 a year', null],
  ['24 to 36 months of experience', 2],
  ['Between 2 and 4 years of experience', 2],
  ['A minimum of one year’s experience in care', 1],
  ['Two full years of bookkeeping', 2],
  ['more than ten years in logistics', 10],
  ['Completion of a 4-year apprenticeship', null],
  ['Associate degree and 2 years experience or Bachelor degree and 0 years', 0],
  ['2 years post-qualification experience', 2],
  ['2+ years college-level teaching experience', 2],
  ['Must have clean driving record for the last 3 years', null],
  ['3 years clinical experience; 1 year ICU', 3],
  ['24 years of age', null],
  ['Travel 3 times a year', null],
  ['8 hours a day', null],
  ['Minimum age 21, 2 years CDL experience', 2],
  ['5 years', 5],
  ['Du hast 3 bis 5 Jahre Erfahrung', 3],
  ['Expérience de 2 à 3 ans', 2],
  ['entre 3 y 5 años', 3],
  ['2-3 ans', 2],
  ['Un an minimum', 1],
  ['RN license with 1+ yr exp', 1],
  ['3 or 4 years experience', 3],
  ['≥ 3 years', 3],
  ['twenty years of leadership', 20],
  ['Welding for at least 3 years', 3],
  ['One year at a desk or two years on the road', 1],
  ['One-year bakery background is a plus', 1],
  ['Trade school may substitute for up to one year of experience.', null],
  ['The holder has two (2) years to obtain the certificate', null],
  ['Diploma from a two (2) year accredited college', null],
])('%s → %s', (text, years) => {
  expect(minYearsOf(text)).toBe(years);
});

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

test('years printed in any of many ways read back as the same number', () => {
  const printed = fc.record({
    count: fc.integer({ min: 1, max: 12 }),
    more: fc.integer({ min: 1, max: 5 }),
    form: fc.constantFrom('digits', 'word', 'both', 'plus', 'dash', 'to'),
    unit: fc.constantFrom('years', 'yrs', 'years’', 'year'),
    lead: fc.constantFrom('', 'At least ', 'Minimum of ', 'You bring ', '- '),
    tail: fc.constantFrom(' of experience', ' experience as a baker', ' in a warehouse', ''),
  });
  fc.assert(
    fc.property(printed, ({ count, more, form, unit, lead, tail }) => {
      const figure = {
        digits: `${count}`,
        word: words[count],
        both: `${words[count]} (${count})`,
        plus: `${count}+`,
        dash: `${count}–${count + more}`,
        to: `${count} to ${count + more}`,
      }[form];
      expect(minYearsOf(`${lead}${figure} ${unit}${tail}`)).toBe(count);
    }),
    { numRuns: 300 },
  );
});

test('any text has a number of years or none', () => {
  const parts = fc.constantFrom(
    '5',
    'five',
    ' ',
    '-',
    'years',
    'or',
    '(',
    ')',
    '+',
    'to',
    'of',
    'degree',
    '.',
    ',',
    'within',
    'Jahre',
    '’',
    'a',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 40 }), (all) => {
      const years = minYearsOf(all.join(' '));
      expect(years === null || (years >= 0 && years <= 45)).toBe(true);
    }),
  );
});
