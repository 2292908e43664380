import { expect, test } from 'vitest';

import { keepsWords, quotation, tidyMarkdown } from './note-markdown.ts';

test('signs stay as they were typed, but what would become something else stays spelled out', () => {
  expect(tidyMarkdown('R&amp;D, 1 &lt; 2 &gt; 0\n\n&gt; no quotation\n')).toBe(
    'R&D, 1 < 2 > 0\n\n&gt; no quotation',
  );
  expect(tidyMarkdown('a\n\n&nbsp;\n\nb\n\n&nbsp;')).toBe('a\n\nb');
  expect(tidyMarkdown('typed &amp;lt; by hand')).toBe('typed &amp;lt; by hand');
});

test('a note that begins with a quotation says where it stands', () => {
  expect(quotation('Kafka consumers\nat 6,000', 'Résumé, line 13')).toBe(
    '> Kafka consumers\n> at 6,000 (Résumé, line 13)\n\n',
  );
});

test('an editor that would lose a word is found out', () => {
  expect(keepsWords('# head\n\n- **a** 1', 'head\n\n* a 1')).toBe(true);
  expect(keepsWords('![plan](x.png)', '')).toBe(false);
});
