import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { openMemoryStore } from '../testing/open-memory-store.ts';
import { anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';

const dir = mkdtempSync(join(tmpdir(), 'copy-'));
afterAll(() => rmSync(dir, { recursive: true }));

const three = ['never', 'once', 'often'];

/** A posting with a rubric whose first criterion is weighed and anchored, and a second one without any. */
async function twoPostings() {
  const workbench = createTestWorkbench(openMemoryStore());
  const { ask, importFiles } = workbench;
  const { rubric, first, second, postingId: fromPosting } = await anApplicationToRate(workbench);
  const changes = { weight: 2, weightReason: 'Asked for by the team.', anchors: three };
  await ask('rubric.changeCriterion', { rubricId: rubric.id, criterionId: first.id, changes });
  const path = join(dir, 'cook.txt');
  writeFileSync(path, 'Cook\n\nRequirements\n- Has cooked for eighty\n- Testing discipline\n');
  await importFiles([path]);
  const postingId = (await ask('posting.list', {})).find(({ title }) => title === 'Cook')?.id;
  if (!postingId) throw new Error('no second posting');
  const source = { type: 'posting', rubricId: rubric.id } as const;
  return { workbench, ask, rubric, first, second, fromPosting, postingId, source };
}

test('copies keep weight, reason and anchors, lose their line, and say where they come from; one undo', async () => {
  const { workbench, ask, first, second, postingId, source } = await twoPostings();
  await using _open = workbench;
  expect(await ask('rubric.copyable', { postingId })).toMatchObject([
    { rubricId: source.rubricId, version: 1, criterionCount: 14 },
  ]);
  const criterionIds = [first.id, second.id];
  const copy = await ask('rubric.copy', { postingId, source, criterionIds });
  expect(copy.criteria.map(({ name }) => name)).toEqual([first.name, second.name]);
  expect(copy.criteria[0]).toMatchObject({
    ...{ weight: 2, weightReason: 'Asked for by the team.', anchors: three, source: null },
    copiedFrom: { type: 'posting', title: 'Senior Software Engineer (Backend)', version: 1 },
  });
  expect(copy.criteria.map(({ id }) => id)).not.toContain(first.id);
  expect(await ask('history.undo', {})).toEqual({ label: 'copy 2 criteria' });
  expect((await ask('rubric.get', { postingId })).draft).toBe(null);
});

test('what is copied onto another scale keeps its anchors for its own', async () => {
  const { workbench, ask, first, postingId, source } = await twoPostings();
  await using _open = workbench;
  const { id: rubricId } = await ask('rubric.build', { postingId });
  await ask('rubric.setScale', { rubricId, scale: 'anchored' });
  const { criteria } = await ask('rubric.copy', { postingId, source, criterionIds: [first.id] });
  expect(criteria.at(-1)).toMatchObject({ anchors: ['', '', '', '', ''], otherAnchors: three });
  const back = await ask('rubric.setScale', { rubricId, scale: 'checklist' });
  expect(back.criteria.at(-1)?.anchors).toEqual(three);
});

test('a frozen rubric takes nothing', async () => {
  const { workbench, ask, first, postingId, source } = await twoPostings();
  await using _open = workbench;
  const { id: rubricId, criteria } = await ask('rubric.build', { postingId });
  await ask('rubric.freeze', { rubricId });
  const refused = { code: 'conflict' };
  const criterionIds = [first.id];
  await expect(ask('rubric.copy', { postingId, source, criterionIds })).rejects.toMatchObject(
    refused,
  );
  const pairs = [{ criterionId: criteria[0]?.id ?? first.id, fromId: first.id }];
  await expect(ask('rubric.copyAnchors', { rubricId, source, pairs })).rejects.toMatchObject(
    refused,
  );
});

test('anchors alone go to the criterion they were chosen for, and nothing else of it changes', async () => {
  const { workbench, ask, first, postingId, source } = await twoPostings();
  await using _open = workbench;
  const { id: rubricId, criteria } = await ask('rubric.build', { postingId });
  const [cooked] = criteria;
  if (!cooked) throw new Error('no criterion');
  const pairs = [{ criterionId: cooked.id, fromId: first.id }];
  const after = await ask('rubric.copyAnchors', { rubricId, source, pairs });
  expect(after.criteria).toEqual([{ ...cooked, anchors: three }, ...criteria.slice(1)]);
  await ask('history.undo', {});
  expect((await ask('rubric.get', { postingId })).draft?.criteria).toEqual(criteria);
});

test('a template stands by itself; keeping, renaming and removing it can each be undone', async () => {
  const { workbench, ask, rubric, first, postingId } = await twoPostings();
  await using _open = workbench;
  const { id: templateId } = await ask('template.keep', { rubricId: rubric.id, name: 'Backend' });
  await ask('rubric.removeCriterion', { rubricId: rubric.id, criterionId: first.id });
  const source = { type: 'template', templateId } as const;
  const { criteria } = await ask('rubric.copySource', { source });
  expect(criteria).toHaveLength(14);
  expect(criteria[0]).toMatchObject({ name: first.name, anchors: three, source: null });
  const names = async () => (await ask('template.list', {})).map(({ name }) => name);
  await ask('template.rename', { templateId, name: 'Backend engineers' });
  await ask('template.remove', { templateId });
  expect(await names()).toEqual([]);
  await ask('history.undo', {});
  expect(await names()).toEqual(['Backend engineers']);
  await ask('history.undo', {});
  expect(await names()).toEqual(['Backend']);
  const all = criteria.map(({ id }) => id);
  const started = await ask('rubric.copy', { postingId, source, criterionIds: all });
  expect(started.criteria).toHaveLength(14);
  expect(started.criteria[0]?.copiedFrom).toEqual({ type: 'template', name: 'Backend' });
});
