import { expect } from 'playwright/test';

import { violations } from './axe.ts';
import { SplitPage } from './pages/split-page.ts';
import { test } from './workbench-fixture.ts';

const posting = `Site Manager

Requirements
- Site safety certificate
- Degree in civil engineering and 5 years of experience
- Oral and written communication skills

Preferred
- Polish
`;

test('a compound criterion is proposed as its parts, edited, split and taken back, all by keyboard', async ({
  workbench,
}) => {
  const { page, call } = workbench;
  const split = new SplitPage(page);
  await call('assessor.add', { name: 'Marta Oliveira' });
  await call('import.paste', { text: posting, name: null });
  let postings = await call('posting.list', {});
  while (postings.length === 0) postings = await call('posting.list', {});
  const [{ id: postingId } = { id: null }] = postings;
  if (!postingId) throw new Error('nothing came in');
  const { rubricId, whole } = await call('rubric.build', { postingId }).then((rubric) => ({
    rubricId: rubric.id,
    whole: rubric.criteria[1],
  }));
  await page.evaluate((to) => location.assign(`#${to}`), `/postings/${postingId}/rubric`);
  await expect(split.criteria).toHaveCount(4);

  // The hint stands beside the one that asks two things, and beside no other.
  await expect(split.row('Degree in civil engineering and 5 years')).toContainText('Split in two?');
  await expect(split.criteria.filter({ hasText: 'Split in' })).toHaveCount(1);
  await page.keyboard.press('s');
  await expect(split.said).toHaveText('R1 has no part that clearly stands alone.');

  // Nothing is changed by looking; Esc leaves it whole.
  await page.keyboard.press('j');
  await expect(split.inspector).toContainText('Compound: 2 demands in one');
  await page.keyboard.press('s');
  await expect(split.part(1)).toContainText('Degree in civil engineering');
  await expect(split.part(2)).toContainText('5 years of experience');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(split.dialog).toHaveCount(0);
  await expect(split.criteria).toHaveCount(4);

  // A part left out leaves too few; taken in again and renamed, it is split with Enter.
  await page.keyboard.press('s');
  await split.part(2).getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await expect(split.dialog).toContainText('A split needs two parts.');
  await expect(split.dialog.getByRole('button', { name: 'Split', exact: true })).toBeDisabled();
  await page.keyboard.press('Space');
  await split.part(1).getByLabel('Short name').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Engineering degree');
  await page.keyboard.press('Enter');
  await expect(split.said).toHaveText('Split into 2 criteria');
  await expect(split.criteria).toHaveCount(5);
  await expect(split.criteria.nth(1)).toContainText('Engineering degree');
  await expect(split.criteria.nth(2)).toContainText('5 years of experience');

  await page.keyboard.press('Control+z');
  await expect(split.criteria).toHaveCount(4);
  const { draft } = await call('rubric.get', { postingId });
  expect(draft?.id).toBe(rubricId);
  expect(draft?.criteria[1]).toEqual(whole);
});
