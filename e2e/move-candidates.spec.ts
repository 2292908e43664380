import { expect } from 'playwright/test';

import type { PostingId } from '#shared/ids.ts';
import { violations } from './axe.ts';
import { CandidatesPage } from './pages/candidates-page.ts';
import { tellStory } from './tell-story.ts';
import type { Workbench } from './workbench.ts';
import { test } from './workbench-fixture.ts';

/** The demo's story at the list of its posting's candidates: Asha is in Offer, Olena in Interview. */
async function openStory(workbench: Workbench) {
  await workbench.call('assessor.add', { name: 'Marta Oliveira' });
  const { postingId } = await tellStory(workbench);
  const candidates = new CandidatesPage(workbench.page);
  await candidates.open(postingId);
  return { postingId, candidates };
}

const stageOf = async ({ call }: Workbench, postingId: PostingId, latinName: string) =>
  (await call('application.list', { postingId })).find(
    ({ candidate }) => candidate.latinName === latinName,
  )?.application.stage;

test('somebody is rejected with a reason, brought back by undo, rejected again, and reopened after a restart', async ({
  workbench,
}) => {
  const { postingId, candidates } = await openStory(workbench);
  const stage = () => stageOf(workbench, postingId, 'Olena Kovalenko');
  await candidates.select('Олена Коваленко');
  await candidates.stop('No distributed systems yet.');
  await expect(candidates.said).toHaveText('Олена Коваленко moved to Not proceeding');
  expect(await stage()).toBe('rejected');
  await candidates.press('Control+z');
  await expect(candidates.said).toHaveText('Undone: reject Олена Коваленко');
  expect(await stage()).toBe('interview');
  await candidates.stop('Wrong place.'); // what was selected still is
  await expect(candidates.group('Not proceeding')).toBeVisible();

  await workbench.close();
  const again = new CandidatesPage(await workbench.open());
  await again.open(postingId);
  await again.focus('Олена Коваленко');
  await again.press('Space');
  await expect(again.peek).toContainText('Wrong place.');
  expect(await violations(workbench.page)).toEqual([]);
  await again.press('Shift+r');
  await expect(again.said).toHaveText('Олена Коваленко reopened; the history is kept');
  await expect(again.peek).toContainText('Not proceeding → Interview');
  await expect(again.peek).toContainText('undone');
  expect(await stage()).toBe('interview');
});

test('the list is filtered, folded and sorted by keys, and comes back as it was left', async ({
  workbench,
}) => {
  const { postingId, candidates } = await openStory(workbench);
  await candidates.filterByName('asha');
  await expect(candidates.rows).toHaveCount(1);
  await expect(candidates.summary).toContainText('1 of 2 shown');
  await candidates.clearFilters();
  await candidates.fold('Offer');
  await expect(candidates.rows).toHaveCount(1);
  await candidates.open(postingId, { leaveFirst: true });
  await expect(candidates.rows).toHaveCount(1);
  await candidates.fold('Offer');
  await candidates.focus('Asha Raghunathan');
  await candidates.press('Control+a');
  await expect(candidates.bar).toContainText('2 selected');
  expect(await violations(workbench.page)).toEqual([]);
  await candidates.press('Escape');
  await expect(candidates.bar).toBeHidden();
});

test('two selected candidates are tagged by T as one step, and the panel shows the tag', async ({
  workbench,
}) => {
  const { candidates } = await openStory(workbench);
  await candidates.focus('Asha Raghunathan');
  await candidates.press('Control+a', 't');
  await expect(candidates.dialog).toContainText('Tag 2 candidates');
  expect(await violations(workbench.page)).toEqual([]);
  await candidates.tag('Nights');
  await expect(candidates.said).toHaveText('“Nights” put on 2 candidates');
  await candidates.press('Escape', 'Space');
  await expect(candidates.peek.getByRole('list', { name: 'Tags' })).toHaveText('Nights');
  expect(await violations(workbench.page)).toEqual([]);
  await candidates.press('Control+z');
  await expect(candidates.said).toHaveText('Undone: tag 2 candidates “Nights”');
  expect(await workbench.call('tag.list', {})).toEqual([]);
});

test('a stage is added, and somebody is moved to it on the board by keys', async ({
  workbench,
}) => {
  const { postingId, candidates } = await openStory(workbench);
  await candidates.addStage('Trial day');
  await expect(candidates.said).toHaveText('Stages changed');
  await candidates.press('b');
  await candidates.focusCard('Asha Raghunathan');
  await candidates.press('Shift+ArrowRight');
  await expect(candidates.column('Hired')).toContainText('Asha Raghunathan');
  await expect(candidates.said).toHaveText('Asha Raghunathan moved to Hired');
  await expect(candidates.column('Trial day')).toBeVisible();
  await candidates.dragCard('Олена Коваленко', 'Screen');
  await expect(candidates.column('Screen')).toContainText('Олена Коваленко');
  expect(await violations(workbench.page)).toEqual([]);
  expect(await stageOf(workbench, postingId, 'Olena Kovalenko')).toBe('screen');
});

test('what waits to be rated is listed with the progress, and G R opens the next one', async ({
  workbench,
}) => {
  const { candidates } = await openStory(workbench);
  await candidates.openToRate();
  await expect(candidates.rows).toHaveCount(1);
  await expect(candidates.toRateGroup).toContainText('1 of 2 rated');
  expect(await violations(workbench.page)).toEqual([]);
  await candidates.press('g', 'r');
  await expect(candidates.scorecardLevels).toBeVisible();
});
