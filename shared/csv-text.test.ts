import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';

import { csvLine, defused } from './csv-text.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+351 22 123', "'+351 22 123"],
  ['-5 degrees', "'-5 degrees"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tA', "'\tA"],
  ['\rA', "'\rA"],
  ['  =1', "'  =1"],
  ['\u00A0\u200B=1', "'\u00A0\u200B=1"],
  ['\uFEFF+1', "'\uFEFF+1"],
  ['\u202E-1', "'\u202E-1"],
  ['＝1', "'＝1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠A', "'＠A"],
  ['−1', "'−1"],
  ['one;=1+1', "one;'=1+1"],
  ['one; =1+1', "one; '=1+1"],
  ['one\r\n@SUM(A1)', "one\r\n'@SUM(A1)"],
  ['one\n＝1', "one\n'＝1"],
  ['one\t-1', "one\t'-1"],
  ['one; two - three', 'one; two - three'],
  ['Ana = Maria', 'Ana = Maria'],
  ['ana@mail.example', 'ana@mail.example'],
  ["'quoted'", "'quoted'"],
  ['', ''],
])('%j is written as %j', (text, written) => {
  expect(defused(text)).toBe(written);
});

test('numbers stay numbers, negative ones too; quotes, commas and line ends come back as they were', () => {
  expect(csvLine([-5, 2.5, 'a'])).toBe('-5,2.5,a');
  const cells = ['He said "no"', 'one, two; three', 'first\r\nsecond\nthird', 'שלום, عالم', ''];
  expect(parse(csvLine(cells))).toEqual([cells]);
});
