import { expect, test } from 'vitest';

import { cssString, html } from './html.ts';

test('what a person wrote is text, whatever it looks like', () => {
  const hostile = `</p><script src="file:///etc/passwd"></script><img src=x onerror='alert(1)'>&amp;`;
  const { markup } = html`<p title="${hostile}">${hostile}</p>`;
  expect(markup).not.toMatch(/<script|<img|"file:|onerror='/);
  expect(markup.match(/</g)).toHaveLength(2);
});

test('markup that was made here goes in as it is, and nothing stands for nothing', () => {
  const rows = ['a', '<b>'].map((text) => html`<li>${text}</li>`);
  const { markup } = html`<ul>${rows}${null}${undefined}${3}</ul>`;
  expect(markup).toBe('<ul><li>a</li><li>&lt;b&gt;</li>3</ul>');
});

test('signs that turn the direction of their neighbours are taken out', () => {
  expect(html`${'abc\u202Edef\u2066'}`.markup).toBe('abcdef');
});

test('a string for the style sheet cannot end itself, the rule or the style element', () => {
  const text = cssString(`"; } </style><script>\\a\n*/`);
  expect(text.slice(1, -1)).not.toMatch(/["<>{};/*\n]/);
  expect(cssString('Олена 陈')).toBe('"Олена 陈"');
});
