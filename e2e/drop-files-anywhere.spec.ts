import { expect } from 'playwright/test';

import { violations } from './axe.ts';
import { DropPage } from './pages/drop-page.ts';
import { ImportCandidatesPage } from './pages/import-candidates-page.ts';
import { tellStory } from './tell-story.ts';
import { test } from './workbench-fixture.ts';

const baker = {
  name: 'baker.txt',
  text: 'Baker\n\nRequirements\n- Two years of baking\n- Food hygiene certificate\n',
};
const guide = { name: 'guide.txt', text: 'Museum guide\nYou show people round.\n' };
const picture = { name: 'team.png', text: 'not a picture either' };

test('files dropped on any screen come in as postings, the bad one is named, one undo takes all of them back', async ({
  workbench,
}) => {
  const { page, call } = workbench;
  await call('assessor.add', { name: 'Marta Oliveira' });
  const { postingId } = await tellStory(workbench);
  const drop = new DropPage(page);
  await page.goto(`${page.url().split('#', 1)[0]}#/postings/${postingId}/rubric`);

  const dragged = await drop.dragOver([baker, picture, guide]);
  await expect(drop.target).toContainText('Drop to import as postings');
  expect(await violations(page)).toEqual([]);
  await dragged.drop();

  await expect(drop.dock).toContainText('3 of 3 files done: 1 read, 1 needs review, 1 refused');
  await expect(drop.said).toHaveText('3 of 3 files done: 1 read, 1 needs review, 1 refused');
  const [first, second, third] = await drop.rows();
  expect(first).toMatch(/Refused\s+team\.png\s+\.png is not read/);
  expect(second).toMatch(/Needs review\s+guide\.txt\s+No requirement was found/);
  expect(third).toMatch(/Read\s+baker\.txt\s+4 lines: 2 required/);
  await drop.copyReport();
  await expect(drop.said).toHaveText('The report is in the clipboard');

  await drop.open('baker.txt');
  await expect(page.getByText('4 lines, 0 unaccounted for')).toBeVisible();
  await expect(drop.dock).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await drop.dismiss();
  await expect(drop.dock).toBeHidden();
  expect(await call('posting.list', {})).toHaveLength(3);
  expect(await call('history.undo', {})).toEqual({ label: 'import 3 postings' });
  expect(await call('posting.list', {})).toHaveLength(1);
});

test('a CSV dropped on a posting’s candidates opens their import, and two at once are not mixed up', async ({
  workbench,
}) => {
  const { page, call } = workbench;
  await call('assessor.add', { name: 'Marta Oliveira' });
  const { postingId } = await tellStory(workbench);
  const drop = new DropPage(page);
  const imports = new ImportCandidatesPage(page);
  await page.goto(`${page.url().split('#', 1)[0]}#/postings/${postingId}/candidates`);
  const people = { name: 'People.CSV', text: 'Name,Email\nBo Berg,bo@example.org\n' };
  const more = { name: 'more.csv', text: 'Name,Email\nLin Wei,lin@example.org\n' };

  let dragged = await drop.dragOver([people, more]);
  await dragged.drop();
  await expect(drop.alert).toContainText('2 CSV files were dropped');

  dragged = await drop.dragOver([people, baker]);
  await dragged.drop();
  await expect(imports.previewRow('Bo Berg')).toBeVisible();
  await expect(drop.row('baker.txt')).toContainText('Read');
  await imports.start.click();
  await expect(imports.reportRow('Bo Berg')).toBeVisible();
  const names = (await call('application.list', { postingId })).map(
    ({ candidate }) => candidate.name,
  );
  expect(names).toContain('Bo Berg');

  dragged = await drop.dragOver([more]);
  await dragged.drop();
  await expect(imports.previewRow('Lin Wei')).toBeVisible();
});

test('a file dropped on a candidate becomes their document, or a posting, as the person says', async ({
  workbench,
}) => {
  const { page, call } = workbench;
  await call('assessor.add', { name: 'Marta Oliveira' });
  const { applicationId } = await tellStory(workbench);
  const drop = new DropPage(page);
  await page.goto(`${page.url().split('#', 1)[0]}#/applications/${applicationId}`);
  const letter = { name: 'letter.txt', text: 'Dear reader, I would like to work with you.' };

  let dragged = await drop.dragOver([letter]);
  await expect(drop.target).toContainText('Drop for Олена Коваленко');
  await dragged.drop();
  await expect(drop.dialog).toContainText('What is “letter.txt”?');
  expect(await violations(page)).toEqual([]);
  await drop.answer('Cover letter');
  await expect(drop.said).toHaveText('1 document attached to Олена Коваленко');
  const { documents } = await call('application.get', { applicationId });
  expect(documents).toContainEqual(
    expect.objectContaining({ fileName: 'letter.txt', kind: 'letter' }),
  );

  dragged = await drop.dragOver([baker]);
  await dragged.drop();
  await drop.answer('Import as postings');
  await expect(drop.row('baker.txt')).toContainText('Read');
});
