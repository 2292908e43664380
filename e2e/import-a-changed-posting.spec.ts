import { writeFileSync } from 'node:fs';

import { expect } from 'playwright/test';

import { violations } from './axe.ts';
import { VersionPages } from './pages/version-pages.ts';
import { test } from './workbench-fixture.ts';

const first = `Night Nurse

Requirements
- Registered nurse licence
- Two years of ward experience
- Basic life support certificate

Preferred
- Second language
`;
const second = `Night Nurse

We look after two hundred patients.

Requirements
- Registered nurse licence
- Three years of ward experience

Preferred
- Second language
`;

test('a changed posting becomes the new version by keyboard; what cannot come along is named; one undo takes it back', async ({
  workbench,
}, info) => {
  const { page, call } = workbench;
  const versions = new VersionPages(page);
  const file = (name: string, text: string) => {
    const path = info.outputPath(name);
    writeFileSync(path, text);
    return path;
  };
  await call('assessor.add', { name: 'Marta Oliveira' });
  await expect(versions.start).toBeVisible();
  await workbench.willChoose([file('nurse.txt', first)]);
  await page.keyboard.press('i');
  await expect(versions.importReport).toContainText('1 of 1 file done');
  const [posting] = await call('posting.list', {});
  if (!posting) throw new Error('nothing came in');
  for (const lineNumber of [5, 9]) {
    await call('posting.correctLine', {
      postingId: posting.id,
      correction: { lineNumber, role: 'other', kind: null, reason: 'as agreed' },
    });
  }

  // The changed file comes in beside it; its report line leads to the changes.
  await workbench.willChoose([file('nurse-new.txt', second)]);
  await page.keyboard.press('i');
  await expect(versions.importReport).toContainText(
    'Looks like a changed version of “Night Nurse”',
  );
  await versions.tabTo(versions.importReport.getByRole('link', { name: 'Show the changes' }));
  await page.keyboard.press('Enter');
  await expect(versions.dialog).toContainText('Changes against “Night Nurse”');
  await versions.tabTo(versions.changes.getByRole('row', { name: /^line 3/ }));
  await expect(versions.focusedRow).toContainText('Added');
  await page.keyboard.press('ArrowDown');
  await expect(versions.focusedRow).toContainText(
    /Changed.*Two years of ward experience.*Three years of ward experience/,
  );
  await page.keyboard.press('j');
  await expect(versions.focusedRow).toContainText('Removed');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await violations(page)).toEqual([]);

  // Accepted by key: the earlier posting is on the screen, with its new text and one correction.
  await expect(versions.offer).toContainText('1 line added, 1 removed, 1 changed.');
  await page.keyboard.press('n');
  await expect(versions.said).toContainText('This is version 2 now. 1 correction carried over.');
  await expect(versions.leftBehind).toContainText(
    '1 correction of version 1 could not be carried over: line 5 changed.',
  );
  await expect(versions.correctedLine(10)).toContainText('You placed it here: as agreed');
  expect(await call('posting.list', {})).toMatchObject([{ id: posting.id }]);

  // The earlier text is there to be read.
  await page.keyboard.press('v');
  await versions.tabTo(versions.dialog.getByRole('button', { name: /^Version 1/ }));
  await page.keyboard.press('Enter');
  await expect(versions.dialog).toContainText('Basic life support certificate');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+z');
  await expect(versions.said).toHaveText(
    'Undone: make “nurse-new.txt” the new version of “Night Nurse”',
  );
  await expect(versions.correctedLine(6)).toContainText('Basic life support certificate');
  expect(await call('posting.list', {})).toHaveLength(2);
});
