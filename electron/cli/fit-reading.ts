/** `npm run fit`: fits the reader's weights to the labelled postings and says how well they read unseen sources. */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { createScorer, type Weights } from '../parse/score-states.ts';
import { readCorpus, readFixtures, type LabelledPosting } from './fit/labelled.ts';
import { fitWeights } from './fit/train.ts';
import { describePosting } from './describe-posting.ts';

const corpusDir = process.env['CORPUS'] ?? join(import.meta.dirname, '../../../shared/jd-corpus');
const options = { hold: Number(process.env['HOLD'] ?? 1), rounds: Number(process.env['ROUNDS'] ?? 100) };
const postings = [...readCorpus(corpusDir), ...(process.env['NOFX'] ? [] : readFixtures())];

function score(lines: string[], ...args: string[]): string {
  const scorer = [join(corpusDir, 'score.mjs'), '--corpus', join(corpusDir, 'dev'), '--predictions', '-', ...args];
  return spawnSync(process.execPath, scorer, { input: lines.join('\n'), encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
}

function predict(some: readonly LabelledPosting[], weights: Weights): [string, string][] {
  const scorer = createScorer(weights);
  return some.map(({ name, text }) => [name, JSON.stringify(describePosting(`${name}.txt`, text, scorer))]);
}

const started = performance.now();
const all = fitWeights(postings, options);
console.log(`fit ${Object.keys(all).length} weights in ${Math.round(performance.now() - started)} ms`);
const own = predict(postings, all);
console.log('ON ITSELF', score(own.map(([, line]) => line)).trim().split('\n').at(-1));
if (process.argv.includes('--cross')) {
  const sources = [...new Set(postings.map(({ source }) => source))];
  const held = sources.flatMap((source) => {
    const weights = fitWeights(postings.filter((posting) => posting.source !== source), options);
    return predict(postings.filter((posting) => posting.source === source), weights);
  });
  const lines = held.toSorted().map(([, line]) => line);
  console.log('BY SOURCE', score(lines).trim().split('\n').slice(0, 8).join('\n'));
  console.log(score(lines).trim().split('\n').at(-1));
}
if (process.argv.includes('--write')) {
  const rows = Object.entries(all).filter(([, weight]) => Math.abs(weight) >= 0.05).toSorted()
    .map(([name, weight]) => `  '${name}': ${weight.toFixed(2)},`);
  writeFileSync(join(import.meta.dirname, '../parse/reading-weights.ts'), `import type { Weights } from './score-states.ts';\nexport const readingWeights: Weights = {\n${rows.join('\n')}\n};\n`);
  console.log(rows.length, 'weights written');
}
if (!existsSync(corpusDir)) console.log('no corpus');
