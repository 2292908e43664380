import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { addTallies, f1Of, noTally, scoreReading, type Labels } from '../testing/score-reading.ts';
import { expectSound } from '../testing/expect-sound.ts';
import { parsePosting } from './parse-posting.ts';

const dir = join(import.meta.dirname, 'fixtures');
const read = (name: string) => readFileSync(join(dir, name), 'utf8');
/** How many items of a posting are known to be read otherwise than a person reads them. */
const misreadings = JSON.parse(read('../misreadings.json')) as Record<string, number>;

const postings = readdirSync(dir)
  .filter((name) => name.endsWith('.txt'))
  .map((file) => {
    const name = file.replace('.txt', '');
    const source = read(file);
    return { name, source, labels: JSON.parse(read(`${name}.json`)) as Labels };
  });

const scores = postings.map(({ name, source, labels }) => ({
  name,
  ...scoreReading(parsePosting(source), labels),
}));

describe('each of our postings is read as a person reads it, but for known misreadings', () => {
  test.each(scores)('$name', ({ name, misread }) => {
    expect(misread.length, misread.join('\n')).toBeLessThanOrEqual(misreadings[name] ?? 0);
  });
});

test('taken together they are read as well as a second careful reader reads', () => {
  const sum = (part: 'qualifications' | 'responsibilities') =>
    scores.map((score) => score[part]).reduce(addTallies, noTally);
  expect(f1Of(sum('qualifications'))).toBeGreaterThan(0.9);
  expect(f1Of(sum('responsibilities'))).toBeGreaterThan(0.92);
});

test.each(postings)('every line of $name is accounted for, verbatim', ({ source }) => {
  expectSound(source);
});

test.each(postings)('$name is in the language it is written in', ({ source, labels }) => {
  expect(parsePosting(source).language).toBe((labels as { language?: string }).language);
});
