import { expect } from 'playwright/test';

import { violations } from './axe.ts';
import { BookDialogPage } from './pages/book-dialog-page.ts';
import { pagesOf } from './read-pdf.ts';
import { tellStory } from './tell-story.ts';
import { test } from './workbench-fixture.ts';

const names = /Asha|Raghunathan|ஆஷா|Olena|Kovalenko|Олена|Коваленко/i;

test('a book and a sheet begun under hidden names call everybody by their letter, on the screen and in the file', async ({
  workbench,
}, info) => {
  const { page, call } = workbench;
  await call('assessor.add', { name: 'Marta Oliveira' });
  const { postingId, applicationId } = await tellStory(workbench);
  const book = new BookDialogPage(page);
  await book.goToComparison(postingId);
  await expect(book.screen).toContainText(names);
  await book.press('h');
  await expect(book.screen).not.toContainText(names);

  await book.press('p');
  await book.settled();
  await expect(book.hideNames).toBeChecked();
  await expect(book.dialog).toContainText(/Candidate [AB]/);
  await expect(book.screen).not.toContainText(names);
  expect(await violations(page)).toEqual([]);
  const path = info.outputPath('hidden.pdf');
  await workbench.willSaveAs(path);
  await book.press('Control+Enter');
  await expect(book.saved).toHaveText('Saved hidden.pdf');
  const printed = (await pagesOf(path)).join('');
  expect(printed).not.toMatch(names);
  expect(printed).toMatch(/Candidate[AB]/);
  await book.close();

  await book.press('s');
  await book.settled();
  await expect(book.hideNames).toBeChecked();
  await expect(book.screen).not.toContainText(names);
  expect(await violations(page)).toEqual([]);
  const sheetPath = info.outputPath('sheet.pdf');
  await workbench.willSaveAs(sheetPath);
  await book.press('Control+Enter');
  await expect(book.saved).toHaveText('Saved sheet.pdf');
  expect((await pagesOf(sheetPath)).join('')).not.toMatch(names);

  // Who wants the names in it says so, and they are.
  await book.hideNames.uncheck();
  await book.settled();
  await book.press('Control+Enter');
  await expect(book.saved).toHaveText('Saved sheet.pdf');
  await expect.poll(async () => (await pagesOf(sheetPath)).join('')).toMatch(names);
  const kinds = (await call('ledger.listOfApplication', { applicationId })).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['comparison-book', 'decision-sheet']));
});
