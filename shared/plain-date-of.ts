import { plainDateSchema } from './time.ts';

type Parsed = { date: string } | { problem: 'unknown' | 'ambiguous' };

/**
 * A day as people write it in lists: `2027-03-04`, `2027/3/4`, `4.3.2027`, and `25/03/2027` or `03/25/2027` where only one
 * order is possible. "03/04/2027" is two days, and is not guessed at.
 */
export function plainDateOf(text: string): Parsed {
  const value = text.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T.*)?$/.exec(value);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(value);
  if (dotted) return dateOf(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(value);
  if (!slashed) return { problem: 'unknown' };
  const [, first, second, year] = slashed;
  if (first !== second && Number(first) <= 12 && Number(second) <= 12) {
    return { problem: 'ambiguous' };
  }
  return Number(first) > 12 ? dateOf(year, second, first) : dateOf(year, first, second);
}

function dateOf(year = '', month = '', day = ''): Parsed {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return plainDateSchema.safeParse(date).success ? { date } : { problem: 'unknown' };
}
