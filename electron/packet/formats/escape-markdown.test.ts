import { expect, test } from 'vitest';

import { escapeLine, escapeLines, escapeMarkdown } from './escape-markdown.ts';

test.each([
  ['# 5 * 3 <b>', String.raw`\# 5 \* 3 \<b\>`],
  ['1. first', String.raw`1\. first`],
  ['- [a](http://x) | b', String.raw`\- \[a\](http://x) \| b`],
  ['AT&amp;T', 'AT&amp;amp;T'],
  ['    code', '\u00A0\u00A0\u00A0\u00A0code'],
  ['===', String.raw`\===`],
])('%s is read as it was written', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('on one line nothing begins another, and lines that stay lines end in a break', () => {
  expect(escapeLine(' a\n# b ')).toBe('a # b');
  expect(escapeLines('a\nb\n\nc')).toBe('a  \nb\n\nc');
});
