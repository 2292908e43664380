import { expect, test } from 'vitest';

import { parsePosting } from '#electron/parse/parse-posting.ts';
import { applyCorrections } from './posting-corrections.ts';
import type { LineCorrection } from './posting.ts';

const source =
  'Cook\n\nRequirements\n- Knife skills\n- Two years in a kitchen\n  that serves two hundred\n\nDuties\n- Keep the larder';
const parsed = parsePosting(source);
const correct = (...corrections: Omit<LineCorrection, 'reason'>[]) =>
  applyCorrections(
    source,
    parsed,
    corrections.map((each) => ({ ...each, reason: 'as agreed' })),
  );

test('a line may change its kind, and the reason says who placed it', () => {
  const posting = correct({ lineNumber: 4, role: 'qualification', kind: 'preferred' });
  expect(posting.qualifications[0]).toMatchObject({
    text: 'Knife skills',
    kind: 'preferred',
    reasons: [{ code: 'corrected', detail: 'as agreed' }],
  });
  expect(posting.lines.find(({ lineNumber }) => lineNumber === 4)).toMatchObject({
    role: 'qualification',
    isDoubtful: false,
  });
});

test('a wrapped item follows its corrected line as a whole and keeps its years', () => {
  const posting = correct({ lineNumber: 6, role: 'qualification', kind: 'preferred' });
  expect(posting.qualifications[1]).toMatchObject({
    text: 'Two years in a kitchen\n  that serves two hundred',
    kind: 'preferred',
    minYears: 2,
  });
});

test('a duty becomes a qualification without its list mark, and a qualification a duty', () => {
  const posting = correct(
    { lineNumber: 9, role: 'qualification', kind: 'required' },
    { lineNumber: 4, role: 'responsibility', kind: null },
  );
  expect(posting.qualifications.map(({ text }) => text)).toContain('Keep the larder');
  expect(posting.responsibilities.map(({ text }) => text)).toEqual(['Knife skills']);
});

test('an ignored line loses its item, and the parse itself is not touched', () => {
  const before = structuredClone(parsed);
  const posting = correct({ lineNumber: 4, role: 'other', kind: null });
  expect(posting.qualifications).toHaveLength(1);
  expect(parsed).toEqual(before);
});
