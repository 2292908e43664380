import { useEffect, useState, useSyncExternalStore } from 'react';

import type { ApplicationId } from '#shared/ids.ts';
import { advanced, newTimer, timerFrom, type Timer } from './timer.ts';

/** Kept as often as this while it runs, so that a crash loses little. */
const keepEveryMs = 10_000;

const timers = new Map<ApplicationId, Timer>();
const listeners = new Set<() => void>();
const keyOf = (id: ApplicationId) => `debrief-timer ${id}`;

function timerOf(id: ApplicationId): Timer {
  const known = timers.get(id);
  if (known) return known;
  const kept = timerFrom(localStorage.getItem(keyOf(id)), Date.now());
  timers.set(id, kept);
  return kept;
}

function change(id: ApplicationId, how: (now: Timer) => Timer): void {
  const next = how(advanced(timerOf(id), Date.now()));
  timers.set(id, next);
  localStorage.setItem(keyOf(id), JSON.stringify(next));
  for (const listen of listeners) listen();
}

/** The timer of one debrief: it goes on while other screens are looked at. */
export function useTimer(id: ApplicationId) {
  const timer = useSyncExternalStore(
    (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    () => timerOf(id),
  );
  return {
    isRunning: timer.since !== null,
    plannedMinutes: timer.plannedMinutes,
    now: () => advanced(timerOf(id), Date.now()),
    toggle: () => change(id, (now) => ({ ...now, since: now.since === null ? Date.now() : null })),
    reset: () => change(id, ({ plannedMinutes, on }) => ({ ...newTimer, plannedMinutes, on })),
    plan: (plannedMinutes: number) => change(id, (now) => ({ ...now, plannedMinutes })),
    talkAbout: (criterionId: string | null) => change(id, (now) => ({ ...now, on: criterionId })),
  };
}

/** The timer second by second, for whoever draws it. */
export function useTicking(id: ApplicationId): Timer {
  const { isRunning, now } = useTimer(id);
  const [, setTick] = useState(0);
  useEffect(() => {
    if (!isRunning) return undefined;
    const tick = setInterval(() => setTick((count) => count + 1), 1000);
    const keep = setInterval(() => change(id, (timer) => timer), keepEveryMs);
    return () => {
      clearInterval(tick);
      clearInterval(keep);
    };
  }, [id, isRunning]);
  return now();
}
