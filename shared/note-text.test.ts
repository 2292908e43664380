import { expect, test } from 'vitest';

import { plainNote } from './note-text.ts';

test.each([
  ['**Drew** the *plan* on _paper_', 'Drew the plan on paper'],
  ['5 * 3 * 2 and snake_case_name', '5 * 3 * 2 and snake_case_name'],
  ['5 \\* 3, \\_so\\_, \\[x\\]', '5 * 3, _so_, [x]'],
  ['- one\n- **two**\n  - three', '- one\n- two\n  - three'],
  ['> her words\n> go on', 'her words\ngo on'],
  ['see [the post](https://example.org/a)', 'see the post (https://example.org/a)'],
  ['***both***', 'both'],
  ['a **b *c* d** e', 'a b c d e'],
  ['**Не `питали`**', 'Не питали'],
])('%s reads %s', (markdown, plain) => {
  expect(plainNote(markdown)).toBe(plain);
});
