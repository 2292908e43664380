import fc from 'fast-check';
import { expect, test } from 'vitest';

import { mostParts, proposeSplit } from './split-proposal.ts';

/** What is cut, and into what. */
const cut: Record<string, readonly string[]> = {
  // semicolons
  'Python and SQL; AWS a plus': ['Python and SQL', 'AWS a plus'],
  'Registered nurse licence; basic life support certificate; night shifts': [
    'Registered nurse licence',
    'basic life support certificate',
    'night shifts',
  ],
  'Welding certificate; own boots; and a head for heights': [
    'Welding certificate',
    'own boots',
    'a head for heights',
  ],
  'Education: degree in social work; three years in child protection': [
    'degree in social work',
    'three years in child protection',
  ],
  'Degree in law; admitted to the bar (or eligible; see below)': [
    'Degree in law',
    'admitted to the bar (or eligible; see below)',
  ],
  'French; Portuguese desirable.': ['French', 'Portuguese desirable'],
  // sentences
  'Bachelor’s degree in accounting. Master’s degree preferred.': [
    'Bachelor’s degree in accounting',
    'Master’s degree preferred',
  ],
  'Must be punctual. Must own a car.': ['Must be punctual', 'Must own a car'],
  'Fluent English. Spanish a plus.': ['Fluent English', 'Spanish a plus'],
  'At least 2 years of experience in a bakery. Ability to start at 4 a.m.': [
    'At least 2 years of experience in a bakery',
    'Ability to start at 4 a.m',
  ],
  // a last wish
  'Experience with React, TypeScript preferred': ['Experience with React', 'TypeScript preferred'],
  'Bachelor’s degree required, Master’s preferred': [
    'Bachelor’s degree required',
    'Master’s preferred',
  ],
  'Forklift licence required, crane licence a plus.': [
    'Forklift licence required',
    'crane licence a plus',
  ],
  // "and" between whole demands
  'Bachelor’s degree and 5 years of experience': ['Bachelor’s degree', '5 years of experience'],
  "Valid driver's licence and own vehicle": ["Valid driver's licence", 'own vehicle'],
  'Class A licence and clean driving record': ['Class A licence', 'clean driving record'],
  'High school diploma and at least one year of experience in a warehouse': [
    'High school diploma',
    'at least one year of experience in a warehouse',
  ],
  'RN licence and BLS certification required': ['RN licence', 'BLS certification required'],
  '3 years of experience in sales and 2 years in a leading role': [
    '3 years of experience in sales',
    '2 years in a leading role',
  ],
  'Ability to lift 25 kg and willingness to work weekends': [
    'Ability to lift 25 kg',
    'willingness to work weekends',
  ],
  'Knowledge of food safety rules and experience with stock control': [
    'Knowledge of food safety rules',
    'experience with stock control',
  ],
  'Proficiency in Word and proficiency in Excel': ['Proficiency in Word', 'proficiency in Excel'],
  'Excellent communication skills and attention to detail': [
    'Excellent communication skills',
    'attention to detail',
  ],
  'Strong analytical skills and strong presentation skills': [
    'Strong analytical skills',
    'strong presentation skills',
  ],
  'Must be 18 years or older and have a valid driver’s licence': [
    'Must be 18 years or older',
    'valid driver’s licence',
  ],
  'Degree in nursing or midwifery and 2 years of ward experience': [
    'Degree in nursing or midwifery',
    '2 years of ward experience',
  ],
  'Five (5) years of experience as an electrician and a valid master licence': [
    'Five (5) years of experience as an electrician',
    'a valid master licence',
  ],
  'Fluent English and conversational Spanish': ['Fluent English', 'conversational Spanish'],
  'Valid driver’s licence, own vehicle, and willingness to travel': [
    'Valid driver’s licence',
    'own vehicle',
    'willingness to travel',
  ],
  'Teaching certificate, 3+ years of experience in primary schools and fluency in Welsh': [
    'Teaching certificate',
    '3+ years of experience in primary schools',
    'fluency in Welsh',
  ],
  'Excel required and Access a plus': ['Excel required', 'Access a plus'],
  'Experience with scaffolding (e.g. tube, system) and ability to work at height': [
    'Experience with scaffolding (e.g. tube, system)',
    'ability to work at height',
  ],
  'Electrician’s licence as well as experience in industrial plants': [
    'Electrician’s licence',
    'experience in industrial plants',
  ],
  'Right to work in Ireland and enhanced background check': [
    'Right to work in Ireland',
    'enhanced background check',
  ],
};

/** What stays whole: a cut would be wrong, or nobody could say that it is right. */
const whole = [
  // one thing with two words
  'Research and development',
  'Experience in research and development',
  'Health and safety certificate',
  'Knowledge of health and safety regulations',
  'Supply and demand planning',
  'Terms and conditions of trade',
  // the sides share a word
  'Oral and written communication skills',
  'Excellent verbal and written communication skills',
  'Strong analytical and problem-solving skills',
  'First aid and CPR certificate',
  'Strong knowledge and experience with SQL',
  'Knowledge and understanding of building codes',
  'Experience in and knowledge of payroll',
  'Bachelor’s and master’s degree in chemistry',
  'Understanding of, and experience with, agile methods',
  'Strong interest in and commitment to early education',
  'Proven experience and knowledge of hotel systems',
  'Ability to read and write',
  'Ability to plan and organise one’s own work',
  'Ability to work independently and as part of a team',
  'Ability to work nights and weekends',
  'Fluent English and Spanish',
  'Experience leading teams and managing budgets',
  'Minimum of 2 years of experience in sales and customer service',
  'Between 3 and 5 years of experience',
  'Two and a half years of experience',
  'Pre- and post-operative care',
  'Nursing degree and licence required',
  'Training and experience in welding',
  'A calm person with good planning, reporting and time management skills',
  'Must be orderly, and tidy in planning and time management skills',
  'Good command of written and spoken Welsh, Irish',
  // bare names, whose bond nobody can see
  'Python and SQL',
  'Word, Excel and PowerPoint',
  'Familiarity with Kafka and Redis',
  'Java, Kotlin, Go preferred',
  'Spanish, French, or German preferred',
  // alternatives
  'Bachelor’s degree in physics or chemistry',
  'High school diploma or GED and 2 years of experience',
  'Bachelor’s degree or high school diploma and 5 years of experience',
  'Bachelor’s degree and 2 years of experience or master’s degree',
  'Degree in design; or a portfolio that shows the same',
  'An equivalent combination of education and 4 years of experience',
  'Bachelor’s degree and/or 5 years of experience',
  'Either a chef’s diploma and 1 year of experience, or 4 years in a kitchen',
  // examples
  'Experience with databases such as Oracle; Postgres; MySQL',
  'Experience with tools like AutoCAD and knowledge of BIM',
  'Design systems, e.g. Material and knowledge of tokens',
  // explanations, not demands
  '5 years of experience. This includes internships.',
  'Degree in finance. We pay for further exams.',
  'B.Sc. in biology',
  'Patient, i.e. calm under pressure. It gets loud.',
  // points back
  'Knowledge of the safety rules and ability to follow them',
  'Able to carry boxes of 20 kg; puts these on high shelves',
  'No. 4, ten hours a week on site and the rest wherever you are in the north of the country; Our Firm Ltd',
  // nothing to cut
  'Attention to detail',
  'Experience in the role, strongly preferred',
  '5 years of experience, preferably in retail',
  'a; b; c; d; e; f',
  '',
  ' ; ',
];

test('the table holds what it promises', () => {
  expect(Object.keys(cut).length + whole.length).toBeGreaterThanOrEqual(60);
});

test.each(Object.entries(cut))('%s is taken apart', (text, parts) => {
  expect(proposeSplit(text, 'required')?.map((part) => part.text)).toEqual(parts);
});

test.each(whole)('%s stays whole', (text) => {
  expect(proposeSplit(text, 'required')).toBe(undefined);
});

test('a part that is a wish becomes preferred, one that must be required, and others are what the whole is', () => {
  const kinds = (text: string, kind: 'required' | 'preferred') =>
    proposeSplit(text, kind)?.map((part) => part.kind);
  expect(kinds('Python and SQL; AWS a plus', 'required')).toEqual(['required', 'preferred']);
  expect(kinds('Excel required and Access a plus', 'preferred')).toEqual(['required', 'preferred']);
  expect(kinds('Own tools; 2 years in retail, preferably in shoes', 'required')).toEqual([
    'required',
    'required',
  ]);
  expect(kinds('Own tools; crane licence (preferred)', 'required')).toEqual([
    'required',
    'preferred',
  ]);
  expect(kinds('Valid licence as a plumber and own vehicle', 'preferred')).toEqual([
    'preferred',
    'preferred',
  ]);
});

test('each part has its own years and a name without what it opens and closes with', () => {
  expect(
    proposeSplit(
      'Minimum 3 years of experience in sales and 18 months in a leading role',
      'required',
    ),
  ).toMatchObject([
    { name: 'Experience in sales', minYears: 3 },
    { name: '18 months in a leading role', minYears: 1.5 },
  ]);
  expect(proposeSplit('Python and SQL; AWS a plus', 'required')).toMatchObject([
    { name: 'Python and SQL', minYears: null },
    { name: 'AWS', minYears: null },
  ]);
});

const words = [
  ...['Bachelor’s degree', '5 years of experience', 'ability to travel', 'own vehicle', 'Python'],
  ...['SQL', 'a plus', 'preferred', 'required', 'knowledge of', 'communication skills', 'e.g.'],
  ...['or', 'and', ', ', '; ', '. ', ' (', ') ', 'Education:', 'have a valid licence', '\n', '👩‍🔧'],
];
const aText = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((all) => all.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

test('parts are slices of the text, in order, apart from each other, named, 2 to 5', () => {
  let cuts = 0;
  fc.assert(
    fc.property(aText, fc.constantFrom('required', 'preferred'), (text, kind) => {
      const parts = proposeSplit(text, kind);
      if (!parts) return;
      cuts += 1;
      expect(parts.length).toBeGreaterThanOrEqual(2);
      expect(parts.length).toBeLessThanOrEqual(mostParts);
      let from = 0;
      for (const { start, end, text: part, name } of parts) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(part);
        expect(part.trim()).toBe(part);
        expect(name).not.toBe('');
        from = end;
      }
      expect(from).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 3000 },
  );
  expect(cuts).toBeGreaterThan(50);
});

test('a long text without an end costs no more than its length', () => {
  const long = `${'strong relevant proven '.repeat(2000)}experience`;
  const before = performance.now();
  expect(proposeSplit(long, 'required')).toBe(undefined);
  expect(performance.now() - before).toBeLessThan(2000);
});
