import fc from 'fast-check';
import { expect, test } from 'vitest';

import { plainNote } from './note-text.ts';
import { plainToMarkdown } from './plain-to-markdown.ts';

test('signs are escaped, lines end where they ended, lists stay lists', () => {
  expect(plainToMarkdown('*Not* bold\n# 3 on call\n- one\n- two\n\nnext_word')).toBe(
    '\\*Not\\* bold  \n\\# 3 on call  \n- one  \n- two\n\nnext\\_word',
  );
});

const signs = 'aé字 \\`*_[]<>~&|#+=-1.():!'.split('');

test('whatever was typed reads the same again, but for blanks at the end of a line', () => {
  const line = fc.string({ unit: fc.constantFrom(...signs) });
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.map((each) => each.trimEnd()).join('\n');
      expect(plainNote(plainToMarkdown(text))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
