import { expect } from 'vitest';

import { parsedPostingSchema } from '#shared/posting.ts';
import { parsePosting } from '../parse/parse-posting.ts';

/** The promises that hold for any text whatever: every line once, every passage verbatim, no two items overlap. */
export function expectSound(source: string): void {
  const posting = parsedPostingSchema.parse(parsePosting(source));
  const passages = [
    ...posting.qualifications,
    ...posting.responsibilities,
    ...[posting.title, posting.company, posting.location, posting.pay].flatMap(
      (each) => each ?? [],
    ),
  ];
  for (const { text, start, end } of passages) {
    expect(text).toBe(source.slice(start, end));
    expect(text.trim()).not.toBe('');
  }
  const nonBlank = source.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  expect(posting.lines.map(({ start, end }) => source.slice(start, end))).toEqual(
    nonBlank.map((line) => line.trim()),
  );
  const items = [...posting.qualifications, ...posting.responsibilities].toSorted(
    (a, b) => a.start - b.start,
  );
  for (const [index, item] of items.entries()) {
    expect(item.start).toBeGreaterThanOrEqual(items[index - 1]?.end ?? 0);
  }
}
