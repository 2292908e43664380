import { expect } from 'playwright/test';

import { violations } from './axe.ts';
import { PostingsPage } from './pages/postings-page.ts';
import { test } from './workbench-fixture.ts';

test('the sample comes and goes at a click, and does not take what is one’s own unasked', async ({
  workbench,
}) => {
  test.slow(); // seven documents are read
  const { page, call } = workbench;
  await call('assessor.add', { name: 'Ines Duarte' });
  const postings = new PostingsPage(page);
  await expect(postings.start).toBeVisible();
  await postings.loadSample();
  await expect(postings.said).toContainText('one posting, seven candidates', { timeout: 60_000 });
  await postings.open();
  await expect(postings.row('Senior Software Engineer (Backend)')).toContainText('Sample');
  expect(await violations(page)).toEqual([]);

  await postings.removeSample();
  await expect(postings.start).toBeVisible();
  await postings.press('Control+z');
  await expect(postings.sampleBanner).toBeVisible();

  const [posting] = await call('posting.list', {});
  const [first] = posting ? await call('application.list', { postingId: posting.id }) : [];
  if (!first) throw new Error('the sample has no candidate');
  const applicationId = first.application.id;
  await call('note.add', { applicationId, body: 'My own', isPrivate: true });
  await postings.removeSample();
  await expect(postings.dialog).toContainText('1 note');
  expect(await violations(page)).toEqual([]);
  await postings.removeAllOfIt();
  await expect(postings.start).toBeVisible();
  expect(await call('posting.list', {})).toEqual([]);
  await postings.press('Control+z');
  await expect(postings.sampleBanner).toBeVisible();
});
