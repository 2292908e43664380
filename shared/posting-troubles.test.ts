import { expect, test } from 'vitest';

import { parsePosting } from '#electron/parse/parse-posting.ts';
import { garbledSignIn, troublesOf } from './posting-troubles.ts';

test('UTF-8 that was once taken for Windows-1252, and lost signs, are seen', () => {
  expect(garbledSignIn('You donâ€™t need a car')).toBe('â€™');
  expect(garbledSignIn('KÃ¶chin')).toBe('Ã¶');
  expect(garbledSignIn('20Â kg'.replace('Â ', 'Â\u00A0'))).toBe('Â\u00A0');
  expect(garbledSignIn('K\uFFFDchin')).toBe('\uFFFD');
});

test('letters that only look like it are left alone', () => {
  for (const text of [
    'FUNÇÃO',
    'AMANHÃ — às 9h',
    'AMANHÃ.',
    'Âge minimum',
    'crème brûlée',
    '5 €',
  ]) {
    expect(garbledSignIn(text), text).toBeNull();
  }
});

test('troubles come with the most sweeping first, and a good reading has none', () => {
  const source =
    'Line cook\n\nRequirements\n- Two years of experience in a kitchen\n- Knife skills';
  const parsed = parsePosting(source);
  const calm = {
    ...parsed,
    lines: parsed.lines.map((line) => ({ ...line, isDoubtful: false })),
    qualifications: [
      {
        ...{ text: 'Knife skills', start: 67, end: 79, lineNumber: 5, minYears: null, reasons: [] },
        kind: 'required' as const,
      },
    ],
  };
  expect(troublesOf({ source, notice: null, encodingBasis: 'recognised', parsed: calm })).toEqual(
    [],
  );
  expect(troublesOf({ source, notice: null, encodingBasis: 'chosen', parsed: calm })).toEqual([]);
  const troubled = {
    ...calm,
    lines: calm.lines.map((line) => ({ ...line, isDoubtful: true })),
    qualifications: [],
  };
  expect(
    troublesOf({
      source: `${source}\uFFFD`,
      notice: 'One file was attached.',
      encodingBasis: 'guessed',
      parsed: troubled,
    }),
  ).toEqual(['partly-read', 'guessed-encoding', 'garbled', 'no-qualifications', 'doubtful-lines']);
});
