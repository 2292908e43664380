/** What reading and writing cost against the plain thing beside them, in one run. */
import {
  closeSync,
  fdatasyncSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { assessorIdSchema } from '#shared/ids.ts';
import { decodePosting } from '../../import/decode-posting.ts';
import { parsePosting } from '../../parse/parse-posting.ts';
import { createHistory } from '../../store/history.ts';
import { closeStore, openStore } from '../../store/open-store.ts';

type Measure = { what: string; ms: number; against: string; ratio: number; note: string };

const dir = mkdtempSync(join(tmpdir(), 'workbench-bench-'));

/** The median of several runs, in milliseconds. */
function median(runs: number, act: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const from = performance.now();
    act();
    return performance.now() - from;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

const fixtures = join(import.meta.dirname, '../../parse/fixtures');
const ownPostings = readdirSync(fixtures)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(fixtures, name), 'utf8'));

/** A posting of so many characters in the shape of real ones: our own, one behind the other, from the seed on. */
function madePosting(seed: number, characters: number): string {
  let text = `Posting ${seed}\n\n`;
  for (let at = seed; text.length < characters; at += 1)
    text += ownPostings[at % ownPostings.length] ?? '';
  return text.slice(0, characters);
}

function parsing(): Measure[] {
  const files = Array.from({ length: 1000 }, (_, at) => join(dir, `${at}.txt`));
  for (const [at, file] of files.entries()) writeFileSync(file, madePosting(at, 5000));
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
  const readMs = median(5, () => files.forEach((file) => decodePosting(readFileSync(file))));
  const parseMs = median(5, () =>
    files.forEach((file) => parsePosting(decodePosting(readFileSync(file)).text)),
  );
  const small = madePosting(1, 1000);
  const large = madePosting(1, 1_000_000);
  const smallMs = median(50, () => parsePosting(small));
  const largeMs = median(3, () => parsePosting(large));
  const growth = largeMs / smallMs / (large.length / small.length);
  const perSecond = Math.round(1000 / (parseMs / 1000));
  const megabytes = (bytes / 1e6 / (parseMs / 1000)).toFixed(1);
  return [
    {
      what: 'parse 1,000 postings of 5 KB',
      ms: parseMs,
      against: 'read and decode them',
      ratio: parseMs / readMs,
      note: `${perSecond} files/s, ${megabytes} MB/s, one thread`,
    },
    {
      what: 'parse 1 MB',
      ms: largeMs,
      against: 'parse 1 KB, per character',
      ratio: growth,
      note: '1 is linear',
    },
  ];
}

function committing(): Measure {
  const writes = 200;
  const file = openSync(join(dir, 'append'), 'a');
  const appendMs = median(3, () => {
    for (let at = 0; at < writes; at += 1) {
      writeSync(file, 'x'.repeat(400));
      fdatasyncSync(file);
    }
  });
  closeSync(file);
  const db = openStore(join(dir, 'bench.workbench'));
  const history = createHistory(db, { now: () => new Date(), onCommit: () => undefined });
  const assessorId = assessorIdSchema.parse('019a0000-0000-7000-8000-000000000001');
  const put = db.prepare(
    `INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  );
  let count = 0;
  const commitMs = median(3, () => {
    for (let at = 0; at < writes; at += 1) {
      count += 1;
      history.run(assessorId, { name: 'bench', label: 'bench', subjectId: String(count) }, () =>
        put.run('a', String(count)),
      );
    }
  });
  closeStore(db);
  return {
    what: `${writes} commands, each committed with its history`,
    ms: commitMs,
    against: 'append + fdatasync',
    ratio: commitMs / appendMs,
    note: 'synchronous = FULL',
  };
}

export function measureBasics(): Measure[] {
  const measures = [...parsing(), committing()];
  rmSync(dir, { recursive: true });
  console.table(
    measures.map(({ ms, ratio, ...rest }) => ({
      ...rest,
      ms: ms.toFixed(1),
      ratio: ratio.toFixed(2),
    })),
    ['what', 'ms', 'ratio', 'against', 'note'],
  );
  return measures;
}
