import { z } from 'zod';

/**
 * The clock of a debrief. `elapsedMs` and `spentMs` hold what is over; while it runs, `since` is the moment up to which
 * they are right, so that it goes on while nobody looks.
 */
const timerSchema = z.object({
  plannedMinutes: z.int().min(1).max(600),
  elapsedMs: z.number().nonnegative(),
  /** Milliseconds since 1970; null while it stands. */
  since: z.number().nullable(),
  /** The criterion that is talked about: its time runs along. */
  on: z.string().nullable(),
  spentMs: z.record(z.string(), z.number()),
});
export type Timer = z.infer<typeof timerSchema>;

export const newTimer: Timer = {
  ...{ plannedMinutes: 30, elapsedMs: 0, since: null, on: null, spentMs: {} },
};

/** After such a gap nobody was there: the window was closed, or the laptop slept. */
const longestGapMs = 10 * 60_000;

/** The timer as it stands at `now`. */
export function advanced(timer: Timer, now: number): Timer {
  const { since, on, spentMs, elapsedMs } = timer;
  if (since === null) return timer;
  const passed = Math.max(now - since, 0);
  return {
    ...timer,
    since: now,
    elapsedMs: elapsedMs + passed,
    spentMs: on === null ? spentMs : { ...spentMs, [on]: (spentMs[on] ?? 0) + passed },
  };
}

/** The timer as it was kept; one that ran when the workbench was closed stands where it was seen last. */
export function timerFrom(kept: string | null, now: number): Timer {
  if (kept === null) return newTimer;
  const { data } = timerSchema.safeParse(JSON.parse(kept));
  if (!data) return newTimer;
  return data.since !== null && now - data.since > longestGapMs ? { ...data, since: null } : data;
}
