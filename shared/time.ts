import { z } from 'zod';

/** ISO 8601 in UTC with milliseconds, a string on both sides of the bridge. */
export const instantSchema = z.iso.datetime({ precision: 3 });

/** A day without a time or zone: 2028-11-23. */
export const plainDateSchema = z.iso.date();
