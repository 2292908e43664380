import { expect, test } from 'vitest';

import { openMemoryStore } from '../testing/open-memory-store.ts';
import { anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';

test('between two versions: reworded word by word, moved, added, removed, weighed; the same of itself is nothing', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { rubric, first, second, postingId, applicationId } = await anApplicationToRate(workbench);
  const [, , third, fourth] = rubric.criteria;
  if (!third || !fourth) throw new Error('four criteria');
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 3 });
  await ask('scorecard.rate', { applicationId, criterionId: second.id, level: 2 });
  const { id: rubricId } = await ask('rubric.startNextVersion', { postingId });
  const of = (criterionId: typeof first.id) => ({ rubricId, criterionId });
  const change = (criterionId: typeof first.id, changes: object) =>
    ask('rubric.changeCriterion', { ...of(criterionId), changes });
  await change(first.id, { text: first.text.replace('degree', 'or Master’s degree') });
  await change(second.id, { weight: 2, weightReason: 'The first project.' });
  await ask('rubric.removeCriterion', of(third.id));
  await ask('rubric.moveCriterion', { ...of(fourth.id), position: 0 });
  const added = await ask('rubric.addCriterion', {
    ...{ rubricId, kind: 'required', name: 'On call', text: 'One week in six.' },
  });
  const diff = await ask('rubric.compare', { fromId: rubric.id, toId: rubricId });
  expect(
    diff.criteria.map(({ criterionId, change: what, lostCandidates }) => [
      ...[criterionId, what, lostCandidates],
    ]),
  ).toEqual([
    [fourth.id, 'changed', 0],
    [first.id, 'changed', 1],
    [second.id, 'changed', 0],
    [added.id, 'added', 0],
    [third.id, 'removed', 0],
  ]);
  expect(diff.criteria[0]?.moved).toEqual({ from: 'R4', to: 'R1' });
  expect(diff.criteria[1]?.moved).toBe(null);
  const words = diff.criteria[1]?.newText.filter(({ change: what }) => what !== 'same');
  expect(words?.map(({ text }) => text.trim())).toEqual(['or Master’s']);
  expect(diff.criteria[2]?.weight).toEqual({
    from: { weight: 1, reason: '' },
    to: { weight: 2, reason: 'The first project.' },
  });
  expect(await ask('rubric.compare', { fromId: rubricId, toId: rubricId })).toMatchObject({
    ...{ criteria: [], lostByScale: 0 },
  });
  expect(await ask('rubric.versions', { postingId })).toMatchObject([
    { version: 2, status: 'draft', candidateCount: 0 },
    { version: 1, status: 'frozen', candidateCount: 1, criterionCount: 14 },
  ]);
});

test('what another assessor rated is not counted while it is sealed; another scale loses all of it', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { rubric, first, postingId, applicationId, submit, as, ines } =
    await anApplicationToRate(workbench);
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 3 });
  await submit();
  const { id: rubricId } = await ask('rubric.startNextVersion', { postingId });
  await ask('rubric.setScale', { rubricId, scale: 'anchored' });
  const lost = async () =>
    (await ask('rubric.compare', { fromId: rubric.id, toId: rubricId })).lostByScale;
  expect(await lost()).toBe(1);
  await as(ines);
  expect(await lost()).toBe(0);
  await ask('scorecard.openSealed', { applicationId, reason: 'The debrief is today.' });
  expect(await lost()).toBe(1);
});
