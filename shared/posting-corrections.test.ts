import { expect, test } from 'vitest';

import { parsePosting } from '#electron/parse/parse-posting.ts';
import { acceptanceOf, applyCorrections } from './posting-corrections.ts';
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

test('an accepted line stays as it was read; where a later reader says otherwise, what was accepted wins', () => {
  const doubtful = {
    ...parsed,
    lines: parsed.lines.map((line) => ({ ...line, isDoubtful: true })),
  };
  const line = doubtful.lines.find(({ lineNumber }) => lineNumber === 9);
  if (!line) throw new Error('no line 9');
  const acceptance = acceptanceOf(doubtful, line);
  const accepted = applyCorrections(source, doubtful, [acceptance]);
  const lineOf = (posting: typeof parsed) =>
    posting.lines.find(({ lineNumber }) => lineNumber === 9);
  expect(accepted.responsibilities).toEqual(parsed.responsibilities);
  expect(lineOf(accepted)).toEqual({
    ...line,
    isDoubtful: false,
    reasons: [...line.reasons, { code: 'accepted' }],
  });
  const later = {
    ...parsed,
    lines: parsed.lines.map((each) => ({ ...each, role: 'other' as const })),
    responsibilities: [],
  };
  const held = applyCorrections(source, later, [acceptance]);
  expect(lineOf(held)).toMatchObject({ role: line.role, reasons: [{ code: 'accepted' }] });
  expect(held.responsibilities.map(({ text }) => text)).toEqual(
    parsed.responsibilities.filter(({ lineNumber }) => lineNumber === 9).map(({ text }) => text),
  );
});
