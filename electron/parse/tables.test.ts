import { expect, test } from 'vitest';

import { parsePosting } from './parse-posting.ts';

const kinds = (source: string) =>
  parsePosting(source).qualifications.map(({ text, kind }) => [text, kind]);

test('columns headed essential and desirable give their cells that kind', () => {
  const source = [
    'Stable Manager',
    '',
    '\tEssential\tDesirable',
    'Experience\tThree seasons in a yard\tRacing yard',
    '\tOwn boots\tHorsebox licence',
    'Manner\tUp before the horses\t',
  ].join('\n');
  expect(kinds(source)).toEqual([
    ['Three seasons in a yard', 'required'],
    ['Racing yard', 'preferred'],
    ['Own boots', 'required'],
    ['Horsebox licence', 'preferred'],
    ['Up before the horses', 'required'],
  ]);
});

test('a last column of letters says how much each row is asked for', () => {
  const source =
    'Ferry Steward\n\nPerson specification\nSpeaks Norwegian\tE\nSea survival course\tE\nHas worked on a ferry\tD\n';
  expect(kinds(source)).toEqual([
    ['Speaks Norwegian', 'required'],
    ['Sea survival course', 'required'],
    ['Has worked on a ferry', 'preferred'],
  ]);
});

test('letters in brackets behind the statement do the same', () => {
  const source =
    'Registrar\n\nWhat we look for\n- Legible hand (E)\n- Latin (D)\n- Patience with families (E)\n';
  expect(kinds(source).map(([, kind]) => kind)).toEqual(['required', 'preferred', 'required']);
});
