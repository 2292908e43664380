import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash, randomBytes } from 'node:crypto';

import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';

import { sha256Of } from '../import/sha256.ts';
import { plainLimits, type ZipLimits } from './zip-headers.ts';
import { signatures, tooBig32 } from './zip-layout.ts';
import { openZipFile } from './zip-reader.ts';
import { createZipWriter } from './zip-writer.ts';

const dir = mkdtempSync(join(tmpdir(), 'zip-'));
afterAll(() => rmSync(dir, { recursive: true }));

const line = Buffer.from('{"id":"one","body":"Łukasz drew the ward plan for the night."}\n');
const parts: Record<string, Buffer> = {
  'empty.txt': Buffer.alloc(0),
  'page.md': Buffer.from('# Asha'),
  'long.ndjson': Buffer.alloc(1_300_000, line),
  'packed.pdf': randomBytes(700_000),
  'small packed.png': randomBytes(90_000),
  'ラ/名前.md': line,
};

async function* inPieces(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at += 100_000) yield bytes.subarray(at, at + 100_000);
}

/** All parts added, and each once more as a stream. */
async function zipOf(name: string, limits?: ZipLimits): Promise<string> {
  const path = join(dir, name);
  const file = await open(path, 'w');
  const zip = createZipWriter(file, limits);
  for (const [part, bytes] of Object.entries(parts)) {
    const written = { sha256: sha256Of(bytes), sizeBytes: bytes.length };
    expect(await zip.add(part, bytes)).toEqual(written);
    expect(await zip.addStream(`streamed/${part}`, inPieces(bytes))).toEqual(written);
  }
  await zip.end();
  await file.close();
  return path;
}

const expected = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([name, bytes]) => [
      [name, sha256Of(bytes)],
      [`streamed/${name}`, sha256Of(bytes)],
    ]),
  );

async function readBack(path: string): Promise<Record<string, string>> {
  const file = await open(path, 'r');
  try {
    const zip = await openZipFile(file);
    const found: Record<string, string> = {};
    for (const name of zip.names) {
      const hash = createHash('sha256');
      for await (const piece of zip.pieces(name)) hash.update(piece);
      found[name] = hash.digest('hex');
    }
    return found;
  } finally {
    await file.close();
  }
}

test.each([
  ['plain', plainLimits, false],
  ['with every number in the 64-bit fields', { bytes: 0, parts: 0 }, true],
  ['with parts that are far back and too many', { bytes: 600_000, parts: 3 }, true],
])('a file %s is read by ours and by another reader', async (name, limits, isZip64) => {
  const path = await zipOf(`${name}.zip`, limits);
  const bytes = readFileSync(path);
  const end64 = Buffer.alloc(4);
  end64.writeUInt32LE(signatures.zip64End);
  expect(bytes.includes(end64)).toBe(isZip64);
  if (isZip64) expect(bytes.readUInt32LE(bytes.length - 6)).toBe(tooBig32); // where the list is
  expect(await readBack(path)).toEqual(expected());
  const others = unzipSync(bytes);
  expect(
    Object.fromEntries(Object.entries(others).map(([at, each]) => [at, sha256Of(each)])),
  ).toEqual(expected());
});

test('the same content makes the same bytes', async () => {
  expect(readFileSync(await zipOf('a.zip')).equals(readFileSync(await zipOf('b.zip')))).toBe(true);
});

test('a list that names places outside of the file is refused and not looked for', async () => {
  const bytes = readFileSync(await zipOf('far.zip', { bytes: 0, parts: 0 }));
  const locatorAt = bytes.length - 22 - 20;
  bytes.writeBigUInt64LE(2n ** 63n, locatorAt + 8);
  const path = join(dir, 'damaged.zip');
  writeFileSync(path, bytes);
  await expect(readBack(path)).rejects.toMatchObject({ code: 'refused' });
});

test('a part that unpacks to more than it says is refused before it is unpacked', async () => {
  const bytes = readFileSync(await zipOf('bomb.zip'));
  const listed = bytes.lastIndexOf('streamed/long.ndjson') - 46;
  bytes.writeUInt32LE(10, listed + 24);
  const path = join(dir, 'bomb.zip');
  writeFileSync(path, bytes);
  await expect(readBack(path)).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringContaining('is not what was written') as string,
  });
});

test('what cannot be written stops the writer and says so', async () => {
  const file = await open(join(dir, 'read only.zip'), 'w');
  await file.close();
  const readOnly = await open(join(dir, 'read only.zip'), 'r');
  const zip = createZipWriter(readOnly);
  await expect(zip.add('big', randomBytes(2_000_000))).rejects.toMatchObject({ code: 'EBADF' });
  await readOnly.close();
});
