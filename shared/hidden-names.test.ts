import { expect, test } from 'vitest';

import { hideNamesIn, letterNames } from './hidden-names.ts';
import { applicationIdSchema } from './ids.ts';

const application = (tail: string, createdAt: string) => ({
  applicationId: applicationIdSchema.parse(`019a0000-0000-7000-8000-${tail.padStart(12, '0')}`),
  createdAt,
  candidate: { name: tail, latinName: '' },
});

test('letters go by the day of adding, then by chance, whatever order the applications come in', () => {
  const monday = [
    application('9', '2026-11-23T08:00:00.000Z'),
    application('1', '2026-11-23T09:00:00.000Z'),
  ];
  const tuesday = application('0', '2026-11-24T08:00:00.000Z');
  const named = letterNames([tuesday, ...monday]);
  expect([...monday, tuesday].map(({ applicationId }) => named.get(applicationId))).toEqual([
    ...['B', 'A', 'C'],
  ]);
  expect(letterNames(monday).get(monday[0]!.applicationId)).toBe('B');
});

test('after Z comes AA', () => {
  const many = Array.from({ length: 28 }, (_, index) =>
    application(String(index), '2026-11-23T08:00:00.000Z'),
  );
  expect([...letterNames(many).values()].slice(25)).toEqual(['Z', 'AA', 'AB']);
});

const hidden = [
  { name: 'Asha Raghunathan', latinName: '', alias: 'Candidate B' },
  { name: 'Олена Коваленко', latinName: 'Olena Kovalenko', alias: 'Candidate C' },
  { name: '陳怡君', latinName: '', alias: 'Candidate A' },
  { name: 'Bo Li', latinName: '', alias: 'Candidate D' },
];

test('whole names, parts and Latin readings are put out; words that only contain them stay', () => {
  expect(hideNamesIn('Asha Raghunathan and Olena, then Коваленко.', hidden)).toBe(
    'Candidate B and Candidate C, then Candidate C.',
  );
  expect(hideNamesIn('陳怡君說', hidden)).toBe('Candidate A說');
  expect(hideNamesIn('Ashampoo is not Asha’s', hidden)).toBe('Ashampoo is not Candidate B’s');
  expect(hideNamesIn('Bo Li, a bo, a Li-ion cell', hidden)).toBe(
    'Candidate D, a bo, a Li-ion cell',
  );
});

test('a name that is a pattern is only a name', () => {
  const odd = [{ name: 'A.B (Tony)', latinName: '', alias: 'X' }];
  expect(hideNamesIn('AxB A.B (Tony)', odd)).toBe('AxB X');
});

test('a first name that two share stands for both', () => {
  const two = [
    { name: 'Asha Rao', latinName: '', alias: 'A' },
    { name: 'Asha Iyer', latinName: 'Asha Iyer', alias: 'B' },
  ];
  expect(hideNamesIn('Asha Iyer, or another Asha', two)).toBe('B, or another A / B');
});
