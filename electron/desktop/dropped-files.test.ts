import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { nameOf, type GivenFile } from '../import/given-file.ts';
import { takeDropped } from './dropped-files.ts';

/** What main would keep behind the token, and what the page is told. */
async function dropped(payload: unknown) {
  let given: readonly GivenFile[] = [];
  const reply = await takeDropped(payload, {
    give: (files) => {
      given = files;
      return { token: 'one', fileNames: files.map(nameOf) };
    },
  });
  return { given, reply };
}

test('a folder is its files; one inside it is named and not read, and the page learns no path', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'dropped-'));
  mkdirSync(join(dir, 'older'));
  for (const name of ['b.txt', 'a.txt', '.hidden', 'older/c.txt'])
    writeFileSync(join(dir, name), 'x');
  const { given, reply } = await dropped([{ path: dir }]);
  expect(given).toEqual([
    join(dir, 'a.txt'),
    join(dir, 'b.txt'),
    { fileName: 'older', refusal: expect.stringContaining('folder inside the folder') },
  ]);
  expect(reply).toEqual({
    ok: true,
    value: { token: 'one', fileNames: ['a.txt', 'b.txt', 'older'] },
  });
  expect(JSON.stringify(reply)).not.toContain(dir);
  rmSync(dir, { recursive: true });
});

test('bytes that were handed over keep their name and lose any folder in it', async () => {
  const { given } = await dropped([{ fileName: '../../cook.txt', base64: btoa('Cook') }]);
  expect(given).toEqual([{ fileName: 'cook.txt', bytes: new TextEncoder().encode('Cook') }]);
});

test('a file whose bytes were not handed over is refused by name when it is read', async () => {
  const { given } = await dropped([{ fileName: 'film.mov', sizeBytes: 9e9 }]);
  expect(given).toEqual([{ fileName: 'film.mov', refusal: expect.stringContaining('50 MB') }]);
});

test('what is no list of files gets no token', async () => {
  for (const payload of [[], 'a.txt', [{ path: '' }], [{ base64: 'x' }], [42], null]) {
    const { given, reply } = await dropped(payload);
    expect(given).toEqual([]);
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'invalid-input' } });
  }
});
