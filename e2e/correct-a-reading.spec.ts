import { writeFileSync } from 'node:fs';

import { expect } from 'playwright/test';

import { encodeText } from '#electron/testing/encode-text.ts';
import type { PostingId } from '#shared/ids.ts';
import { violations } from './axe.ts';
import { ReviewPage } from './pages/review-page.ts';
import { sowDoubts } from './sow-doubts.ts';
import type { Workbench } from './workbench.ts';
import { test } from './workbench-fixture.ts';

const cyrillic = [
  'Повар горячего цеха',
  '',
  'What you will do',
  '- Приготовление горячих блюд',
  '- Заказ продуктов у поставщиков',
  '',
  'Requirements',
  '- Two years of experience in a kitchen',
  '- Опыт работы от двух лет на кухне',
].join('\n');

async function importFile(workbench: Workbench, path: string): Promise<PostingId> {
  await workbench.call('assessor.add', { name: 'Marta Oliveira' });
  await workbench.willChoose([path]);
  const chosen = await workbench.call('import.chooseFiles', {});
  await workbench.call('import.start', { token: chosen?.token ?? '' });
  let [posting] = await workbench.call('posting.list', {});
  while (!posting) [posting] = await workbench.call('posting.list', {});
  return posting.id;
}

test('a guessed encoding is tried by arrow keys, applied, and undone', async ({
  workbench,
}, info) => {
  const path = info.outputPath('cook.txt');
  writeFileSync(path, encodeText(cyrillic, 'windows-1251'));
  const postingId = await importFile(workbench, path);
  const review = new ReviewPage(workbench.page);
  await review.open(postingId);
  await expect(review.encoding).toContainText('Guessed: Windows-1251');
  await expect(review.line(4)).toContainText('Приготовление горячих блюд');

  // Each arrow shows how the text would read; nothing is written before Enter.
  await review.press('e');
  await expect(review.encodings).toBeFocused();
  await expect(review.preview).toContainText('This is how it is read now.');
  await review.press('ArrowDown');
  await expect(review.preview).toContainText('4 lines read differently');
  await expect(review.preview).toContainText('- Приготовление горячих блюд');
  await expect(review.preview).toContainText('оПХЦНРНБКЕМХЕ'); // the same bytes as KOI8-R
  expect(await violations(workbench.page)).toEqual([]);
  await review.press('ArrowDown', 'ArrowUp', 'Enter');
  await expect(review.said).toHaveText('Read as KOI8-R');
  await expect(review.encoding).toContainText('KOI8-R, as you chose');
  await expect(review.line(4)).not.toContainText('Приготовление');

  await review.press('Control+z');
  await expect(review.said).toHaveText(/^Undone: read “.*” as KOI8-R$/);
  await expect(review.encoding).toContainText('Guessed: Windows-1251');
  await expect(review.line(4)).toContainText('Приготовление горячих блюд');

  // To cancel leaves everything; to say that the guess is right settles it.
  await review.press('e', 'ArrowDown', 'Escape');
  await expect(review.encoding).toContainText('Guessed: Windows-1251');
  await review.press('e');
  await expect(review.encodings).toBeFocused();
  await review.press('Enter');
  await expect(review.encoding).toContainText('Windows-1251, as you chose');
});

const cook = [
  'Line cook',
  '',
  'What you will do',
  '- Keep the larder',
  '- Order fish from three suppliers',
  '',
  'Requirements',
  '- Two years of experience in a kitchen',
  '- Knife skills',
  '- Ability to lift 20 kg',
].join('\n');

test('doubtful lines are visited, accepted one by one and all at once, and the posting is ready', async ({
  workbench,
}, info) => {
  const path = info.outputPath('cook.txt');
  writeFileSync(path, cook);
  const postingId = await importFile(workbench, path);
  await workbench.close();
  sowDoubts(workbench.workspacePath, [4, 5, 8, 9]);
  const page = await workbench.open();
  const review = new ReviewPage(page);
  await review.open(postingId);
  const status = async () => (await workbench.call('posting.get', { postingId })).status;

  await expect(review.doubts).toContainText('4 doubtful lines left');
  await expect(review.line(8)).toContainText('doubtful');
  expect(await status()).toBe('review');
  expect(await violations(page)).toEqual([]);

  await review.press('.');
  await review.isOnLine(4);
  await review.press('.', '.');
  await review.isOnLine(8);
  await expect(review.understood(8)).toHaveClass(/hot/);
  await review.press(',');
  await review.isOnLine(5);
  await review.press(',', ',');
  await review.isOnLine(9);

  // Accepting goes on to the next; the line keeps its reasons and says who looked at it.
  await review.press('a');
  await expect(review.said).toHaveText('Line 9 accepted. 3 doubtful lines left');
  await review.isOnLine(4);
  await review.understood(8).focus();
  await review.isOnLine(8);
  await review.line(8).click();
  await review.press('Enter');
  await expect(review.said).toHaveText('Line 8 accepted. 2 doubtful lines left');
  await review.line(8).click();
  await expect(review.why).toContainText('It stands under “Requirements”.');
  await expect(review.why).toContainText('You looked at it and left it so.');

  // Placing a doubtful line settles it too.
  await review.press('.');
  await review.isOnLine(4);
  await review.press('r');
  await expect(review.said).toHaveText('Line 4 is now Required. 1 doubtful line left');
  await expect(review.doubts).toContainText('1 doubtful line left');
  await review.press('Control+z');
  await expect(review.doubts).toContainText('2 doubtful lines left');

  await review.press('Shift+A');
  await expect(review.said).toHaveText('2 lines accepted');
  await expect(review.doubts).toHaveCount(0);
  expect(await status()).toBe('draft');
  await review.press('Control+z');
  await expect(review.said).toHaveText('Undone: accept 2 lines');
  await expect(review.doubts).toContainText('2 doubtful lines left');
  expect(await status()).toBe('review');
});
