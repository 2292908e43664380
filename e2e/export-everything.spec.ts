import { existsSync, readdirSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { expect } from 'playwright/test';

import { violations } from './axe.ts';
import { ArchivePage } from './pages/archive-page.ts';
import { SettingsPage, StartFailurePage } from './pages/settings-page.ts';
import { test } from './workbench-fixture.ts';

test('everything leaves in one file that says so before, and opens again as a workspace with all of it', async ({
  workbench,
}) => {
  const { page, call } = workbench;
  await call('assessor.add', { name: 'Marta Oliveira' });
  const { postingId } = await call('sample.load', {});
  const archive = new ArchivePage(page);
  const zip = join(dirname(workbench.workspacePath), 'everything.zip');
  await workbench.willSaveAs(zip);
  await archive.askForExport();
  await expect(archive.dialog).toContainText('Private notes and sealed scorecards of everybody');
  expect(await violations(page)).toEqual([]);
  await archive.fill('Dana Whitfield', '2027-06-30');
  await archive.chooseWhere();
  await expect(archive.exported).toContainText('“everything.zip”');
  await expect(archive.exported).toContainText(/SHA-256 [0-9a-f]{64}/);
  expect(await violations(page)).toEqual([]);
  const before = await call('application.list', { postingId });

  const settings = new SettingsPage(page);
  await settings.open();
  const madeOf = join(dirname(workbench.workspacePath), 'again.workbench');
  await workbench.willChoose([zip]);
  await workbench.willSaveAs(madeOf);
  await archive.openAnExport();
  await expect(archive.opening).toContainText('every checksum and reference is right');
  expect(await violations(page)).toEqual([]);
  await archive.openWhatWasMade();
  expect((await call('workspace.get', {})).name).toBe('again.workbench');
  expect(await call('application.list', { postingId })).toEqual(before);
  expect((await call('history.state', {})).undo).toBe('load the sample');
});

test('a file that was cut off is refused with what is wrong, and nothing is made of it', async ({
  workbench,
}) => {
  const { page, call } = workbench;
  await call('assessor.add', { name: 'Marta Oliveira' });
  await call('sample.load', {});
  const archive = new ArchivePage(page);
  const dir = dirname(workbench.workspacePath);
  const zip = join(dir, 'cut.zip');
  await workbench.willSaveAs(zip);
  await archive.askForExport();
  await archive.chooseWhere();
  await expect(archive.exported).toContainText('“cut.zip”');
  truncateSync(zip, 20_000);
  await workbench.willChoose([zip]);
  await workbench.willSaveAs(join(dir, 'never.workbench'));
  await archive.openAnExport();
  await expect(archive.opening).toContainText('it has no list of its parts at its end');
  expect(existsSync(join(dir, 'never.workbench'))).toBe(false);
  expect(readdirSync(dir).filter((name) => name.includes('unfinished'))).toEqual([]);
});

test('an export is a way on when the workspace cannot be opened', async ({ workbench }) => {
  const { call } = workbench;
  await call('assessor.add', { name: 'Marta Oliveira' });
  await call('import.paste', { text: 'Night porter\n\nRequirements\n- A calm voice', name: null });
  // The paste is read in the background; only what is there can be exported.
  await expect(workbench.page.getByRole('row', { name: 'Night porter' })).toBeVisible();
  const archive = new ArchivePage(workbench.page);
  const dir = dirname(workbench.workspacePath);
  const zip = join(dir, 'kept.zip');
  await workbench.willSaveAs(zip);
  await archive.askForExport();
  await archive.chooseWhere();
  await expect(archive.exported).toContainText('“kept.zip”');
  await workbench.close();

  const held = new StartFailurePage(await workbench.open(`--workspace=${zip}`));
  await expect(held.title).toContainText('could not be opened');
  await workbench.willChoose([zip]);
  await workbench.willSaveAs(join(dir, 'mended.workbench'));
  await held.way(/^Open an export of everything/).check();
  await held.goOn();
  const again = new ArchivePage(workbench.page);
  await expect(again.opening).toContainText('every checksum and reference is right');
  expect(await violations(workbench.page)).toEqual([]);
  await again.openWhatWasMade();
  await expect(workbench.page.getByRole('row', { name: 'Night porter' })).toBeVisible();
});
