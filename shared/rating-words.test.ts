import { expect, test } from 'vitest';

import { levelRows, markOf } from './rating-mark.ts';
import { levelOptions, levelWord, ratingWords } from './rating-words.ts';
import { scaleSteps } from './rubric.ts';

test.each(['checklist', 'anchored'] as const)(
  'the rows of the %s hold every level once, the best first, with the mark it counts as',
  (scale) => {
    const rows = levelRows(scale);
    const levels = Array.from({ length: scaleSteps[scale] }, (_, at) => scaleSteps[scale] - at);
    expect(rows.map(({ level }) => level)).toEqual([...levels, null]);
    expect(rows.map(({ mark }) => mark)).toEqual(rows.map(({ level }) => markOf(level, scale)));
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  },
);

test('on the anchored scale the key is the level, and 0 says not assessed', () => {
  expect(levelRows('anchored').map(({ key, level }) => [key, level])).toEqual([
    ...[5, 4, 3, 2, 1].map((level) => [String(level), level]),
    ['0', null],
  ]);
});

test('a number never stands alone: its anchor’s first words follow, or the level’s own word', () => {
  const anchors = [
    '',
    '',
    '',
    'Has re-designed a distributed system and can explain why. More.',
    '',
  ];
  expect(ratingWords(4, 'anchored', anchors)).toBe('4 Has re-designed a distributed…');
  expect(ratingWords(2, 'anchored', anchors)).toBe('2 Below');
  expect(ratingWords(4, 'anchored', ['', '', '', 'Ran e.g. a shift. Alone.', ''])).toBe(
    '4 Ran e.g',
  );
  expect(ratingWords(null, 'anchored', anchors)).toBe('Not assessed');
  expect(ratingWords(2, 'checklist', ['a', 'b', 'c'])).toBe('Partly');
});

test('a level off the scale is refused', () => {
  expect(() => levelWord(4, 'checklist')).toThrow(RangeError);
  expect(() => levelWord(0, 'anchored')).toThrow(RangeError);
});

test('the control’s rows carry the anchor, or what the level means where there is none', () => {
  const options = levelOptions('anchored', ['never', '', '', '', 'led it']);
  expect(options.map(({ key, word, anchor }) => [key, word, anchor])).toEqual([
    ['5', 'Exceeded', 'led it'],
    ['4', 'Met', 'Clearly shown.'],
    ['3', 'Partly', 'Shown in part.'],
    ['2', 'Below', 'Little of it shown.'],
    ['1', 'Not met', 'never'],
    ['0', 'Not assessed', 'Not asked. Left out of the score.'],
  ]);
});
