import { expect, test } from 'vitest';

import { openMemoryStore } from '../testing/open-memory-store.ts';
import { anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench } from '../testing/test-workbench.ts';

const three = ['never', 'once', 'often'];
const five = ['never', 'watched', 'helped', 'Ran a shift alone.', 'taught it'];

test('each scale keeps its own anchors: switching there and back loses nothing, and one undo takes it back', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { rubric, first, second } = await anApplicationToRate(workbench);
  const of = { rubricId: rubric.id, criterionId: first.id };
  await ask('rubric.changeCriterion', { ...of, changes: { anchors: three } });
  const anchored = await ask('rubric.setScale', { rubricId: rubric.id, scale: 'anchored' });
  expect(anchored.scale).toBe('anchored');
  expect(anchored.criteria.map(({ anchors }) => anchors)).toEqual(
    rubric.criteria.map(() => ['', '', '', '', '']),
  );
  await ask('rubric.changeCriterion', { ...of, changes: { anchors: five } });
  const back = await ask('rubric.setScale', { rubricId: rubric.id, scale: 'checklist' });
  expect(back.criteria[0]).toMatchObject({ anchors: three, otherAnchors: five });
  expect(await ask('history.undo', {})).toEqual({ label: 'rate as a checklist' });
  const { draft } = await ask('rubric.get', { postingId: rubric.postingId });
  expect(draft?.scale).toBe('anchored');
  expect(draft?.criteria[0]?.anchors).toEqual(five);
  expect(draft?.criteria[1]).toMatchObject({ id: second.id, otherAnchors: ['', '', ''] });
});

test('anchors have one sentence for each level of the scale in use', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { rubric, first } = await anApplicationToRate(workbench);
  const change = { rubricId: rubric.id, criterionId: first.id, changes: { anchors: five } };
  await expect(ask('rubric.changeCriterion', change)).rejects.toMatchObject({
    code: 'invalid-input',
  });
});

test('on the anchored scale 4 counts as met and is worth three quarters; the history says its words', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { rubric, first, second, applicationId } = await anApplicationToRate(workbench);
  await ask('rubric.setScale', { rubricId: rubric.id, scale: 'anchored' });
  const of = { rubricId: rubric.id, criterionId: first.id };
  await ask('rubric.changeCriterion', { ...of, changes: { anchors: five } });
  await ask('scorecard.rate', { applicationId, criterionId: second.id, level: 2 });
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 4 });
  expect((await ask('history.state', {})).undo).toBe(`rate “${first.name}”: 4 Ran a shift alone`);
  const { standing } = await ask('application.get', { applicationId });
  expect(standing.criteria.slice(0, 2).map(({ value }) => value)).toEqual([0.75, 0.25]);
  expect(standing.mustHaves).toMatchObject({ met: 1, 'not-met': 1, partly: 0 });
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 3 });
  expect((await ask('application.get', { applicationId })).standing.mustHaves).toMatchObject({
    ...{ met: 0, partly: 1 },
  });
});

test('a rating of another scale does not count, and is shown beside in the words of its own', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { rubric, first, second, applicationId } = await anApplicationToRate(workbench);
  await ask('rubric.setScale', { rubricId: rubric.id, scale: 'anchored' });
  const of = { rubricId: rubric.id, criterionId: first.id };
  await ask('rubric.changeCriterion', { ...of, changes: { anchors: five } });
  await ask('scorecard.rate', { applicationId, criterionId: first.id, level: 5 });
  const { id: rubricId } = await ask('rubric.startNextVersion', { postingId: rubric.postingId });
  await ask('rubric.setScale', { rubricId, scale: 'checklist' });
  await ask('rubric.freeze', { rubricId });
  await ask('scorecard.rate', { applicationId, criterionId: second.id, level: 3 });
  const { own, standing } = await ask('application.get', { applicationId });
  expect(own?.ratings.map(({ criterionId }) => criterionId)).toEqual([second.id]);
  expect(own?.olderRatings).toEqual([
    { criterionId: first.id, rubricVersion: 1, level: 5, scale: 'anchored', anchors: five },
  ]);
  expect(standing.criteria[0]?.value).toBe(null);
});
