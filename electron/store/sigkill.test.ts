import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { closeStore, openStore } from './open-store.ts';

const dir = mkdtempSync(join(tmpdir(), 'sigkill-'));
afterAll(() => rmSync(dir, { recursive: true }));
const script = join(import.meta.dirname, '../testing/write-until-killed.ts');

const postingsDir = join(dir, 'postings');
mkdirSync(postingsDir);
for (let at = 0; at < 200; at += 1) {
  const posting = `Clerk ${at}\n\nRequirements\n- ${at} filing cabinets in good order\n- Typing\n`;
  writeFileSync(join(postingsDir, `clerk-${at}.txt`), posting);
}

/** Starts the writer, kills it so long after its first acknowledged write, and gives what was acknowledged. */
async function acknowledgedUntilKilled(args: readonly string[], killAfterMs: number) {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, NODE_COMPILE_CACHE: join(dir, 'compiled') }, // most of a start is compiling
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  const gone = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve) =>
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      told += part;
      resolve(undefined);
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, killAfterMs));
  child.kill('SIGKILL');
  await gone;
  return told
    .split('\n')
    .slice(0, -1) // the last line may be cut off: then its write was not acknowledged
    .map((line) => JSON.parse(line) as Record<string, string>);
}

/** Opens what the killed process left; its file must be whole and its history complete. */
function opened(path: string) {
  const db = openStore(path);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(db.prepare(`SELECT count(*) FROM open_command`).pluck().get()).toBe(0);
  expect(
    db
      .prepare(`SELECT count(*) FROM history_changes WHERE seq NOT IN (SELECT seq FROM history)`)
      .pluck()
      .get(),
  ).toBe(0);
  return db;
}

test('killed at ten moments while a note is typed, no acknowledged word is lost', async () => {
  for (let round = 0; round < 10; round += 1) {
    const path = join(dir, `note-${round}.workbench`);
    const killAfterMs = Math.random() * 250;
    const last = (await acknowledgedUntilKilled(['note', path], killAfterMs)).at(-1);
    const db = opened(path);
    const body = String(
      db.prepare(`SELECT body FROM notes WHERE id = ?`).pluck().get(last?.['noteId']),
    );
    // A later change may be in, too: it was written, only its acknowledgement was not read.
    expect(
      body.startsWith(last?.['body'] ?? 'nothing was acknowledged'),
      `killed after ${killAfterMs} ms`,
    ).toBe(true);
    closeStore(db);
  }
}, 120_000);

test('killed at twelve moments of an import of 200 files, every acknowledged one is there with its bytes', async () => {
  let acknowledged = 0;
  for (let round = 0; round < 12; round += 1) {
    const path = join(dir, `import-${round}.workbench`);
    const killAfterMs = Math.random() * 300;
    const files = await acknowledgedUntilKilled(['import', path, postingsDir], killAfterMs);
    const db = opened(path);
    const find = db.prepare(
      `SELECT source, CAST(bytes AS TEXT) AS bytes FROM postings JOIN blobs USING (sha256) WHERE id = ?`,
    );
    for (const { postingId, fileName } of files) {
      const row = find.get(postingId) as { source: string; bytes: string } | undefined;
      expect(row?.source, `${fileName}, killed after ${killAfterMs} ms`).toMatch(/^Clerk \d+\n/);
      expect(row?.bytes).toBe(row?.source);
    }
    acknowledged += files.length;
    closeStore(db);
  }
  expect(acknowledged).toBeGreaterThanOrEqual(12); // at least one each time, or nothing was tried
}, 120_000);
