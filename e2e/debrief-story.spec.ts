import { expect } from 'playwright/test';

import { violations } from './axe.ts';
import { ComparePage } from './pages/compare-page.ts';
import { tellDebrief } from './tell-debrief.ts';
import { tellStory } from './tell-story.ts';
import { test } from './workbench-fixture.ts';

const postingTitle = 'Senior Software Engineer (Backend)';

test('a debrief of twelve candidates, from the posting to the recorded decision, by keyboard alone', async ({
  workbench,
}) => {
  test.slow(); // three assessors rate twelve people first
  await workbench.call('assessor.add', { name: 'Marta Oliveira' });
  const { postingId, sealedId } = await tellDebrief(workbench);
  const compare = new ComparePage(workbench.page);

  await compare.openPosting(postingTitle);
  await compare.openTab();
  const widest =
    'Assessors differ: Marta Oliveira Met, Jonas Weber Not met, Ines Duarte Partly. Counts as Partly';
  await expect(compare.focused).toHaveAccessibleName(widest);
  await expect(compare.firmness).toContainText('Asha Raghunathan stays first unless');

  // Away and back to the largest disagreement, then into who said what and out again.
  await compare.press('ArrowLeft');
  await expect(compare.focused).toHaveAccessibleName('Met');
  await compare.press('.');
  await expect(compare.focused).toHaveAccessibleName(widest);
  await compare.press('Enter');
  await expect(compare.detail).toBeFocused();
  await expect(compare.detail).toContainText('I leave end-to-end to QA');
  await expect(compare.detail).toContainText('Wrote the contract tests of nine services.');
  await expect(compare.detail).toContainText('Counts as Partly, the mean of 3 assessors.');
  await expect(compare.detail).toContainText('Owns unit, integration and end-to-end tests');
  await compare.press('Escape');
  await expect(compare.focused).toHaveAccessibleName(widest);

  await expect(compare.matrix).toContainText('Assessors agree');
  await compare.press('d');
  await expect(compare.matrix).not.toContainText('Assessors agree');
  await expect(compare.matrix).toContainText('Two levels apart 1');

  // Hidden names are nowhere on the screen, not in what people wrote either.
  await expect(compare.detail).toContainText('Kwabena has not owned end-to-end');
  await compare.press('h');
  await expect(compare.detail).toContainText(/Candidate [A-L] has not owned end-to-end/);
  await expect(compare.screen).not.toContainText(/Kwabena|Raghunathan|陳怡君|Олена/);
  await compare.press('h');
  await expect(compare.screen).toContainText('Kwabena Mensah');

  // Other weights change the order beside the real one, and nothing else.
  const before = await workbench.call('history.state', {});
  await compare.press('w');
  await compare.tabTo(compare.trialWeight('High-throughput'));
  await compare.press('ArrowUp', 'ArrowUp');
  await expect(compare.focused).toHaveText('2×');
  await expect(compare.trialOrder).toContainText('up 1');
  await compare.press('Escape');
  await expect(compare.trialOrder).toHaveCount(0);
  expect(await workbench.call('history.state', {})).toEqual(before);
  const { frozen } = await workbench.call('rubric.get', { postingId });
  expect(frozen?.criteria.every(({ weight }) => weight === 1)).toBe(true);

  // The last column is sealed: to the own scorecard, submit it, and come back to the same cell.
  await compare.press('End');
  await expect(compare.focused).toHaveAccessibleName(/^Sealed for you/);
  await expect(compare.detail).toContainText('2 scorecards are sealed');
  await compare.press('o');
  await compare.submitScorecard('Strong yes');
  await compare.press('Alt+ArrowLeft');
  await expect(compare.focused).toHaveAccessibleName('Met');
  await expect(compare.firmness).toContainText('Олена Коваленко stays first');

  // The decision: a draft that outlives leaving the screen, then recorded with dissent.
  await compare.press('g');
  await expect(compare.proposed).toBeFocused();
  await expect(compare.proposed.locator('option:checked')).toHaveText('Олена Коваленко');
  await compare.tabTo(compare.outcome);
  await expect(compare.outcome.locator('option:checked')).toHaveText('Not chosen yet');
  await compare.press('ArrowDown');
  await compare.tabTo(compare.reason);
  await compare.type('First by score, and all three say so.');
  await compare.press('Escape', 'o');
  await expect(compare.matrix).toHaveCount(0);
  await compare.press('Alt+ArrowLeft');
  await expect(compare.reason).toHaveValue('First by score, and all three say so.');
  await expect(compare.detail).toContainText('Draft, not recorded');
  await compare.press('g');
  await compare.tabToButton('Add dissent');
  await compare.press('Enter');
  await expect(compare.focused).toHaveAccessibleName('Dissent 1: who');
  await compare.type('Ines');
  await compare.press('Tab', 'Tab');
  await compare.type('One more talk about testing.');
  await compare.press('Control+Enter');
  await expect(compare.said).toContainText('Decision on Олена Коваленко recorded.');
  await expect(compare.detail).not.toContainText('Draft, not recorded');
  await expect(compare.recorded).toContainText('Make an offer');

  // What is gone or there may be what was read before the key: the status bar says which it is.
  await compare.press('Escape', 'Control+z');
  await expect(compare.said).toContainText('Undone:');
  await expect(compare.recorded).toHaveCount(0);
  await compare.press('Control+Shift+z');
  await expect(compare.said).toContainText('Redone:');
  await expect(compare.recorded).toContainText('Make an offer');

  await workbench.close();
  const reopened = new ComparePage(await workbench.open());
  await reopened.openPosting(postingTitle);
  await reopened.openTab();
  await expect(reopened.recorded).toContainText('Олена Коваленко: Make an offer');
  await expect(reopened.recorded).toContainText('First by score, and all three say so.');
  await expect(reopened.recorded).toContainText('Ines Duarte: One more talk about testing.');
  await expect(reopened.recorded).toContainText('Recorded by Marta Oliveira');
  const decided = await workbench.call('application.get', { applicationId: sealedId });
  expect(decided.decision?.outcome).toBe('offer');
});

test('axe finds nothing on the comparison as matrix, with trial weights, as chart, and in its dialog', async ({
  workbench,
}) => {
  test.slow(); // five looks, twice each
  const { page } = workbench;
  await workbench.call('assessor.add', { name: 'Marta Oliveira' });
  await tellStory(workbench);
  const compare = new ComparePage(page);
  const isClean = async (what: string) => expect.soft(await violations(page), what).toEqual([]);
  await compare.openPosting(postingTitle);
  await compare.openTab();
  await isClean('matrix');
  await compare.press('End');
  await isClean('a sealed cell');
  await compare.press('w');
  await compare.trialOrder.waitFor();
  await isClean('trial weights');
  await compare.press('Escape', 'c');
  await compare.chart.waitFor();
  await isClean('chart');
  await compare.press('a');
  await compare.settled();
  await isClean('choosing candidates');
});
