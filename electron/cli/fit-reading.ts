/** `npm run fit`: fits the reader's weights to the labelled postings and says how well they read unseen sources. */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { createScorer, type Weights } from '../parse/score-states.ts';
import { readCorpus, readFixtures, type LabelledPosting } from './fit/labelled.ts';
import { fitWeights } from './fit/train.ts';
import { describePosting } from './describe-posting.ts';

const corpusDir = process.env['CORPUS'] ?? join(import.meta.dirname, '../../../shared/jd-corpus');
const preamble = `import type { WeightTable } from './score-states.ts';

/**
 * What each signal weighs in the choice of a block's state, in the logarithm of odds: 1 makes the state 2.7 times as
 * likely. Written by \`npm run fit\` from labelled postings; to change a weight, change the belief in
 * cli/fit/priors.ts or the postings, and fit again. Groups are named in score-states.ts; weights under 0.1 are left out.
 */
export const readingWeights: WeightTable = {
`;
const options = {
  hold: Number(process.env['HOLD'] ?? 1),
  rounds: Number(process.env['ROUNDS'] ?? 100),
};
const postings = [...readCorpus(corpusDir), ...(process.env['NOFX'] ? [] : readFixtures())];

function score(lines: string[], ...args: string[]): string {
  const scorer = [
    join(corpusDir, 'score.mjs'),
    '--corpus',
    join(corpusDir, 'dev'),
    '--predictions',
    '-',
    ...args,
  ];
  return spawnSync(process.execPath, scorer, {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  }).stdout;
}

function predict(some: readonly LabelledPosting[], weights: Weights): [string, string][] {
  const scorer = createScorer(weights);
  return some.map(({ name, text }) => [
    name,
    JSON.stringify(describePosting(`${name}.txt`, text, scorer)),
  ]);
}

const started = performance.now();
const all = fitWeights(postings, options);
console.log(
  `fit ${Object.keys(all).length} weights in ${Math.round(performance.now() - started)} ms`,
);
const own = predict(postings, all);
console.log(
  'ON ITSELF',
  score(own.map(([, line]) => line))
    .trim()
    .split('\n')
    .at(-1),
);
if (process.argv.includes('--cross')) {
  const sources = [...new Set(postings.map(({ source }) => source))];
  const held = sources.flatMap((source) => {
    const weights = fitWeights(
      postings.filter((posting) => posting.source !== source),
      options,
    );
    return predict(
      postings.filter((posting) => posting.source === source),
      weights,
    );
  });
  const lines = held.toSorted().map(([, line]) => line);
  console.log('BY SOURCE', score(lines).trim().split('\n').slice(0, 8).join('\n'));
  console.log(score(lines).trim().split('\n').at(-1));
}
if (process.argv.includes('--write')) {
  const groups = new Map<string, string[]>();
  for (const [key, weight] of Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (Math.abs(weight) < 0.1) continue;
    const [name = '', group] = key.split(' → ');
    const isSense = key.includes('words, ') || key.startsWith('unknown words →');
    const under = isSense ? 'senses' : (group ?? 'steps');
    groups.set(under, [
      ...(groups.get(under) ?? []),
      `${isSense ? key : name} ${weight.toFixed(1)}`,
    ]);
  }
  const rows = [...groups].map(
    ([group, each]) => `  ${JSON.stringify(group)}: \`\n${fold(each)}\`,`,
  );
  writeFileSync(
    join(import.meta.dirname, '../parse/reading-weights.ts'),
    `${preamble}${rows.join('\n')}\n};\n`,
  );
  console.log([...groups.values()].flat().length, 'weights written');
}

function fold(rows: readonly string[]): string {
  const lines: string[] = [];
  for (const row of rows) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + row.length < 110)
      lines[lines.length - 1] = `${last} | ${row}`;
    else lines.push(`    ${lines.length > 0 ? '| ' : ''}${row}`);
  }
  return lines.join('\n');
}
if (!existsSync(corpusDir)) console.log('no corpus');
