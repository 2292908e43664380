import { expect, test } from 'vitest';

import { readDissent, writeDissent } from './dissent.ts';

const assessors = [{ name: 'Ines Duarte' }, { name: 'Ines' }];

test('dissent is a line each, and reads back as it was written', () => {
  const lines = [
    { who: 'Ines Duarte', says: 'Not yet: testing is thin.' },
    { who: '', says: 'The works council wants a second talk.' },
  ];
  const text = writeDissent(lines);
  expect(text).toBe(
    'Ines Duarte: Not yet: testing is thin.\nThe works council wants a second talk.',
  );
  expect(readDissent(text, assessors)).toEqual(lines);
});

test('a line without words is none, and line breaks stay within their line', () => {
  expect(
    writeDissent([
      { who: 'Ines', says: ' ' },
      { who: 'Ines', says: 'One\n two' },
    ]),
  ).toBe('Ines: One two');
  expect(readDissent('', assessors)).toEqual([]);
});
