import { expect, test } from 'vitest';

import {
  batchFileName,
  fileNameKey,
  freeName,
  namePatternSchemas,
  numberOf,
  unknownTokens,
  type NameParts,
} from './packet-file-name.ts';

const parts: NameParts = {
  name: 'Asha Raghunathan',
  posting: 'Engineer (Backend)',
  date: '2026-11-24',
  stage: 'Interview',
  number: '007',
  letter: 'B',
  assessor: '',
};
const named = (pattern: string, changes: Partial<NameParts> = {}, alias: string | null = null) =>
  batchFileName('packet', pattern, { ...parts, ...changes }, { alias });

test('every token is filled in, and what is none is refused by the pattern', () => {
  expect(named('{number} {name} - {posting}, {stage}, {letter}, {date}')).toBe(
    '007 Asha Raghunathan - Engineer (Backend), Interview, B, 2026-11-24.pdf',
  );
  expect(unknownTokens('{name} {Name} {}', 'packet')).toEqual(['{Name}', '{}']);
  expect(namePatternSchemas.packet.safeParse('{nom}').success).toBe(false);
  expect(namePatternSchemas.packet.safeParse('  ').success).toBe(false);
  expect(namePatternSchemas.packet.parse(' {name} ')).toBe('{name}');
});

test('a kit’s file can say whom it is for; a packet’s cannot', () => {
  const pattern = '{assessor} - kit for {name}';
  const ofKit = { ...parts, assessor: 'Ines Duarte' };
  expect(batchFileName('kit', pattern, ofKit, { alias: null })).toBe(
    'Ines Duarte - kit for Asha Raghunathan.html',
  );
  expect(batchFileName('kit', pattern, ofKit, { alias: 'Candidate B' })).toBe(
    'Ines Duarte - kit for Candidate B.html',
  );
  expect(batchFileName('kit', '{assessor}', parts, { alias: null })).toBe('Kit.html');
  expect(namePatternSchemas.kit.parse(pattern)).toBe(pattern);
  expect(unknownTokens(pattern, 'packet')).toEqual(['{assessor}']);
});

test('a blind file never has the name in it', () => {
  expect(named('{name} {posting}', {}, 'Candidate B')).toBe('Candidate B Engineer (Backend).pdf');
});

test.each([
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.pdf'],
  ['CON', '_CON.pdf'],
  ['nul.report', '_nul.report.pdf'],
  ['com¹', '_com¹.pdf'],
  ['Conrad', 'Conrad.pdf'],
  ['trailing. . ', 'trailing.pdf'],
  ['.hidden', 'hidden.pdf'],
  ['evil\u202Efdp.exe', 'evil fdp.exe.pdf'],
  ['tab\tand\nline', 'tab and line.pdf'],
  ['...', 'Packet.pdf'],
  ['Zoe\u0308', 'Zo\u00EB.pdf'],
])('%j is written as %j', (name, expected) => {
  expect(named('{name}', { name })).toBe(expected);
});

test('a long name is cut between signs and fits into 255 bytes with a number behind it', () => {
  const latin = named('{name}', { name: 'a'.repeat(300) });
  const hindi = named('{name}', { name: 'क्षि'.repeat(80) });
  const family = named('{name}', { name: `${'x'.repeat(118)}👩‍👩‍👧‍👦 and more` });

  expect(latin).toHaveLength(124);
  for (const name of [latin, hindi, family]) {
    expect(Buffer.byteLength(freeName(name, new Set([fileNameKey(name)])))).toBeLessThan(256);
  }
  expect(hindi.replace('.pdf', '').replaceAll('क्षि', '')).toBe('');
  expect(family).toBe(`${'x'.repeat(118)}👩‍👩‍👧‍👦.pdf`);
});

test('a taken name gets the first free number, whatever its case', () => {
  expect(freeName('a.pdf', new Set())).toBe('a.pdf');
  expect(freeName('Asha.pdf', new Set(['asha.pdf']))).toBe('Asha (2).pdf');
  expect(freeName('a.pdf', new Set(['a.pdf', 'a (2).pdf']))).toBe('a (3).pdf');
});

test('numbers have the digits of the last one', () => {
  expect(numberOf(7, 143)).toBe('007');
  expect(numberOf(7, 9)).toBe('7');
});
