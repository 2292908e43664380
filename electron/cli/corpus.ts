/** `npm run corpus [-- FOLDER]`: scores the parser on the labelled postings, where they are present. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const projectDir = join(import.meta.dirname, '../..');
const corpusDir = process.argv[2] ?? join(projectDir, '../shared/jd-corpus');
const devDir = join(corpusDir, 'dev');

if (existsSync(devDir)) {
  const postings = readdirSync(devDir)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => join(devDir, name));
  const parsed = spawnSync(process.execPath, [join(import.meta.dirname, 'parse.ts'), ...postings], {
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });
  const scorer = [
    join(corpusDir, 'score.mjs'),
    '--corpus',
    devDir,
    '--predictions',
    '-',
    '--strict',
  ];
  const { status } = spawnSync(process.execPath, scorer, {
    input: parsed.stdout,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  process.exitCode = status ?? 1;
} else {
  console.log(`No labelled postings at ${corpusDir}: nothing was scored.`);
}
