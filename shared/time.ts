import { z } from 'zod';

/** ISO 8601 in UTC with milliseconds, a string on both sides of the bridge. */
export const instantSchema = z.iso.datetime({ precision: 3 });

/** A day without a time or zone: 2028-11-23. */
export const plainDateSchema = z.iso.date();

/**
 * The day of an instant where the workbench runs, as a plain date.
 *
 * @example plainDateOf(new Date(2026, 10, 24, 23, 59)) // '2026-11-24'
 */
export function plainDateOf(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
