/**
 * `npm run fit [-- --cross] [-- --write]`: fits the reader's weights to the labelled postings, our own ones and the
 * corpus where it is present.
 *
 * Says how well they read these same postings; with `--cross` how well postings are read whose whole source was kept
 * out of the fit, which is what a posting never seen can expect; with `--write` puts the weights into the reader and
 * notes what it still misreads of our own postings.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { parsePosting } from '../parse/parse-posting.ts';
import { createScorer, weightsOf, type Weights } from '../parse/score-states.ts';
import {
  addTallies,
  f1Of,
  noTally,
  scoreReading,
  type ReadingScore,
} from '../testing/score-reading.ts';
import { describePosting } from './describe-posting.ts';
import { readCorpus, readFixtures, type LabelledPosting } from './fit/labelled.ts';
import { fitWeights } from './fit/train.ts';
import { tableOf, writeTable } from './fit/weight-table.ts';

const corpusDir = join(import.meta.dirname, '../../../shared/jd-corpus');
const corpus = readCorpus(corpusDir);
const own = readFixtures();
const postings = [...corpus, ...own];
if (corpus.length === 0) console.log(`No corpus at ${corpusDir}: our own postings alone are read.`);

const table = tableOf(fitWeights(postings));
const weights = weightsOf(table);
report('fitted to these same postings', (posting) => [posting, weights]);

if (process.argv.includes('--cross')) {
  const held = new Map<string, Weights>();
  for (const source of new Set(postings.map((each) => each.source))) {
    held.set(
      source,
      weightsOf(tableOf(fitWeights(postings.filter((each) => each.source !== source)))),
    );
    console.log(`kept out: ${source}`);
  }
  report('each source kept out of the fit', (posting) => [
    posting,
    held.get(posting.source) ?? weights,
  ]);
}

if (process.argv.includes('--write')) {
  const parseDir = join(import.meta.dirname, '../parse');
  writeTable(join(parseDir, 'reading-weights.ts'), table);
  const misread = own.map((posting) => [posting.name, scoreOf(posting, weights).misread.length]);
  const known = Object.fromEntries(misread.filter(([, count]) => count !== 0));
  writeFileSync(join(parseDir, 'misreadings.json'), `${JSON.stringify(known, null, 2)}\n`);
  console.log('Written: reading-weights.ts, misreadings.json. Format them: npm run format');
}

/** Scores every posting under the weights chosen for it, our own and the corpus apart. */
function report(
  how: string,
  choose: (posting: LabelledPosting) => [LabelledPosting, Weights],
): void {
  const scores = own.map((posting) => scoreOf(...choose(posting)));
  const sum = (part: 'qualifications' | 'responsibilities') =>
    f1Of(scores.map((score) => score[part]).reduce(addTallies, noTally)).toFixed(3);
  console.log(
    `own postings, ${how}: ${own.length} files, qualifications + kind F1 ${sum('qualifications')}, responsibilities F1 ${sum('responsibilities')}`,
  );
  if (!existsSync(join(corpusDir, 'score.mjs'))) return;
  const lines = corpus.map((posting) => {
    const [{ name, text }, chosen] = choose(posting);
    return JSON.stringify(describePosting(`${name}.txt`, text, createScorer(chosen)));
  });
  const scorer = [
    join(corpusDir, 'score.mjs'),
    '--corpus',
    join(corpusDir, 'dev'),
    '--predictions',
    '-',
  ];
  const { stdout } = spawnSync(process.execPath, scorer, {
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  console.log(`corpus, ${how}:\n${stdout}`);
}

function scoreOf({ text, labels }: LabelledPosting, chosen: Weights): ReadingScore {
  return scoreReading(parsePosting(text, { scorer: createScorer(chosen) }), labels);
}
