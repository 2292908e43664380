import { expect, test } from 'vitest';

import { explainReason } from './reading.ts';

test('a reason is a sentence with what was seen in it', () => {
  expect(explainReason({ code: 'says-preferred', detail: 'a plus' })).toBe(
    'Preferred: the line says “a plus”.',
  );
  expect(explainReason({ code: 'negated', detail: 'not required' })).toBe(
    'Not asked for: the line says “not required”.',
  );
});

test('a sentence without its detail has no empty quotes', () => {
  const codes = [
    'reads-as-heading',
    'wording',
    'form',
    'neighbours',
    'least-unlikely',
    'corrected',
  ];
  for (const code of codes) expect(explainReason({ code })).toMatch(/^[A-Z][^“”]+\.$/);
});

test('a code this build does not know is shown as it is, whatever it is called', () => {
  for (const code of ['from-a-newer-reader', 'constructor', '__proto__'])
    expect(explainReason({ code, detail: 'x' })).toBe(code);
});
