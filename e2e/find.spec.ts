import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from 'playwright/test';

import { violations } from './axe.ts';
import { ApplicationPage } from './pages/application-page.ts';
import { FindPages } from './pages/find-pages.ts';
import { tellStory } from './tell-story.ts';
import { test } from './workbench-fixture.ts';

test('one box does and finds: a command, a person, a line of a résumé, a note, a criterion, a posting', async ({
  workbench,
}) => {
  test.slow();
  const { page } = workbench;
  await workbench.call('assessor.add', { name: 'Marta Oliveira' });
  const { applicationId } = await tellStory(workbench);
  const find = new FindPages(page);
  const body = '她有五年的分布式系统经验。';
  await workbench.call('note.add', { applicationId, body, isPrivate: false });

  await find.openPalette();
  await find.box.fill('>all keys');
  await expect(find.chosen).toContainText('All keys');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  await page.keyboard.press('Escape');

  await find.openPalette();
  await find.box.fill('rabbitmq');
  await find.option(/Résumé, line/).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect(find.field).toHaveValue('rabbitmq');
  await expect(find.found).toHaveText(/^\d+ results? in \d+ ms$/);
  expect(await violations(page)).toEqual([]);
  await find.field.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => find.arrivedAt()).toBe('RabbitMQ');

  await find.openSearch('经验');
  await find.line('分布式').click();
  await expect.poll(() => find.arrivedAt()).toContain('经验');

  await find.openSearch('kubernetes in:postings');
  await find.line('Kubernetes').first().click();
  await expect(page).toHaveURL(/#\/postings\/.*(line|criterion)=/);

  await find.openPalette();
  await expect(find.option(/Senior Software Engineer/).first()).toBeVisible();
  await expect(find.palette.getByRole('group', { name: 'Opened lately' })).toBeVisible();
});

test('what is sealed is not found until one’s own scorecard is in; a kept search survives a restart', async ({
  workbench,
}) => {
  test.slow();
  const { page } = workbench;
  await workbench.call('assessor.add', { name: 'Marta Oliveira' });
  const { applicationId } = await tellStory(workbench);
  const find = new FindPages(page);
  await find.openSearch('"dual-write"');
  await expect(find.results).toContainText('1 sealed scorecard was not searched');
  await expect(find.results).not.toContainText('Notes and scorecards');

  const application = new ApplicationPage(page);
  await application.open(applicationId);
  await application.submit('Yes', '');
  await expect(application.status).toHaveText('Submitted');
  await find.openSearch('"dual-write"');
  await expect(find.results).toContainText('Notes and scorecards');
  await expect(find.results).not.toContainText('not searched');

  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog', { name: 'Keep this search' });
  await dialog.getByLabel('Name').fill('Migrations');
  await page.keyboard.press('Enter');
  await expect(find.said).toHaveText('“Migrations” is kept');
  await workbench.close();
  const reopened = await workbench.open();
  const again = new FindPages(reopened);
  await reopened.getByRole('table').waitFor();
  await again.openPalette();
  await again.box.fill('migrat');
  await expect(again.chosen).toContainText('Migrations');
  await reopened.keyboard.press('Enter');
  await expect(again.field).toHaveValue('"dual-write"');
  await reopened.getByRole('button', { name: 'Remove “Migrations”' }).click();
  await expect(again.said).toHaveText(/is removed/);
});

test('results go on by scrolling, and can be narrowed to an area', async ({ workbench }, info) => {
  const { page } = workbench;
  await workbench.call('assessor.add', { name: 'Marta Oliveira' });
  const dir = info.outputPath('postings');
  mkdirSync(dir, { recursive: true });
  const paths = Array.from({ length: 45 }, (_, at) => {
    const path = join(dir, `keeper-${at}.txt`);
    writeFileSync(path, `Zoo keeper ${at}\n\nRequirements:\n- Knows otters, group ${at}\n`);
    return path;
  });
  await workbench.willChoose(paths);
  await page.getByRole('button', { name: /Choose files|Import files/ }).click();
  await expect
    .poll(async () => (await workbench.call('posting.list', {})).length, { timeout: 30_000 })
    .toBe(45);
  const find = new FindPages(page);
  await find.openSearch('otters');
  await find.area('Postings and criteria').click();
  const items = find.results.getByRole('listitem');
  await expect(items.first()).toBeVisible();
  await items.last().scrollIntoViewIfNeeded();
  await expect(items).toHaveCount(45);
});
