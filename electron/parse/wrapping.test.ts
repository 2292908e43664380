import { expect, test } from 'vitest';

import { sourceLines } from './source-lines.ts';
import { joinWrapped } from './wrapping.ts';

const joined = (source: string) =>
  joinWrapped(sourceLines(source)).map((lines) => lines.map(({ text }) => text));

test('a bullet goes on in the lines that stand further in', () => {
  expect(joined('- Two years of work with\n  horses\n- A calm voice')).toEqual([
    ['- Two years of work with', 'horses'],
    ['- A calm voice'],
  ]);
});

test('a text wrapped at a width is read in paragraphs', () => {
  const wrapped = `The harbour office keeps the berths, the buoys and the books of some
four hundred boats, and we need somebody who can do all three without
losing their temper in August, when everybody wants the same place at
the same time and the crane is out of order.`;
  expect(joined(`${wrapped}\n\nRequirements\n`)).toEqual([wrapped.split('\n'), ['Requirements']]);
});

test('whoever writes without capitals writes items without capitals', () => {
  const list = [
    'have run at least one stall at a market of your own or of somebody else',
    'can stand in the rain for the better part of a day without a word of complaint',
    'know what a till is',
  ];
  expect(joined(`It matters that you:\n${list.join('\n')}`)).toEqual([
    ['It matters that you:'],
    ...list.map((line) => [line]),
  ]);
});
