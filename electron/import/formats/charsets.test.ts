import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { readSource } from '../read-source.ts';

const dir = mkdtempSync(join(tmpdir(), 'charsets-'));
afterAll(() => rmSync(dir, { recursive: true }));

async function read(name: string, content: string | Uint8Array) {
  const path = join(dir, name);
  writeFileSync(path, content);
  const source = await readSource(path);
  if ('refusal' in source) throw new Error(source.refusal);
  return source;
}
const latin1 = (text: string) => Buffer.from(text, 'latin1');

test('a web page is decoded by its mark, else by what it declares, else like plain text', async () => {
  const page = (head: string) => `<html><head>${head}</head><p>K\u00F6chin f\u00FCr</p></html>`;
  const text = 'Köchin für\n';
  expect(await read('bom.html', `\uFEFF${page('<meta charset=iso-8859-1>')}`)).toMatchObject({
    text,
  });
  expect(await read('utf8.html', page('<meta charset="utf-8">'))).toMatchObject({ text });
  expect(await read('old.html', latin1(page('<meta charset=windows-1252>')))).toMatchObject({
    text,
    encoding: 'utf-8', // declared, so nobody has to look
  });
  const equiv = '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">';
  expect(await read('equiv.htm', latin1(page(equiv)))).toMatchObject({ text });
  const wide = Buffer.from(`\uFEFF${page('')}`, 'utf16le');
  expect(await read('wide.html', wide)).toMatchObject({ text });
  expect(await read('silent.html', page(''))).toMatchObject({ text, encoding: 'utf-8' });
  expect(await read('guessed.html', latin1(page('')))).toMatchObject({
    text,
    encoding: 'windows-1252', // and the import asks a person to look
  });
  const wrong = latin1(page('<meta charset="utf-8">'));
  expect(await read('wrong.html', wrong)).toMatchObject({ text, encoding: 'windows-1252' });
  expect(await read('unknown.html', page('<meta charset="klingon">'))).toMatchObject({ text });
});

test('a mail is decoded by its parts’ own charset and transfer encoding, subject and all', async () => {
  const mail = latin1(
    [
      'From: =?iso-8859-1?Q?J=F6rg?= <joerg@example.org>',
      'Subject: =?utf-8?B?S8O2Y2hpbg==?= gesucht',
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'F=FCr unsere K=FCche suchen wir dich, mit Freude am =',
      'Kochen.',
      '',
    ].join('\r\n'),
  );
  const { text, notice } = await read('mail.eml', mail);
  expect(text.trim()).toBe(
    'Köchin gesucht\n\nFür unsere Küche suchen wir dich, mit Freude am Kochen.',
  );
  expect(text).not.toContain('example.org');
  expect(notice).toBeNull();
});
