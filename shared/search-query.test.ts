import fc from 'fast-check';
import { expect, test } from 'vitest';

import { foundLines } from './found-lines.ts';
import { findTerms, parseSearch } from './search-query.ts';
import { indexText, wordsOf } from './search-words.ts';

const word = (...words: string[]) => ({ words, isBeginning: false });

test('words, phrases, OR, NOT and the two fields are told apart', () => {
  expect(parseSearch('kafka OR kinesis -intern')).toEqual({
    all: [[word('kafka'), word('kinesis')]],
    none: [word('intern')],
    area: null,
    stage: null,
  });
  expect(parseSearch('"Event-driven" in:not stage:Not ')).toEqual({
    all: [[word('event', 'driven')]],
    none: [],
    area: 'notes',
    stage: 'not',
  });
  expect(parseSearch('OR a http://x:y NOT "b')).toMatchObject({
    all: [[word('a')], [word('http', 'x', 'y')]],
    none: [word('b')],
  });
});

test('the marks are those of the words that the index has', () => {
  const text = 'Événements, KAFKA and event-driven work';
  const { all } = parseSearch('evenements "event driven" kaf');
  expect(findTerms(text, all.flat()).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Événements',
    'KAFKA',
    'event-driven',
  ]);
});

test('what goes into the index is the words of the text, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = wordsOf(text);
      for (const { start, end } of words) expect(text.slice(start, end)).not.toBe('');
      if (/[^\0-\x7f]/.test(text)) {
        expect(indexText(text)).toBe(words.map((each) => each.word).join(' '));
      }
    }),
  );
});

test('lines are numbered, long ones cut around the match, and each word asked for is shown', () => {
  const long = `${'before '.repeat(40)}needle${' after'.repeat(40)}`;
  const text = ['hay', 'hay needle', '', long, 'thread', 'needle'].join('\n');
  const lines = foundLines([['text', text]], [word('needle'), word('thread')]);
  expect(lines.map(({ lineNumber }) => lineNumber)).toEqual([2, 4, 5]);
  for (const { text: shown, marks, start, end } of lines) {
    expect(shown.length).toBeLessThan(180);
    expect(shown.slice(marks[0]?.start, marks[0]?.end)).toBe(text.slice(start, end));
  }
});

test('plain Latin text is marked as any other', () => {
  const piece = fc.constantFrom('a', 'ab', 'abc', 'b', ' ', '-', '. ', 'a1');
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
  const term = fc.record({
    words: fc.array(fc.constantFrom('a', 'ab', 'b', 'abc'), { minLength: 1, maxLength: 2 }),
    isBeginning: fc.boolean(),
  });
  fc.assert(
    fc.property(text, fc.array(term, { maxLength: 3 }), (plain, terms) => {
      // A sign beyond ASCII takes the other way; it stands apart and changes no word.
      const [fast, slow] = [findTerms(plain, terms), findTerms(`${plain} €`, terms)];
      expect(fast).toEqual(slow);
    }),
  );
});
