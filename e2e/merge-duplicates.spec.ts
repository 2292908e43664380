import { expect } from 'playwright/test';

import type { CandidateDraft } from '#shared/candidate.ts';
import { violations } from './axe.ts';
import { DuplicatesPage } from './pages/duplicates-page.ts';
import { test } from './workbench-fixture.ts';

const nobody: CandidateDraft = {
  ...{ name: '', latinName: '', email: '', phone: '', headline: '', location: '', source: '' },
  deleteBy: null,
};

test('two entries become one by keyboard, field by field, and two again; two people are kept apart', async ({
  workbench,
}) => {
  const { page, call } = workbench;
  const screen = new DuplicatesPage(page);
  await call('assessor.add', { name: 'Marta Oliveira' });
  const add = (draft: Partial<CandidateDraft>) =>
    call('candidate.add', { draft: { ...nobody, ...draft } });
  await add({ name: 'Ana Núñez', email: 'ana@example.org', headline: 'Cook' });
  await add({ name: 'Ana Nunez', email: 'Ana@example.org', headline: 'Chef', location: 'Madrid' });
  await add({ name: 'Bo Berg', phone: '+49 30 1234567' });
  await add({ name: 'Berit Holm', phone: '030 1234567' });

  await screen.hasBegun();
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await expect(screen.pairs).toHaveCount(2);
  await expect(screen.pairs.first()).toContainText('same email, same name');
  await expect(screen.pair('Ana Núñez', 'Ana Nunez')).toContainText('Madrid');
  await expect(screen.keep('Location', 'Madrid')).toBeChecked();
  expect(await violations(page)).toEqual([]);
  await screen.keep('Headline', 'Cook').focus();
  await page.keyboard.press('ArrowRight');
  await expect(screen.keep('Headline', 'Chef')).toBeChecked();
  await page.keyboard.press('m');
  await expect(screen.said).toHaveText('Merged into Ana Núñez. It can be un-merged.');
  await expect(screen.pairs).toHaveCount(1);
  const [ana] = await call('candidate.find', { query: 'Ana' });
  expect(ana).toMatchObject({ name: 'Ana Núñez', headline: 'Chef', location: 'Madrid' });

  await page.keyboard.press('t');
  await expect(screen.said).toHaveText('Bo Berg and Berit Holm are kept apart');
  await expect(page.getByRole('heading', { name: 'Nobody looks entered twice' })).toBeVisible();
  await expect(screen.merged).toContainText('Ana Nunez into Ana Núñez');
  expect(await violations(page)).toEqual([]);
  await screen.unmerge('Ana Nunez').focus();
  await page.keyboard.press('Enter');
  await expect(screen.said).toHaveText('Ana Nunez is a person of their own again');
  await expect(screen.pairs).toHaveCount(1);
  expect(await call('candidate.find', { query: 'Ana' })).toHaveLength(2);
  await page.keyboard.press('Control+z');
  await expect(screen.merged).toContainText('Ana Nunez into Ana Núñez');
});
