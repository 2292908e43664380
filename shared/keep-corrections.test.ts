import fc from 'fast-check';
import { expect, test } from 'vitest';

import { sourceLines } from '#electron/parse/source-lines.ts';
import { keepCorrections } from './keep-corrections.ts';
import type { Encoding, LineCorrection } from './posting.ts';

const ignored = (lineNumber: number): LineCorrection => ({
  ...{ lineNumber, reason: 'as agreed' },
  role: 'other',
  kind: null,
});
const reading = (encoding: Encoding, source: string) => ({
  encoding,
  source,
  parsed: {
    lines: sourceLines(source).map(({ lineNumber, start, end }) => ({
      ...{ lineNumber, start, end, reasons: [], isDoubtful: false },
      role: 'other' as const,
    })),
  },
});
const numbers = (corrections: readonly LineCorrection[]) =>
  corrections.map(({ lineNumber }) => lineNumber);

test('whatever the letters become, a line that ends by the same bytes keeps its correction', () => {
  const singleByte = fc.constantFrom<Encoding>('windows-1252', 'windows-1251', 'koi8-r', 'ibm866');
  // Bytes that are a letter in all of them, so that no line goes blank.
  const line = fc.uint8Array({ min: 0xc0, max: 0xdf, minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(singleByte, singleByte, fc.array(line, { minLength: 1 }), (from, to, lines) => {
      const bytes = new Uint8Array(lines.flatMap((each) => [...each, 10]));
      const read = (encoding: Encoding) =>
        reading(encoding, new TextDecoder(encoding).decode(bytes));
      const all = lines.map((_, at) => ignored(at + 1));
      expect(keepCorrections(all, read(from), read(to))).toEqual(all);
    }),
  );
});

test('a line that is blank in the other encoding loses its correction', () => {
  const before = reading('windows-1252', 'Cook\né\nKnife skills');
  const after = reading('windows-1251', 'Cook\n \nKnife skills');
  expect(numbers(keepCorrections([ignored(2), ignored(3)], before, after))).toEqual([3]);
});

test('where lines end by other bytes, a line is found again by its text, if only one has it', () => {
  const before = reading('iso-2022-jp', 'Cook\nKnife skills\nOwn knives\nWeekends');
  const after = reading('utf-8', 'Cook\n\u001B$B\nKnife skills\nWeekends\nWeekends');
  const all = [ignored(1), ignored(2), ignored(3), ignored(4)];
  expect(numbers(keepCorrections(all, before, after))).toEqual([1, 3]);
});
