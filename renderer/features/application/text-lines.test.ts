import fc from 'fast-check';
import { expect, test } from 'vitest';

import { piecesOf, selectByKey, textLines, trimSpan } from './text-lines.ts';

const text = 'Asha Raghunathan\n\nNine years of Go.\n- Ran the on-call apprenticeship';
const chosen = (span: { start: number; end: number } | undefined) =>
  span && text.slice(span.start, span.end);

test('lines carry their offsets, blank ones too', () => {
  expect(textLines('a\n\nbc')).toEqual([
    { lineNumber: 1, start: 0, end: 1, text: 'a' },
    { lineNumber: 2, start: 2, end: 2, text: '' },
    { lineNumber: 3, start: 3, end: 5, text: 'bc' },
  ]);
});

test('a passage is chosen by keys alone: line by line, more lines, words off either end', () => {
  const first = selectByKey(text, undefined, 'down');
  expect(chosen(first)).toBe('Asha Raghunathan');
  const second = selectByKey(text, first, 'down');
  expect(chosen(second)).toBe('Nine years of Go.');
  expect(chosen(selectByKey(text, second, 'up'))).toBe('Asha Raghunathan');
  expect(chosen(selectByKey(text, second, 'more'))).toBe(
    'Nine years of Go.\n- Ran the on-call apprenticeship',
  );
  const later = selectByKey(text, second, 'startLater');
  expect(chosen(later)).toBe('years of Go.');
  expect(chosen(selectByKey(text, later, 'startEarlier'))).toBe('Nine years of Go.');
  const shorter = selectByKey(text, later, 'endEarlier');
  expect(chosen(shorter)).toBe('years of');
  expect(chosen(selectByKey(text, shorter, 'endLater'))).toBe('years of Go.');
});

test('whatever keys are pressed, the selection lies in the text and is never blank', () => {
  const key = fc.constantFrom(
    'down',
    'up',
    'more',
    'fewer',
    'startLater',
    'startEarlier',
    'endEarlier',
    'endLater',
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.array(key, { maxLength: 20 }), (body, keys) => {
      let span = selectByKey(body, undefined, 'down');
      for (const each of keys) {
        span = selectByKey(body, span, each);
        if (!span) continue;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(body.length);
        expect(body.slice(span.start, span.end).trim()).not.toBe('');
      }
    }),
  );
});

test('a line is cut where marks begin and end, and its pieces are the line again', () => {
  const [line] = textLines('Kafka at 6,000 events');
  if (!line) throw new Error('no line');
  const marks = [
    { start: 0, end: 8, id: 'P2' },
    { start: 6, end: 14, id: 'R5' },
  ];
  const pieces = piecesOf(line, marks);
  expect(pieces.map(({ text: part, marks: on }) => [part, on.map(({ id }) => id)])).toEqual([
    ['Kafka ', ['P2']],
    ['at', ['P2', 'R5']],
    [' 6,000', ['R5']],
    [' events', []],
  ]);
});

test('blanks around a selection are not part of it', () => {
  expect(trimSpan('  a b ', { start: 0, end: 6 })).toEqual({ start: 2, end: 5 });
  expect(trimSpan('   ', { start: 0, end: 3 })).toBe(undefined);
});
