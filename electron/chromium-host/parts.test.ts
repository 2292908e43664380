import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { toAppUrl, toWebUrl } from './app-urls.ts';
import { findBrowser, installedPaths } from './find-browser.ts';
import { plainData } from './plain-data.ts';
import { printParameters } from './print-options.ts';
import { createInstanceLock } from './single-instance.ts';

test('plain data crosses as it is, and anything else is refused by its place', () => {
  const { encode, decode } = plainData();
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(decode(encode(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  expect(() => encode({ a: [{ when: new Date() }] })).toThrow('value.a.0.when is not plain data');
  expect(() => encode({ f: () => 1 })).toThrow(/could not be cloned: value\.f/);
});

test('the app’s addresses map to a local origin and back; others stay', () => {
  const isHandled = (scheme: string) => scheme === 'app';
  const url = 'app://workbench/index.html#/postings';
  expect(toWebUrl(url, isHandled)).toBe('http://workbench.app.localhost/index.html#/postings');
  expect(toAppUrl(toWebUrl(url, isHandled), isHandled)).toBe(url);
  expect(toWebUrl('https://example.org/', isHandled)).toBe('https://example.org/');
});

test('print options keep their inches; an unknown paper is an error', () => {
  expect(printParameters({ pageSize: 'A4', margins: { top: 0 } })).toMatchObject({
    paperWidth: 21 / 2.54,
    marginTop: 0,
    marginLeft: 0.4,
  });
  expect(() => printParameters({ pageSize: 'Tabloid' })).toThrow(/no page size Tabloid/);
});

test('the browser is the one that is named, else an installed one; a wrong name is said', async () => {
  const here = process.execPath;
  expect(await findBrowser({ WORKBENCH_BROWSER: here })).toMatchObject({
    path: here,
    isHeadlessOnly: false,
  });
  expect(await findBrowser({}, ['/nowhere/chromium', here])).toMatchObject({ path: here });
  await expect(findBrowser({ WORKBENCH_BROWSER: '/nowhere' })).rejects.toThrow(
    '“/nowhere”, which is not there',
  );
  expect(installedPaths('win32', { PROGRAMFILES: 'C:\\P' })).toContain(
    'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe',
  );
});

test('one instance per folder; a lock whose owner is gone is taken over', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'instance-'));
  writeFileSync(join(dir, 'instance.lock'), '999999999');
  const heard = Promise.withResolvers<string[]>();
  const first = createInstanceLock(({ argv }) => heard.resolve(argv));
  const second = createInstanceLock(() => undefined);
  expect(first.take(dir)).toBe(true);
  expect(second.take(dir)).toBe(false);
  await second.told();
  expect(await heard.promise).toEqual(process.argv);
  first.release();
  expect(second.take(dir)).toBe(true);
  second.release();
  rmSync(dir, { recursive: true });
});
