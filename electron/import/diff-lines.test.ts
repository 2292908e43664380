import fc from 'fast-check';
import { expect, test } from 'vitest';

import { carryCorrections } from '#shared/carry-corrections.ts';
import { countChanges } from '#shared/line-diff.ts';
import type { LineCorrection } from '#shared/posting.ts';
import { diffLines } from './diff-lines.ts';

const told = (earlier: string, later: string) =>
  diffLines(earlier, later).map(({ change, before, after }) => [
    change,
    before?.lineNumber ?? null,
    after?.lineNumber ?? null,
  ]);
const ignored = (lineNumber: number, reason = ''): LineCorrection => ({
  ...{ lineNumber, reason },
  role: 'other',
  kind: null,
});

test('a line is added, removed, changed where the words are alike, or moved where it stands once in both', () => {
  const earlier =
    'Cook\n\nRequirements\n- Knife skills\n- Two years in a busy kitchen\n- Own knives\n\nPay: by the hour';
  const later =
    'Cook\nPay: by the hour\n\nRequirements\n- Knife skills\n- Three years in a busy kitchen\n- Weekend work';
  expect(told(earlier, later)).toEqual([
    ['same', 1, 1],
    ['moved', 8, 2],
    ['same', 3, 4],
    ['same', 4, 5],
    ['changed', 5, 6],
    ['removed', 6, null],
    ['added', null, 7],
  ]);
  expect(countChanges(diffLines(earlier, later))).toEqual({
    ...{ added: 1, removed: 1, changed: 1, moved: 1 },
  });
});

test('blanks, blank lines and line ends are no change, and the line numbers stay those of each text', () => {
  expect(told('Cook\r\n\r\nKnife  skills \r\n', 'Cook\nKnife\u00A0skills')).toEqual([
    ['same', 1, 1],
    ['same', 3, 2],
  ]);
  expect(diffLines('', '\n')).toEqual([]);
});

test('texts with nothing in common are told as a whole, at once', () => {
  const lines = (word: string) =>
    Array.from({ length: 6000 }, (_, at) => `${word}${at}`).join('\n');
  expect(countChanges(diffLines(lines('a'), lines('b')))).toEqual({
    ...{ added: 6000, removed: 6000, changed: 0, moved: 0 },
  });
});

test('a correction follows its line; where the line changed or went away it is named', () => {
  const earlier = 'Cook\nKnife skills\nTwo years in a kitchen\nOwn knives\nWeekends';
  const later = 'Cook\nWeekends\nKnife skills\nSix years in a kitchen';
  const carried = carryCorrections(
    diffLines(earlier, later),
    [ignored(2), ignored(3, 'years predict little'), ignored(4), ignored(5)],
    [],
  );
  expect(carried.corrections.map(({ lineNumber }) => lineNumber)).toEqual([2, 3]);
  expect(carried.carriedCount).toBe(2);
  expect(carried.lost).toEqual([
    {
      correction: ignored(3, 'years predict little'),
      text: 'Two years in a kitchen',
      change: 'changed',
      laterLineNumber: 4,
    },
    { correction: ignored(4), text: 'Own knives', change: 'removed', laterLineNumber: null },
  ]);
});

test('what was corrected on the new text already wins, on the same line and on a changed one', () => {
  const diff = diffLines(
    'Knife skills\nTwo years at the stove',
    'Knife skills\nSix years at the stove',
  );
  const own = [ignored(1, 'mine'), ignored(2, 'mine')];
  expect(carryCorrections(diff, [ignored(1), ignored(2)], own)).toEqual({
    corrections: own,
    carriedCount: 0,
    lost: [],
  });
});

const aLine = fc.stringMatching(/^[a-c]{1,3}( [a-c]{1,2})?$/);
const aText = fc.array(fc.oneof({ weight: 4, arbitrary: aLine }, fc.constant('')), {
  minLength: 1,
  maxLength: 30,
});

test('a text against itself is the same throughout and carries every correction to its own line', () => {
  fc.assert(
    fc.property(aText, (lines) => {
      const diff = diffLines(lines.join('\n'), lines.join('\n'));
      const all = lines.flatMap((line, at) => (line === '' ? [] : [ignored(at + 1)]));
      expect(diff.every(({ change }) => change === 'same')).toBe(true);
      expect(carryCorrections(diff, all, [])).toEqual({
        ...{ corrections: all, carriedCount: all.length, lost: [] },
      });
    }),
  );
});

test('whatever is inserted, every untouched line keeps its correction, in order', () => {
  const insertions = fc.array(fc.tuple(fc.nat(30), fc.oneof(aLine, fc.constant(''))), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(aText, insertions, (lines, inserted) => {
      const later = [...lines];
      for (const [at, line] of inserted) later.splice(at % (later.length + 1), 0, line);
      const all = lines.flatMap((line, at) => (line === '' ? [] : [ignored(at + 1)]));
      const diff = diffLines(lines.join('\n'), later.join('\n'));
      const { corrections, lost } = carryCorrections(diff, all, []);
      expect(lost).toEqual([]);
      expect(corrections.map(({ lineNumber }) => later[lineNumber - 1])).toEqual(
        lines.filter((line) => line !== ''),
      );
    }),
  );
});

test('every non-blank line of both texts is told exactly once', () => {
  fc.assert(
    fc.property(aText, aText, (earlier, later) => {
      const diff = diffLines(earlier.join('\n'), later.join('\n'));
      const numbers = (lines: readonly string[]) =>
        lines.flatMap((line, at) => (line === '' ? [] : [at + 1]));
      const side = (which: 'before' | 'after') =>
        diff.flatMap((each) => each[which]?.lineNumber ?? []).toSorted((a, b) => a - b);
      expect(side('before')).toEqual(numbers(earlier));
      expect(side('after')).toEqual(numbers(later));
    }),
  );
});
