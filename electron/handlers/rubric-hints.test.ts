import { expect, test } from 'vitest';

import { openMemoryStore } from '../testing/open-memory-store.ts';
import { anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';

async function hinted() {
  const workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { rubric, postingId } = await anApplicationToRate(workbench);
  const hints = async () =>
    (await ask('rubric.hints', { postingId })).flatMap(({ criterionId, hints: all }) =>
      all.map(({ rule, isKept }) => ({ criterionId, rule, isKept })),
    );
  return { workbench, ask, rubric, postingId, hints };
}

test('the sample posting gets a handful of hints, none of which blocks freezing', async () => {
  const { workbench, ask, rubric, hints } = await hinted();
  await using _open = workbench;
  const before = await hints();
  expect(before.length).toBeGreaterThanOrEqual(2);
  expect(before.length).toBeLessThanOrEqual(5);
  expect(before.every(({ isKept }) => !isKept)).toBe(true);
  await ask('rubric.freeze', { rubricId: rubric.id });
  expect(await hints()).toEqual(before);
});

test('kept as it is: gone from the open ones, through the next version, until undone or its words change', async () => {
  const { workbench, ask, rubric, postingId, hints } = await hinted();
  await using _open = workbench;
  const vague = (await hints()).find(({ rule }) => rule === 'vague');
  if (!vague) throw new Error('no vague words in the sample');
  const { criterionId, rule } = vague;
  const name = rubric.criteria.find(({ id }) => id === criterionId)?.name;
  const keptNow = async () => (await hints()).filter(({ isKept }) => isKept);
  await ask('rubric.keepHint', { rubricId: rubric.id, criterionId, rule });
  expect(await keptNow()).toEqual([{ ...vague, isKept: true }]);
  expect(await ask('history.undo', {})).toEqual({ label: `keep “${name}” as it is` });
  expect(await keptNow()).toEqual([]);
  await ask('history.redo', {});
  await ask('rubric.lookAgain', { rubricId: rubric.id, criterionId, rule });
  expect(await keptNow()).toEqual([]);
  await ask('rubric.keepHint', { rubricId: rubric.id, criterionId, rule });
  await ask('rubric.freeze', { rubricId: rubric.id });
  const next = await ask('rubric.startNextVersion', { postingId });
  expect(await keptNow()).toHaveLength(1);
  const changes = { text: 'Deep understanding of something else' };
  await ask('rubric.changeCriterion', { rubricId: next.id, criterionId, changes });
  expect(await keptNow()).toEqual([]);
});

test('a hint that is not there cannot be kept', async () => {
  const { workbench, ask, rubric } = await hinted();
  await using _open = workbench;
  const [first] = rubric.criteria;
  if (!first) throw new Error('no criterion');
  await expect(
    ask('rubric.keepHint', { rubricId: rubric.id, criterionId: first.id, rule: 'coded' }),
  ).rejects.toMatchObject({ code: 'not-found' });
});
