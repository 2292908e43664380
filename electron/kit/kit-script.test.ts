import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { aKit } from '#shared/testing/a-kit.ts';
import { canonicalJson, scorecardFileSchema } from '#shared/scorecard-file.ts';
import { canonicalJson as canonicalJsonOfPage } from '../../resources/kit/canonical-json.js';
import {
  readScorecardFile,
  scorecardFile,
  scorecardFileName,
  type Card,
} from '../../resources/kit/scorecard-file.js';
import { hmacSha256, sha256 } from '../../resources/kit/sha256.js';
import { isScorecardFile } from './read-scorecard-file.ts';
import { scorecardChecksum } from './scorecard-checksum.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

test('the page’s SHA-256 and HMAC are those of Node, for any bytes and any text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(hex(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
  );
  const key = fc.uint8Array({ minLength: 1, maxLength: 80 });
  const text = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(
    fc.property(key, text, (bytes, message) => {
      expect(hmacSha256(hex(bytes), message)).toBe(
        createHmac('sha256', bytes).update(message).digest('hex'),
      );
    }),
  );
});

test('page and workbench write the same canonical JSON', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const value: unknown = JSON.parse(text);
      expect(canonicalJsonOfPage(value)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(value);
    }),
  );
});

const kit = aKit();
const [first, second] = kit.rubric.criteria;
const at = '2026-11-24T14:32:00.000Z';
const card: Card = {
  ratings: {
    [second?.id ?? '']: { level: null, why: 'Ließ sich nicht klären 🤷', ratedAt: at },
    [first?.id ?? '']: { level: 3, why: 'Line one\nline two', ratedAt: at },
  },
  notes: 'שלום\u2028<b>',
  recommendation: 'strong-yes',
  summary: '',
  checklist: [true, false],
  startedAt: at,
};
const written = scorecardFile(kit, card, { isFinished: true, savedAt: at });

test('a scorecard of the page is one the workbench takes, in the rubric’s order and with its checksum', () => {
  const file = scorecardFileSchema.parse(JSON.parse(written));
  const { checksum, ...unsigned } = file;
  expect(checksum).toBe(scorecardChecksum(unsigned, kit.key));
  expect(file.ratings.map(({ criterionId, level }) => [criterionId, level])).toEqual([
    [first?.id, 3],
    [second?.id, null],
  ]);
});

test('the page reads back what it wrote', () => {
  expect(readScorecardFile(kit, written, 'a.json')).toEqual({
    card,
    savedAt: at,
    isFinished: true,
  });
  expect(readScorecardFile(kit, `\uFEFF${written}`, 'a.json')).toHaveProperty('card');
});

test.each([
  ['is no scorecard', 'PK not json'],
  ['is no scorecard', 'null'],
  ['is no scorecard', '{"format":"other"}'],
  ['a newer kit', written.replace('"formatVersion": 1', '"formatVersion": 2')],
  ['changed or damaged', written.replace('"level": 3', '"level": 2')],
  ['changed or damaged', written.replace('line two', 'line too')],
  [
    `another kit \\(${kit.candidateName}, ${kit.posting.title}\\)`,
    written.replace(kit.kitId, aKit().kitId),
  ],
])('a file that cannot be gone on with is said to be so: %s', (why, text) => {
  const read = readScorecardFile(kit, text, 'a.json');
  expect(read).toEqual({ refusal: expect.stringMatching(new RegExp(`“a.json” .*${why}`)) });
  expect(read).toEqual({ refusal: expect.stringContaining('Nothing here was changed.') });
});

test('a why without a level is kept, and reads not assessed; an empty rating is not written', () => {
  const half: Card = {
    ...card,
    ratings: {
      [first?.id ?? '']: { why: 'Talked about it', ratedAt: at },
      [second?.id ?? '']: { why: ' ', ratedAt: at },
    },
  };
  const file = JSON.parse(scorecardFile(kit, half, { isFinished: false, savedAt: at })) as {
    ratings: unknown[];
  };
  expect(file.ratings).toEqual([
    {
      criterionId: first?.id,
      criterionName: first?.name,
      level: null,
      why: 'Talked about it',
      ratedAt: at,
    },
  ]);
});

test('the file is called by who, for what and by whom, in signs every file system takes', () => {
  const rest = `${kit.posting.title} - ${kit.assessor.name}`;
  const nameFor = (candidateName: string, isFinished = true) =>
    scorecardFileName({ ...kit, candidateName }, isFinished);
  expect(nameFor('A/B: "Asha"\t')).toBe(`A B Asha - ${rest}.scorecard.json`);
  expect(nameFor('\u202eنور\u202c', false)).toBe(`نور - ${rest} - not finished.scorecard.json`);
  const long = nameFor('𠮷'.repeat(300), false);
  expect(Buffer.byteLength(long)).toBeLessThan(250);
  expect(long).toMatch(/^𠮷+ - not finished\.scorecard\.json$/u);
  expect(isScorecardFile(long)).toBe(true);
});

test.each([' (1)', '(1)', '-1', ' 2'])(
  'a scorecard that a browser numbered is known by its name: a.scorecard%s.json',
  (number) => {
    expect(isScorecardFile(`/in/a.scorecard${number}.json`)).toBe(true);
    expect(isScorecardFile(`/in/a.scorecard${number}.txt`)).toBe(false);
  },
);

test('the page asks for nothing that a browser of 2022 does not have, but where it can do without', () => {
  const dir = join(import.meta.dirname, '../../resources/kit');
  const style = ['base.css', 'page.css', 'paper.css']
    .map((name) => readFileSync(join(dir, name), 'utf8'))
    .join('')
    .replaceAll(/\/\*.*?\*\//gs, '');
  expect(style.match(/:has\(|@container|@layer|@scope|light-dark\(|color-mix\(|&\s/g)).toBeNull();
});
