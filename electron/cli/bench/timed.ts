/** How long something took, over many runs. */
export type Timed = { what: string; runs: number; p50: number; p95: number };

/** Runs `act` so many times, one after the other; milliseconds. The first run warms up and does not count. */
export async function timed(
  what: string,
  runs: number,
  act: (run: number) => unknown,
): Promise<Timed> {
  await act(0);
  const times: number[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const from = performance.now();
    await act(run);
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(Math.floor(runs * share), runs - 1)] ?? Number.NaN;
  return { what, runs, p50: at(0.5), p95: at(0.95) };
}

export function printTimed(title: string, all: readonly Timed[]): void {
  console.log(`\n${title}`);
  console.table(
    all.map(({ what, runs, p50, p95 }) => ({
      what,
      runs,
      'p50 ms': p50.toFixed(1),
      'p95 ms': p95.toFixed(1),
    })),
  );
}
