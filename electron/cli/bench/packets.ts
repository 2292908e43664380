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
  peakMegabytes: Record<'main' | 'browser' | 'renderers', number>;
  /** Kilobytes for each packet, over the last three quarters of the batch. */
  growth: Record<'main' | 'browser' | 'renderers', number>;
};

const measured = ['main', 'browser', 'renderers'] as const;

/** A batch of packets in the real print window, against loading and printing the same page there, in the same run. */
export function measurePackets(size: 'small' | 'large'): PacketsReport {
  const dir = mkdtempSync(join(tmpdir(), 'workbench-packets-'));
  const host = join(import.meta.dirname, '../../chromium-host/electron.mjs');
  const main = join(import.meta.dirname, 'packets-main.ts');
  const { status } = spawnSync(
    process.execPath,
    [
      ...[host, `--user-data-dir=${join(dir, 'profile')}`, `--out=${dir}`],
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
  const rest = memory.filter(({ packet }) => packet > times.length / 4);
  const figuresOf = (figure: (name: (typeof measured)[number]) => number) =>
    Object.fromEntries(measured.map((name) => [name, figure(name)])) as PacketsReport['growth'];
  const peakMegabytes = figuresOf((name) => Math.max(...memory.map((each) => each[name])));
  const growth = figuresOf((name) => slopeOf(rest, name) * 1000);
  console.table(
    measured.map((name) => ({
      process: name,
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

/** Of the straight line through the points, by least squares: megabytes for each packet. */
function slopeOf(points: readonly Memory[], name: (typeof measured)[number]): number {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(points.map(({ packet }) => packet));
  const y = mean(points.map((point) => point[name]));
  const over = points.reduce((sum, point) => sum + (point.packet - x) * (point[name] - y), 0);
  return over / points.reduce((sum, { packet }) => sum + (packet - x) ** 2, 0);
}
