/**
 * How long something took, over many runs; milliseconds. `cpu` is what this process computed in a run, on average:
 * unlike the time on the clock it is the same on a machine that is busy with other things.
 */
export type Timed = { what: string; runs: number; p50: number; p95: number; cpu?: number };

export function timedOf(what: string, times: readonly number[]): Timed {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
  return { what, runs: sorted.length, p50: at(0.5), p95: at(0.95) };
}

/**
 * Runs `act` so many times, one after the other. The first run warms up and does not count. An act that measures
 * itself gives its own milliseconds back.
 */
export async function timed(
  what: string,
  runs: number,
  act: (run: number) => unknown,
): Promise<Timed> {
  await act(0);
  const times: number[] = [];
  const computing = process.cpuUsage();
  for (let run = 1; run <= runs; run += 1) {
    const from = performance.now();
    const own = await act(run);
    times.push(typeof own === 'number' ? own : performance.now() - from);
  }
  const { user, system } = process.cpuUsage(computing);
  return { ...timedOf(what, times), cpu: (user + system) / 1000 / runs };
}

/** @param isComputedHere whether it is this process that does the work, and not one that it drives */
export function printTimed(title: string, all: readonly Timed[], isComputedHere: boolean): void {
  console.log(`\n${title}`);
  console.table(
    all.map(({ what, runs, p50, p95, cpu }) => ({
      what,
      runs,
      'p50 ms': p50.toFixed(1),
      'p95 ms': p95.toFixed(1),
      ...(isComputedHere && { 'cpu ms': cpu?.toFixed(1) }),
    })),
  );
}
