import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { proposeSplit } from '#shared/split-proposal.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { createTestWorkbench, type TestWorkbench } from '../testing/test-workbench.ts';

const dir = mkdtempSync(join(tmpdir(), 'split-'));
afterAll(() => rmSync(dir, { recursive: true }));

const source = [
  'Site Manager',
  '',
  'Requirements',
  '- Site safety certificate',
  '- Degree in civil engineering and 5 years of experience; crane licence a plus',
  '- Calm under pressure',
  '',
  'Preferred',
  '- Polish',
].join('\n');

/** A draft of four criteria, R2 of which asks three things. */
async function aDraft({ ask, importFiles }: TestWorkbench) {
  await ask('assessor.add', { name: 'Marta' });
  const path = join(dir, 'site-manager.txt');
  writeFileSync(path, source);
  await importFiles([path]);
  const [posting] = await ask('posting.list', {});
  if (!posting) throw new Error('no posting');
  const postingId = posting.id;
  const correction = {
    lineNumber: 5,
    role: 'qualification',
    kind: 'required',
    reason: '',
  } as const;
  await ask('posting.correctLine', { postingId, correction });
  const { id: rubricId, criteria } = await ask('rubric.build', { postingId });
  const whole = criteria[1];
  if (!whole) throw new Error('no second criterion');
  const parts = proposeSplit(whole.text, whole.kind) ?? [];
  return { postingId, rubricId, criteria, whole, parts };
}

test('the parts take the place of the whole, verbatim, on its line, with their own years', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { rubricId, whole, parts } = await aDraft(workbench);
  const { criteria } = await ask('rubric.splitCriterion', {
    ...{ rubricId, criterionId: whole.id },
    parts,
  });
  expect(criteria.map(({ kind, text, minYears }) => [kind, text, minYears])).toEqual([
    ['required', 'Site safety certificate', null],
    ['required', 'Degree in civil engineering', null],
    ['required', '5 years of experience', 5],
    ['required', 'Calm under pressure', null],
    ['preferred', 'Polish', null],
    ['preferred', 'crane licence a plus', null],
  ]);
  for (const criterion of criteria) {
    const { start, end } = criterion.source ?? { start: 0, end: 0 };
    expect(source.slice(start, end)).toBe(criterion.text);
  }
  expect(criteria[2]?.source?.lineNumber).toBe(5);
  expect(criteria.map(({ id }) => id)).not.toContain(whole.id);
});

test('one undo gives the one criterion back, with its id, place and all that was written on it', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { postingId, rubricId, whole, parts } = await aDraft(workbench);
  const changes = {
    ...{ weight: 2, weightReason: 'The first site is large.' },
    anchors: ['none', 'one of the two', 'both'],
  };
  await ask('rubric.changeCriterion', { rubricId, criterionId: whole.id, changes });
  const before = (await ask('rubric.get', { postingId })).draft;
  const { criteria } = await ask('rubric.splitCriterion', {
    ...{ rubricId, criterionId: whole.id },
    parts,
  });
  expect(criteria[1]).toMatchObject({ ...changes, anchors: ['', '', ''] });
  expect(await ask('history.undo', {})).toEqual({ label: `split “${whole.name}” into 3 criteria` });
  expect((await ask('rubric.get', { postingId })).draft).toEqual(before);
  await ask('history.redo', {});
  expect((await ask('rubric.get', { postingId })).draft?.criteria).toEqual(criteria);
});

test('names and kinds are the person’s; a part that is left out leaves the others', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { rubricId, whole, parts } = await aDraft(workbench);
  const [degree, years] = parts;
  if (!degree || !years) throw new Error('no parts');
  const { criteria } = await ask('rubric.splitCriterion', {
    rubricId,
    criterionId: whole.id,
    parts: [
      { ...degree, name: 'Engineering degree' },
      { ...years, kind: 'preferred' },
    ],
  });
  expect(criteria.map(({ name }) => name)).toEqual([
    ...['Site safety certificate', 'Engineering degree', 'Calm under pressure', 'Polish'],
    years.name,
  ]);
});

test('parts that overlap, are blank or lie outside the text are refused, and nothing changes', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { postingId, rubricId, whole } = await aDraft(workbench);
  const before = await ask('rubric.get', { postingId });
  const split = (...spans: [start: number, end: number][]) =>
    ask('rubric.splitCriterion', {
      rubricId,
      criterionId: whole.id,
      parts: spans.map(([start, end]) => ({ start, end, name: 'x', kind: 'required' })),
    });
  const refused = { code: 'invalid-input' };
  await expect(split([0, 9], [5, 12])).rejects.toMatchObject(refused);
  await expect(split([0, 6], [7, 4000])).rejects.toMatchObject(refused);
  await expect(split([0, 6], [6, 7])).rejects.toMatchObject(refused);
  await expect(split([0, 6])).rejects.toMatchObject(refused);
  expect(await ask('rubric.get', { postingId })).toEqual(before);
});

test('a frozen rubric is split in its next version only, and ratings stay where they are', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { postingId, rubricId, whole, parts } = await aDraft(workbench);
  await ask('rubric.freeze', { rubricId });
  const input = { rubricId, criterionId: whole.id, parts };
  await expect(ask('rubric.splitCriterion', input)).rejects.toMatchObject({ code: 'conflict' });
  const next = await ask('rubric.startNextVersion', { postingId });
  await ask('rubric.splitCriterion', { ...input, rubricId: next.id });
  const { draft, frozen } = await ask('rubric.get', { postingId });
  expect(draft?.criteria).toHaveLength(6);
  expect(frozen?.criteria).toHaveLength(4);
});
