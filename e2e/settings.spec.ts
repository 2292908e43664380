import { readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

import { expect } from 'playwright/test';

import { violations } from './axe.ts';
import { SettingsPage, StartFailurePage } from './pages/settings-page.ts';
import { test } from './workbench-fixture.ts';

test('looks, keys and paper take effect at once and are there after a restart', async ({
  workbench,
}) => {
  await workbench.call('assessor.add', { name: 'Marta Oliveira' });
  const settings = new SettingsPage(workbench.page);
  await settings.open();
  await settings.choose('Theme', 'Dark');
  await expect(settings.document).toHaveAttribute('data-theme', 'dark');
  expect(await violations(workbench.page)).toEqual([]);
  await settings.choose('Text size', '200 %');
  await expect(settings.document).toHaveAttribute('data-width', 'small');
  expect(await violations(workbench.page)).toEqual([]);
  await settings.choose('Rows', 'Compact');
  await settings.choose('Paper', 'Letter');
  await settings.setKey('Go to the postings', 'Control+Shift+b');
  await expect(settings.said('Go to the postings: Ctrl Shift B')).toBeVisible();

  await workbench.close();
  const page = await workbench.open();
  const again = new SettingsPage(page);
  await expect(again.document).toHaveAttribute('data-theme', 'dark');
  await expect(again.document).toHaveAttribute('data-density', 'compact');
  await again.open();
  await page.keyboard.press('Control+Shift+b');
  await expect(page.getByRole('heading', { name: 'Start with a posting' })).toBeVisible();
  expect(await workbench.call('preference.get', {})).toMatchObject({
    paper: 'letter',
    keys: { 'anywhere.goToPostings': ['Ctrl+Shift+b'] },
  });
});

test('a key that is taken says whose it was, and single keys can be turned off', async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.call('assessor.add', { name: 'Marta Oliveira' });
  const settings = new SettingsPage(page);
  await settings.open();
  await settings.setKey('Type or paste a posting', 'i');
  await expect(settings.said('“Import files” has no key left')).toBeVisible();
  await expect(settings.key('Import files')).toHaveText('Ctrl O');

  await settings.choose('Keys without Ctrl or Alt', 'Off');
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByRole('heading', { name: 'Start with a posting' }).waitFor();
  await page.keyboard.press('i');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(page.getByRole('dialog', { name: /posting/ })).toHaveCount(0);
});

test('a workspace that cannot be read is said so, and its backup opens in its place', async ({
  workbench,
}) => {
  await workbench.call('assessor.add', { name: 'Marta Oliveira' });
  await workbench.call('import.paste', {
    text: 'Night porter\n\nRequirements\n- A calm voice',
    name: null,
  });
  await expect(workbench.page.getByRole('row', { name: 'Night porter' })).toBeVisible();
  await workbench.close();
  writeFileSync(workbench.workspacePath, 'this was a workspace');

  const page = await workbench.open();
  const failure = new StartFailurePage(page);
  await expect(failure.title).toContainText('could not be opened');
  expect(await violations(page)).toEqual([]);
  await expect(failure.way(/^Open the backup instead/)).toBeChecked();
  await failure.goOn();

  await expect(page.getByRole('row', { name: 'Night porter' })).toBeVisible();
  const beside = readdirSync(dirname(workbench.workspacePath));
  const kept = beside.filter((name) =>
    name.startsWith(`${basename(workbench.workspacePath)} unreadable`),
  );
  expect(kept).toHaveLength(1);
});
