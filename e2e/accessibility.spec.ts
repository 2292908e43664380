import { expect } from 'playwright/test';

import { violations } from './axe.ts';
import { tellStory } from './tell-story.ts';
import { test } from './workbench-fixture.ts';

test('axe finds nothing on any screen or dialog, light and dark', async ({ workbench }) => {
  test.slow(); // a dozen screens, twice each
  const { page } = workbench;
  const isClean = async (what: string) => expect.soft(await violations(page), what).toEqual([]);
  const go = (hash: string) => page.evaluate((to) => location.assign(`#${to}`), hash);
  const inDialog = async (what: string) => {
    await page.getByRole('dialog').waitFor();
    await isClean(what);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };

  await page.getByLabel('Your name').waitFor();
  await isClean('first run');
  await workbench.call('assessor.add', { name: 'Marta Oliveira' });
  await page.getByRole('heading', { name: 'Start with a posting' }).waitFor();
  await isClean('empty workspace');
  await page.keyboard.press('v');
  await inDialog('paste a posting');

  const { postingId, applicationId } = await tellStory(workbench);
  await go('/');
  await page.getByRole('table').waitFor();
  await isClean('postings');
  await page.keyboard.press('?');
  await inDialog('keys');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search or run a command' }).fill('kafka');
  await page
    .getByRole('listbox', { name: /^What was found/ })
    .getByRole('option')
    .first()
    .waitFor();
  await inDialog('search');

  await go(`/postings/${postingId}/text`);
  await page.getByText('34 lines, 0 unaccounted for').waitFor();
  await isClean('review');
  await page.keyboard.press('x');
  await inDialog('ignore a line');
  await page.keyboard.press('e');
  await inDialog('encoding');

  await go(`/postings/${postingId}/rubric`);
  await page.getByRole('button', { name: 'Edit as version 2' }).waitFor();
  await isClean('frozen rubric');
  await workbench.call('rubric.startNextVersion', { postingId });
  await page.getByRole('button', { name: 'Freeze version 2' }).waitFor();
  await isClean('draft rubric');
  await page.getByRole('button', { name: 'Criterion', exact: true }).click();
  await inDialog('add a criterion');

  await go(`/postings/${postingId}/candidates`);
  await page.getByRole('table').waitFor();
  await isClean('candidates');
  await page.keyboard.press('a');
  await inDialog('add a candidate');

  await go(`/applications/${applicationId}`);
  await page.getByRole('radiogroup').waitFor();
  await isClean('application');
  await page.keyboard.press('Control+Enter');
  await inDialog('submit');
  await page.getByRole('button', { name: 'Record decision' }).click();
  await inDialog('decision');
  await page.getByRole('button', { name: 'Edit details' }).click();
  await inDialog('details');
  await page.getByRole('button', { name: 'Packet', exact: true }).click();
  await page.getByText(/^Page 1 of/).waitFor();
  await inDialog('packet');
  await page.setViewportSize({ width: 1100, height: 700 });
  await isClean('application, narrow');
});
