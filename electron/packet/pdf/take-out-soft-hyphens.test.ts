import { expect, test } from 'vitest';

import { takeOutSoftHyphens } from './take-out-soft-hyphens.ts';

const spanOf = (codes: string, shown: string) =>
  `/Span<</ActualText <FEFF${codes}> >> BDC\n${shown}EMC\n`;

test('a soft hyphen is neither shown nor said, and the text goes on where it did', () => {
  const content = `<0097> Tj\n${spanOf('00AD', '7.1 0 Td <01CD> Tj\n')}0 0 Td <00E6> Tj\n`;
  expect(takeOutSoftHyphens(content)).toBe('<0097> Tj\n7.1 0 Td \n0 0 Td <00E6> Tj\n');
});

test('of letters drawn as one around it the letters stay', () => {
  const content = spanOf('006600AD0069', '3 0 Td <0101> Tj\n');
  expect(takeOutSoftHyphens(content)).toBe(spanOf('00660069', '3 0 Td <0101> Tj\n'));
});

test('spans that say something else stay', () => {
  const content = spanOf('2019', '3 0 Td <0101> Tj\n') + spanOf('00AD', '4 0 Td <0102> Tj\n');
  expect(takeOutSoftHyphens(content)).toBe(`${spanOf('2019', '3 0 Td <0101> Tj\n')}4 0 Td \n`);
});
