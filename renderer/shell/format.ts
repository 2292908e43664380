const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const weekday = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const fullDay = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const dayMs = 24 * 60 * 60 * 1000;

export function clock(instant: string): string {
  return time.format(new Date(instant));
}

/** "Today 14:32", "Fri 20 Nov" within a week, then "14 Nov", then "14 Nov 2025". */
export function whenWas(instant: string, now = new Date()): string {
  const then = new Date(instant);
  if (then.toDateString() === now.toDateString()) return `Today ${clock(instant)}`;
  if (now.getTime() - then.getTime() < 7 * dayMs) return weekday.format(then);
  return then.getFullYear() === now.getFullYear() ? day.format(then) : fullDay.format(then);
}

/** A day without a time, "2028-11-23", as people read it. */
export function plainDay(date: string): string {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  return fullDay.format(new Date(year, month - 1, dayOfMonth));
}

export function dayHeading(instant: string): string {
  return weekday.format(new Date(instant));
}

/** "14 Nov 2028", of a plain date: a day is the same everywhere. */
export function shownDay(plainDate: string): string {
  return fullDay.format(new Date(`${plainDate}T12:00`)); // noon of the own zone, so that it stays that day
}
