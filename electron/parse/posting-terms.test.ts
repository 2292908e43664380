import { expect, test } from 'vitest';

import { postingFacts } from './posting-facts.ts';
import { sourceLines } from './source-lines.ts';

const terms: readonly (readonly [string, string])[] = [
  ['The mill runs a weekend crew, full time, 6 am to 6 pm.', 'full-time'],
  [
    'Die Stelle ist in Voll- oder Teilzeit zu besetzen, unbefristet.',
    'full-time, part-time, permanent',
  ],
  ['Contratto a tempo determinato, tempo pieno.', 'fixed-term, full-time'],
  ['We are after two permanent part time bakers for the night bake.', 'permanent, part-time'],
  ['Job Type: Full-timePay: $20 an hour', 'full-time'],
  ['This is a permanent contract.', 'permanent'],
  ['Appointment: Full-time, three year term', 'full-time, fixed-term'],
  ['Hours: 0.5 FTE', 'part-time'],
];
test.each(terms)('reads the terms of employment in "%s"', (sentence, kinds) => {
  const source = `Line Lead\n\n${sentence}\n`;
  const read = postingFacts(source, sourceLines(source)).employmentType;
  expect(read?.split(', ').toSorted().join(', ')).toBe(kinds.split(', ').toSorted().join(', '));
});

const modes: readonly (readonly [string, string | null])[] = [
  ['Three days a week in our office, the rest where you like.', 'hybrid'],
  ['We meet in the office on Mondays and work from home otherwise.', 'hybrid'],
  ["This work can't be done from home.", 'onsite'],
  ['Permanent / Office based', 'onsite'],
  ['Trois jours de télétravail par semaine.', 'hybrid'],
  ['Mode of work: Hybrid', 'hybrid'],
  ['You will support remote and on-site users.', null],
  ['Train in the office for clients from home visits.', null],
];
test.each(modes)('reads the way of working in "%s"', (sentence, mode) => {
  const source = `Line Lead\n\n${sentence}\n`;
  expect(postingFacts(source, sourceLines(source)).workMode).toBe(mode);
});

const pays: readonly (readonly [string, string | null])[] = [
  ['R18 000 - R22 000 per month', '18000 22000 ZAR month'],
  ['Salary: P520.00 / day', '520 520 PHP day'],
  ['Gross pay: KSh 24,500 per month', '24500 24500 KES month'],
  ['Pay: $24.00 - $31.00 per hourExpected hours: 40', '24 31 USD hour'],
  [
    'Die Vergütung ist Entgeltgruppe 8b (3.100 € bis 3.900 € brutto monatlich).',
    '3100 3900 EUR month',
  ],
  ['Weekly gross: $1,900 (taxable $24/hr plus stipends)', '1900 1900 USD week'],
  ['£41,000 - £47,000 + £4,000 car allowance', '41000 47000 GBP year'],
  ['Manage a budget of R2 million per year.', null],
  ['Room R12 and bay P4 are yours to keep tidy.', null],
  ['$20,000 - $30,000 in grants awarded each year', null],
];
test.each(pays)('reads the pay in "%s"', (sentence, wanted) => {
  const source = `Line Lead\n\n${sentence}\n`;
  const { pay } = postingFacts(source, sourceLines(source));
  expect(pay && `${pay.min} ${pay.max} ${pay.currency} ${pay.period}`).toBe(wanted);
});
