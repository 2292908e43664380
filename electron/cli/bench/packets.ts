import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Memory, PacketFigures } from './packets-main.ts';
import { printTimed, timedOf, type Timed } from './timed.ts';

type PacketsReport = {
  load: number;
  timed: Timed[];
  /** Median of a packet in the batch against the median of the bare print of the same page. */
  ratio: number;
  /** The same of what all processes computed, in sum: what a busy machine does not change. */
  computedRatio: number;
  peakMegabytes: Figures;
  /** Kilobytes for each packet, from the second quarter of the batch to the last. */
  growth: Figures;
};

const measured = ['heap', 'main', 'browser', 'renderers'] as const;
type Figures = Record<(typeof measured)[number], number>;

/** A batch of packets in the real print window, against loading and printing the same page there, in the same run. */
export function measurePackets(size: 'small' | 'large'): PacketsReport {
  const dir = mkdtempSync(join(tmpdir(), 'workbench-packets-'));
  const host = join(import.meta.dirname, '../../chromium-host/electron.mjs');
  const main = join(import.meta.dirname, 'packets-main.ts');
  const { status } = spawnSync(
    process.execPath,
    [
      ...['--expose-gc', host, `--user-data-dir=${join(dir, 'profile')}`, `--out=${dir}`],
      ...[`--count=${size === 'small' ? 40 : 200}`, main],
    ],
    { stdio: 'inherit', env: { ...process.env, WORKBENCH_HEADLESS: '1' } },
  );
  if (status !== 0) throw new Error(`the packets were not written: ${status}`);
  const { times, memory, computed, failed } = JSON.parse(
    readFileSync(join(dir, 'figures.json'), 'utf8'),
  ) as PacketFigures;
  rmSync(dir, { recursive: true });
  if (failed.length > 0) throw new Error(`not written: ${failed.join('; ')}`);

  const timed = [
    timedOf(
      'a packet of the batch, to its file and its line',
      times.map(({ whole }) => whole),
    ),
    timedOf(
      'of it, its print',
      times.map(({ print }) => print),
    ),
    timedOf(
      'the same page, loaded and printed, no more',
      times.map(({ bare }) => bare),
    ),
  ];
  printTimed(`${times.length} packets in one batch`, timed, false);
  const ratio = (timed[0]?.p50 ?? Number.NaN) / (timed[2]?.p50 ?? Number.NaN);
  const computedRatio = computed.packets / computed.bare;
  const figuresOf = (figure: (name: (typeof measured)[number]) => number) =>
    Object.fromEntries(measured.map((name) => [name, figure(name)])) as Figures;
  const peakMegabytes = figuresOf((name) => Math.max(...memory.map((each) => each[name])));
  const growth = figuresOf((name) => growthOf(memory, name) * 1000);
  console.table(
    measured.map((name) => ({
      process: name === 'heap' ? 'main, its heap' : name,
      'peak MB': peakMegabytes[name].toFixed(0),
      'KB more for each packet': growth[name].toFixed(0),
    })),
  );
  const load = loadavg()[0] ?? 0;
  console.log(
    `${ratio.toFixed(2)} × the bare print of the same page by the clock, ${computedRatio.toFixed(2)} × by what was computed; load of the machine: ${load.toFixed(1)}`,
  );
  return { load, timed, ratio, computedRatio, peakMegabytes, growth };
}

/**
 * Megabytes for each packet between the lowest points of the second and of the last quarter: what is
 * resident goes up and down with every sweep by more than a leak of 200 packets, its lowest does not.
 */
function growthOf(memory: readonly Memory[], name: (typeof measured)[number]): number {
  const quarter = memory.length / 4;
  const lowest = (part: readonly Memory[]) => Math.min(...part.map((each) => each[name]));
  const grown =
    lowest(memory.slice(Math.floor(3 * quarter))) -
    lowest(memory.slice(Math.floor(quarter), Math.floor(2 * quarter)));
  const last = memory.at(-1)?.packet ?? Number.NaN;
  return grown / (last / 2);
}
