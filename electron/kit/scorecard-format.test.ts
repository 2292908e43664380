import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';
import { z } from 'zod';

import { canonicalJson, scorecardFileSchema } from '#shared/scorecard-file.ts';
import { readScorecardFile } from './read-scorecard-file.ts';
import { scorecardChecksum } from './scorecard-checksum.ts';

const formats = join(import.meta.dirname, '../../resources/formats');
const exampleBytes = readFileSync(join(formats, 'example.scorecard.json'));
const readme = readFileSync(join(formats, 'README.md'), 'utf8');
/** The one line of hexadecimal digits behind this word. */
const hexAfter = (word: string) =>
  new RegExp(`${word}[^\`]*\`([0-9a-f]{64})\``).exec(readme)?.[1] ?? '';

test('the JSON Schema beside the format’s description is that of the workbench’s own', async () => {
  const schema = {
    title: 'Scorecard of a kit, version 1',
    description:
      'What an interviewer’s kit saves. What a schema cannot say (the checksum, one rating for each criterion) is in README.md.',
    ...z.toJSONSchema(scorecardFileSchema),
  };
  // `vitest run --update=all` with this file writes it anew. A change that readers of version 1 would refuse needs the next version instead.
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    join(formats, 'scorecard-1.schema.json'),
  );
});

test('the example of the description is a scorecard, and its checksum is made as described', () => {
  const read = readScorecardFile(exampleBytes);
  if ('refusal' in read) throw new Error(read.refusal);
  const { checksum, ...unsigned } = read.file;
  expect(scorecardChecksum(unsigned, hexAfter('key'))).toBe(checksum);
  expect(hexAfter('checksum is')).toBe(checksum);
});

test('every field of the format is in the description', () => {
  const fields = Object.keys(scorecardFileSchema.shape);
  expect(fields.filter((field) => !readme.includes(`\`${field}\``))).toEqual([]);
});

test('canonical JSON is as the description says: keys in order, no blanks, only what JSON must escape', () => {
  const example = /```json\n(\{ "b".*?)\n```\s+becomes\s+```\n(.*?)\n```/s.exec(readme);
  expect(canonicalJson(JSON.parse(example?.[1] ?? ''))).toBe(example?.[2]);
});
