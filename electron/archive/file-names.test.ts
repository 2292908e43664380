import { expect, test } from 'vitest';

import { createFileNames } from './file-names.ts';

test.each([
  ['Nurse: day/night?', 'Nurse day night.md'],
  ['CON', '_CON.md'],
  ['con.backup', '_con.backup.md'],
  ['LPT¹', '_LPT¹.md'],
  ['Aux Ana', '_Aux Ana.md'],
  ['Connor', 'Connor.md'],
  ['../../etc/passwd', 'etc passwd.md'],
  ['Ana. . .', 'Ana.md'],
  ['a\u202Eb\u0000c', 'a b c.md'],
  ['...', 'Untitled.md'],
])('%j stands under %j', (wanted, name) => {
  expect(createFileNames()('', wanted, '.md')).toBe(name);
});

test('a name stands only once in its folder, whatever its case and its form', () => {
  const nameFor = createFileNames();
  expect(nameFor('a/', 'Zoë', '.md')).toBe('a/Zoë.md');
  expect(nameFor('a/', 'ZOE\u0308', '.md')).toBe('a/ZOË (2).md');
  expect(nameFor('b/', 'Zoë', '.md')).toBe('b/Zoë.md');
});

test('a long name has room in every file system, and no sign of it is cut in two', () => {
  const name = createFileNames()('', '👩🏽‍⚕️'.repeat(60), '.md');
  expect(Buffer.byteLength(name)).toBeLessThan(240);
  expect(name.isWellFormed()).toBe(true);
});
