import { join } from 'node:path';

import { expect, test } from 'playwright/test';

import { Workbench } from './workbench.ts';

const posting = join(
  import.meta.dirname,
  '../resources/sample-postings/senior-software-engineer-backend.txt',
);

test('a posting named on the command line of a new workspace comes in once somebody gave their name', async ({
  browserName: _any,
}, info) => {
  const workbench = new Workbench(info.outputPath('workbench'));
  const page = await workbench.open(posting);
  await page.getByLabel('Your name').fill('Marta Oliveira');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: 'Senior Software Engineer (Backend)' })).toBeVisible();
  await workbench.close();
});
