import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ArchiveFigures } from './archive-main.ts';
import { buildCareerStore, type CareerSize } from './career-store.ts';
import { keptPath } from './career.ts';

const sizes = {
  small: { candidates: 1_000, notes: 10_000, postings: 50, documents: 200 },
  large: { candidates: 10_000, notes: 100_000, postings: 500, documents: 2_000 },
} as const satisfies Record<string, CareerSize>;

/** The median of three; the large ones take long enough to be measured once. */
const runs = { small: 3, large: 1 };

type Act = ArchiveFigures & { act: string; ratio: number; computedRatio: number };
type ArchiveReport = { load: number; size: CareerSize; megabytes: number; acts: Act[] }[];

/**
 * Everything exported, and the export opened, against a copy of the workspace's file that is on the disk, in the same
 * run. The large measure takes the small one beside it: memory must not grow with what is in the file.
 */
export function measureArchive(size: keyof typeof sizes): ArchiveReport {
  return size === 'small' ? [measureOne('small')] : [measureOne('small'), measureOne('large')];
}

function measureOne(name: keyof typeof sizes): ArchiveReport[number] {
  const path = keptPath(`archive-${name}`);
  buildCareerStore(path, sizes[name]);
  const dir = mkdtempSync(join(tmpdir(), 'workbench-archive-'));
  const [copy, zip, opened] = [join(dir, 'copy'), join(dir, 'everything.zip'), join(dir, 'opened')];
  const rounds = Array.from({ length: runs[name] }, () => {
    for (const file of [copy, zip, opened]) rmSync(file, { force: true });
    return [run('copy', path, copy), run('export', path, zip), run('open', zip, opened)];
  });
  rmSync(dir, { recursive: true });
  const [copied, ...others] = [0, 1, 2].map((at) => medianOf(rounds.map((round) => round[at])));
  const megabytes = statSync(path).size / 1e6;
  const acts = [copied, ...others].map((figures, at): Act => ({
    act: ['a copy, on the disk', 'everything exported', 'the export opened'][at] ?? '',
    ...(figures ?? none),
    ratio: (figures ?? none).ms / (copied ?? none).ms,
    computedRatio: (figures ?? none).computedMs / (copied ?? none).computedMs,
  }));
  const load = loadavg()[0] ?? 0;
  console.log(
    `\nA workspace of ${megabytes.toFixed(0)} MB; load of the machine: ${load.toFixed(1)}`,
  );
  console.table(
    acts.map(({ act, ms, computedMs, peakMegabytes, ratio, computedRatio }) => ({
      act,
      ms: ms.toFixed(0),
      'cpu ms': computedMs.toFixed(0),
      '× a copy': ratio.toFixed(1),
      '× its cpu': computedRatio.toFixed(1),
      'peak MB': peakMegabytes.toFixed(0),
    })),
  );
  return { load, size: sizes[name], megabytes, acts };
}

const none: ArchiveFigures = { ms: Number.NaN, computedMs: Number.NaN, peakMegabytes: Number.NaN };

function medianOf(all: readonly (ArchiveFigures | undefined)[]): ArchiveFigures {
  const known = all.filter((each) => each !== undefined).toSorted((a, b) => a.ms - b.ms);
  return known[Math.floor(known.length / 2)] ?? none;
}

function run(act: string, from: string, to: string): ArchiveFigures {
  const main = join(import.meta.dirname, 'archive-main.ts');
  const { status, stdout } = spawnSync(process.execPath, [main, act, from, to], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${act} did not work: ${status}`);
  return JSON.parse(stdout) as ArchiveFigures;
}
