import { expect } from 'playwright/test';

import { violations } from './axe.ts';
import { PostingsPage } from './pages/postings-page.ts';
import { test } from './workbench-fixture.ts';
import type { Workbench } from './workbench.ts';

async function importText({ call }: Workbench, name: string, text: string): Promise<void> {
  const { importId } = await call('import.paste', { text, name });
  await expect
    .poll(async () => call('import.current', {}))
    .toMatchObject({ importId, state: 'done' });
}

test('postings are sorted, filtered, peeked into, put on hold and archived by keys, and each is undone', async ({
  workbench,
}) => {
  const { page, call } = workbench;
  await call('assessor.add', { name: 'Marta Oliveira' });
  await importText(workbench, 'baker.txt', 'Baker\n\nRequirements\n- Two years of baking');
  await importText(workbench, 'cook.txt', 'Cook\n\nRequirements\n- Two years of cooking');
  await importText(workbench, 'guide.txt', 'Museum guide\nYou show people round.');
  const postings = new PostingsPage(page);
  await postings.open();
  await postings.sortBy('Posting');
  await expect.poll(() => postings.titles()).toEqual(['Baker', 'Cook', 'Museum guide']);
  await expect(postings.tab('Needs review')).toContainText('1');

  await postings.row('Baker').focus();
  await postings.press('Space');
  await expect(postings.dialog).toContainText('3 lines: 1 required');
  expect(await violations(page)).toEqual([]);
  await postings.press('ArrowDown');
  await expect(postings.dialog).toContainText('cook.txt');
  await postings.press('Space');
  await expect(postings.dialog).toBeHidden();

  await postings.row('Baker').focus();
  await postings.press('x', 'Shift+ArrowDown');
  expect(await violations(page)).toEqual([]);
  await postings.hold('Headcount paused until January');
  await expect(postings.said).toHaveText('2 postings on hold');
  await expect(postings.row('Baker')).toContainText('Headcount paused until January');
  await expect(postings.tab('On hold')).toContainText('2');
  await postings.press('Control+z');
  await expect(postings.said).toHaveText('Undone: put 2 postings on hold');
  await expect(postings.row('Baker')).toContainText('Draft');

  await postings.press('Escape');
  await postings.row('Museum guide').focus();
  await postings.press('m', 'a');
  await expect(postings.row('Museum guide')).toBeHidden();
  await expect(postings.recent).not.toContainText('Museum guide');
  await postings.tab('Archived').click();
  await expect.poll(() => postings.titles()).toEqual(['Museum guide']);
  await postings.row('Museum guide').focus();
  await postings.press('m', 'a');
  await postings.tab('All').click();
  await postings.filterBy('COOK');
  await expect.poll(() => postings.titles()).toEqual(['Cook']);

  await postings.row('Cook').focus();
  await postings.press('Enter');
  await postings.sayInHeader('Mark as filled');
  await expect(postings.said).toHaveText('“Cook” filled');
  await expect(postings.headerStatus).toContainText('Filled');
  expect(await violations(page)).toEqual([]);
});
