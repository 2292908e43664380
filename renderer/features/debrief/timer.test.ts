import { expect, test } from 'vitest';

import { advanced, newTimer, timerFrom } from './timer.ts';

const minute = 60_000;

test('a timer that runs gives its time to the criterion that is talked about', () => {
  const running = { ...newTimer, since: 0, on: 'c1' };
  const later = advanced(running, 3 * minute);
  expect(later).toMatchObject({ elapsedMs: 3 * minute, spentMs: { c1: 3 * minute } });
  const next = advanced({ ...later, on: 'c2' }, 4 * minute);
  expect(next).toMatchObject({
    elapsedMs: 4 * minute,
    spentMs: { c1: 3 * minute, c2: minute },
  });
});

test('a timer that stands stays as it is, and a clock that was set back takes nothing away', () => {
  expect(advanced({ ...newTimer, elapsedMs: 5 }, minute)).toMatchObject({ elapsedMs: 5 });
  expect(advanced({ ...newTimer, elapsedMs: 5, since: minute }, 0)).toMatchObject({ elapsedMs: 5 });
});

test('it goes on while the screen is left, but not over a night', () => {
  const kept = JSON.stringify({ ...newTimer, elapsedMs: minute, since: 0, on: 'c1' });
  expect(advanced(timerFrom(kept, 2 * minute), 2 * minute).elapsedMs).toBe(3 * minute);
  const overnight = timerFrom(kept, 600 * minute);
  expect(overnight).toMatchObject({ elapsedMs: minute, since: null });
});

test('what was kept by another version begins anew', () => {
  expect(timerFrom('{"plannedMinutes":"many"}', 0)).toEqual(newTimer);
  expect(timerFrom(null, 0)).toEqual(newTimer);
});
