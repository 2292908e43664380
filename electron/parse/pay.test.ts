import fc from 'fast-check';
import { expect, test } from 'vitest';

import { payOf } from './pay.ts';
import { sourceLines } from './source-lines.ts';

function read(text: string) {
  const source = `Warehouse Worker\n\n${text}`;
  const pay = payOf(source, sourceLines(source), null);
  if (pay) expect(pay.text).toBe(source.slice(pay.start, pay.end));
  return pay && [pay.min, pay.max, pay.currency, pay.period];
}

type Row = readonly [string, number, number | null, string | null, string | null];

const rows: readonly Row[] = [
  ['Salary range: $149,500—$157,500 USD', 149_500, 157_500, 'USD', 'year'],
  ['$100,500.00 - $140,500.00', 100_500, 140_500, 'USD', 'year'],
  ['Compensation: $126.4K to $158K', 126_400, 158_000, 'USD', 'year'],
  ['The pay is $100k to $145k', 100_000, 145_000, 'USD', 'year'],
  ['$72,250.00 - $151,750.00/yr', 72_250, 151_750, 'USD', 'year'],
  ['$80,000.00 to $150,000.00 /year', 80_000, 150_000, 'USD', 'year'],
  ['Salary: 165,500-185,500', 165_500, 185_500, null, 'year'],
  ['Salary: between £51,000 and £71,000', 51_000, 71_000, 'GBP', 'year'],
  ['£51,000-71,000', 51_000, 71_000, 'GBP', 'year'],
  ['$27-$32 per hour', 27, 32, 'USD', 'hour'],
  ['$16-$26 per hr.', 16, 26, 'USD', 'hour'],
  ['$61/Hr. - $66/Hr. (on W2)', 61, 66, 'USD', 'hour'],
  ['$74 - 96 per hour', 74, 96, 'USD', 'hour'],
  ['Hourly pay rate: : $104.10-$111.20', 104.1, 111.2, 'USD', 'hour'],
  ['Pay: $18.35', 18.35, 18.35, 'USD', null],
  ['Annual salary 42,600 - 48,200', 42_600, 48_200, null, 'year'],
  ['GS-13 Step 1 - $88,520 to GS-13 Step 10 $115,079', 88_520, 115_079, 'USD', 'year'],
  [
    'The base salary range for this position is:\n$120,000 - $150,000',
    120_000,
    150_000,
    'USD',
    'year',
  ],
  ['Pay range\nMinimum: $20.50\nMaximum: $25.75', 20.5, 25.75, 'USD', null],
  ['salary_min: "41,000"\nsalary_max: "52,000"', 41_000, 52_000, null, 'year'],
  ['Salary $100,000- $75,000', 75_000, 100_000, 'USD', 'year'],
  ['Pay ranges from $82,000 in our smallest market up to $121,000', 82_000, 121_000, 'USD', 'year'],
  ['Salary 26.00 to 30.00 HOUR hourly / 40 hours per week', 26, 30, null, 'hour'],
  ['£11.50ph + tips', 11.5, 11.5, 'GBP', 'hour'],
  ['Rate $25 hr.', 25, 25, 'USD', 'hour'],
  ['Mindestgehalt € 1.950,- brutto/Monat', 1_950, 1_950, 'EUR', 'month'],
  ['Rémunération : entre 38 et 45 K€ annuel', 38_000, 45_000, 'EUR', 'year'],
  ['CTC: 18-24 LPA', 1_800_000, 2_400_000, 'INR', 'year'],
  ['Wages are $30.00-$35.00/hr. Tool allowance of $600/yr.', 30, 35, 'USD', 'hour'],
  ['$4,102 - $5,231/month; $49,224 - $62,772/year', 4_102, 5_231, 'USD', 'month'],
  ['Salary: USD $35,000.00/Yr. - USD $40,000.00/Yr.', 35_000, 40_000, 'USD', 'year'],
  ['Salary\nCirca £38,000 plus benefits', 38_000, 38_000, 'GBP', 'year'],
  ['Salary: $60-70,000', 60_000, 70_000, 'USD', 'year'],
  ['Up to $30 per hour', 30, 30, 'USD', 'hour'],
  ['Starting at $18/hr', 18, null, 'USD', 'hour'],
  ['Pay: From $18.00 per hour', 18, null, 'USD', 'hour'],
  ['$20+/hr plus tips', 20, null, 'USD', 'hour'],
  ['$18.50/hour + $2/hour shift differential, 40 hours per week', 18.5, 18.5, 'USD', 'hour'],
  ['$25 an hour, paid weekly', 25, 25, 'USD', 'hour'],
  ['$3,245.60 Biweekly', 3_245.6, 3_245.6, 'USD', null],
  ['Earn $1,200 - $1,500 weekly!', 1_200, 1_500, 'USD', 'week'],
  ['Monthly salary: $4,562.00 - $5,711.00', 4_562, 5_711, 'USD', 'month'],
  ['Band 5: £28,407 to £34,581 per annum pro rata', 28_407, 34_581, 'GBP', 'year'],
  ['Salary £25,000 basic, £40,000 OTE', 25_000, 25_000, 'GBP', 'year'],
  ['AU$85,000 + super', 85_000, 85_000, 'AUD', 'year'],
  ['$85,000 - $95,000 plus superannuation, Sydney', 85_000, 95_000, 'AUD', 'year'],
  ['CA$70,000 - CA$80,000', 70_000, 80_000, 'CAD', 'year'],
  ['$52,000 to $58,000 a year in Ottawa, Ontario', 52_000, 58_000, 'CAD', 'year'],
  ['NZ$60,000 - NZ$70,000', 60_000, 70_000, 'NZD', 'year'],
  ['45.000 € brut annuel', 45_000, 45_000, 'EUR', 'year'],
  ['Salaire : 45-50k€', 45_000, 50_000, 'EUR', 'year'],
  ['Entre 30 000 € et 35 000 € par an', 30_000, 35_000, 'EUR', 'year'],
  ["Salaire : 12,50 € de l'heure", 12.5, 12.5, 'EUR', 'hour'],
  ['Rémunération : 35k', 35_000, 35_000, null, 'year'],
  ['3 500 – 4 200 € brutto/Monat', 3_500, 4_200, 'EUR', 'month'],
  ['2.800 € - 3.200 € brutto im Monat', 2_800, 3_200, 'EUR', 'month'],
  ['Gehalt: CHF 95’000', 95_000, 95_000, 'CHF', 'year'],
  ['Stundenlohn 14,50€', 14.5, 14.5, 'EUR', 'hour'],
  ['Salario: 24.000 - 28.000 € brutos anuales', 24_000, 28_000, 'EUR', 'year'],
  ['Salario: 1.350 € brutos mensuales', 1_350, 1_350, 'EUR', 'month'],
  ['₹5,00,000 - ₹8,00,000 a year', 500_000, 800_000, 'INR', 'year'],
  ['Salary: 6-8 LPA', 600_000, 800_000, 'INR', 'year'],
  ['Compensation: $10 plus tips\nCompetitive pay; $10 per hour plus tips', 10, 10, 'USD', 'hour'],
  [
    'In California the range is $100,000 - $120,000; in New York it is $110,000 - $130,000.',
    100_000,
    120_000,
    'USD',
    'year',
  ],
  ['Salary: $55,000 to $65,000 per year; $2,500 sign-on bonus', 55_000, 65_000, 'USD', 'year'],
];

test.each(rows)('%s', (text, ...figures) => {
  expect(read(text)).toEqual(figures);
});

test.each([
  'Salary: Open',
  'Salary: DOE',
  'Pay: competitive',
  'Salary: 2023 review',
  'Salary Grade: 12',
  'We manage $7.1 billion in assets',
  'We raised $45 million and pay well',
  '401(k) with 4% match',
  'A 401(k) match of up to $3,000 per year',
  'We offer a $3K/year learning budget',
  'You will close $500K+ deals',
  '$1,000 annual stipend for your home office',
  '$5,000 sign-on bonus',
  'Sign-on bonus up to $10,000 available',
  'Employee referral bonus of $500 per hire',
  'Professional liability insurance of $1,000,000 per year',
  'Managed budgets of $50,000 - $100,000 per year',
  '$2,023 tuition assistance per year',
  '$0 deductibles, $0 co-pays',
  'Processes invoices of up to $250,000 per year',
  'Relocation allowance: £8,000',
  'You handle cash of $2,000 to $5,000 daily',
  'You run projects of $1,000,000 - $5,000,000. Salary: commensurate with experience.',
  'We serve 10,000 - 15,000 customers and save them $1,200 per year on average.',
  'Meals cost $15 - $25 per person. Pay is competitive.',
  'Benefits: training allowance $2,500 per year, malpractice insurance $1,000,000/$3,000,000',
])('no pay: %s', (text) => {
  expect(read(text)).toBe(null);
});

const periodWords = {
  hour: ['per hour', '/hr', 'an hour', 'hourly'],
  month: ['per month', '/month', 'monthly'],
  year: ['per year', 'a year', '/yr', 'annually', 'per annum'],
};
const usual = { hour: [8, 200], month: [900, 20_000], year: [15_000, 400_000] } as const;
const period = fc.constantFrom<'hour' | 'month' | 'year'>('hour', 'month', 'year');
const sign = fc.constantFrom(
  ['$', 'USD'] as const,
  ['£', 'GBP'] as const,
  ['€', 'EUR'] as const,
  ['CHF ', 'CHF'] as const,
);

test('pay printed in any of many ways reads back as the same figures', () => {
  const printed = period.chain((unit) =>
    fc.record({
      unit: fc.constant(unit),
      low: fc.integer({ min: usual[unit][0], max: usual[unit][1] }),
      more: fc.integer({ min: 1, max: usual[unit][0] }),
      words: fc.constantFrom(...periodWords[unit]),
      sign,
      dash: fc.constantFrom('-', ' - ', ' – ', '—', ' to '),
      label: fc.constantFrom(
        'Pay: ',
        'Salary range: ',
        'Compensation – ',
        'The pay for this role is ',
      ),
      isCents: fc.boolean(),
      isSignedTwice: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(
      printed,
      ({ unit, low, more, words, sign: [mark, code], dash, label, isCents, isSignedTwice }) => {
        const figure = (value: number) =>
          value.toLocaleString('en-US', { minimumFractionDigits: isCents ? 2 : 0 });
        const high = low + more;
        const text = `${label}${mark}${figure(low)}${dash}${isSignedTwice ? mark : ''}${figure(high)} ${words}`;
        expect(read(text)).toEqual([low, high, code, unit]);
      },
    ),
    { numRuns: 300 },
  );
});
