import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { jsonFile } from './json-file.ts';

function inTemporaryFolder() {
  const dir = mkdtempSync(join(tmpdir(), 'json-file-'));
  const damaged: string[] = [];
  const path = join(dir, 'inner', 'preferences.json');
  return { dir, damaged, path, file: jsonFile(path, (which) => damaged.push(which)) };
}

test('what was written is read, and no half file is left beside it', () => {
  const { file, path } = inTemporaryFolder();
  expect(file.read()).toBeUndefined();

  file.write({ textSize: 150 });

  expect(file.read()).toEqual({ textSize: 150 });
  expect(readdirSync(join(path, '..'))).toEqual(['preferences.json']);
});

test('a damaged file is set aside and told of, not lost', () => {
  const { file, path, damaged } = inTemporaryFolder();
  file.write({});
  writeFileSync(path, '{"textSize": 1');

  expect(file.read()).toBeUndefined();

  expect(damaged).toEqual([path]);
  expect(readFileSync(`${path}.damaged`, 'utf8')).toBe('{"textSize": 1');
});
