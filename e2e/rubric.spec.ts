import { expect } from 'playwright/test';

import { violations } from './axe.ts';
import { RubricPage } from './pages/rubric-page.ts';
import { test } from './workbench-fixture.ts';
import type { Workbench } from './workbench.ts';

const cook = `Head Cook

Requirements
- Deep understanding of food safety rules
- Excellent communication skills
- Has run a kitchen for eighty guests
- Bachelor's degree in gastronomy
`;

const baker = `Baker

Requirements
- Has run a kitchen for twenty guests
- Reads delivery notes
`;

async function arrive({ call }: Workbench, text: string) {
  const before = (await call('posting.list', {})).length;
  await call('import.paste', { text, name: null });
  let postings = await call('posting.list', {});
  while (postings.length === before) postings = await call('posting.list', {});
  const title = text.split('\n')[0];
  const postingId = postings.find((posting) => posting.title === title)?.id;
  if (!postingId) throw new Error('nothing came in');
  return postingId;
}

test('hints are kept, answered by a name, and acted on; criteria move by mouse and by keys', async ({
  workbench,
}) => {
  const { page, call } = workbench;
  const rubric = new RubricPage(page);
  await call('assessor.add', { name: 'Marta Oliveira' });
  const postingId = await arrive(workbench, cook);
  await call('rubric.build', { postingId });
  await rubric.open(postingId);
  await expect(rubric.hintCount).toHaveText('3 hints, none blocking');
  expect(await violations(page)).toEqual([]);

  // Kept: gone, said, taken back by undo, kept again and looked at again.
  await rubric.row('Food safety').click();
  await rubric.hint('Vague: “Deep understanding”').getByText('Keep as it is').click();
  await expect(rubric.said).toContainText('R1: kept as it is.');
  await expect(rubric.hintCount).toHaveText('2 hints, none blocking');
  await page.keyboard.press('Control+z');
  await expect(rubric.hintCount).toHaveText('3 hints, none blocking');
  await page.keyboard.press('Control+y');
  await rubric.button('Look at it again').click();
  await expect(rubric.hintCount).toHaveText('3 hints, none blocking');

  // Reworded: the act only brings the person to the field.
  await rubric.hint('Vague: “Deep understanding”').getByText('Reword the name').click();
  await expect(rubric.name).toBeFocused();
  await rubric.name.fill('Can audit a kitchen by the food code');
  await expect(rubric.hintCount).toHaveText('2 hints, none blocking');

  // "Or equivalent" is proposed, looked at, and changed by the person.
  await rubric.row('gastronomy').click();
  await rubric.button('Add “or equivalent”…').click();
  await expect(rubric.dialog.getByLabel('Would say')).toHaveValue(
    "Bachelor's degree in gastronomy or equivalent experience",
  );
  expect(await violations(page)).toEqual([]);
  await rubric.button('Change the criterion').click();
  await expect(rubric.hintCount).toHaveText('1 hint, none blocking');

  await rubric.drag(rubric.row('eighty guests'), rubric.row('audit a kitchen'));
  await expect(rubric.said).toContainText('is R1 of 4 now');
  await expect(rubric.rows.first()).toContainText('eighty guests');
  await rubric.rows.first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(rubric.said).toContainText('is R2 of 4 now');
  await expect(rubric.rows.nth(1)).toContainText('eighty guests');
});

test('a rubric on levels 1–5 is anchored, frozen and rated by keys; its next version says what changed', async ({
  workbench,
}) => {
  const { page, call } = workbench;
  const rubric = new RubricPage(page);
  await call('assessor.add', { name: 'Marta Oliveira' });
  const postingId = await arrive(workbench, baker);
  await call('rubric.build', { postingId });
  await rubric.open(postingId);
  await rubric.row('twenty guests').click();
  await rubric.level('Met').fill('Ran one with help.');
  await rubric.button('1–5').click();
  await expect(rubric.level('Exceeded')).toHaveValue('');
  await rubric.level('Exceeded').fill('Ran several at once.');
  await rubric.level('Met').fill('Ran one alone for a year.');
  await rubric.button('Checklist').click();
  await expect(rubric.level('Met')).toHaveValue('Ran one with help.');
  await rubric.button('1–5').click();
  await expect(rubric.level('Met')).toHaveValue('Ran one alone for a year.');
  expect(await violations(page)).toEqual([]);
  await rubric.button('Freeze version 1').click();
  await expect(rubric.button('Edit as version 2')).toBeVisible();

  const { id: applicationId } = await call('application.add', {
    postingId,
    candidate: {
      draft: {
        ...{ name: 'Asha Raghunathan', latinName: '', email: '', phone: '', headline: '' },
        ...{ location: '', source: '', deleteBy: null },
      },
    },
  });
  await page.evaluate((id) => location.assign(`#/applications/${id}`), applicationId);
  await page.getByRole('radiogroup').waitFor();
  for (const [key, said] of [
    ['5', 'Exceeded'],
    ['1', 'Not met'],
    ['0', 'Not assessed'],
    ['4', 'Ran one alone for a year.'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(rubric.chosenLevel()).toContainText(said);
  }
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('j');
  await expect(page.getByText('4 Ran one alone for a year')).toBeVisible();

  await rubric.open(postingId);
  await rubric.button('Edit as version 2').click();
  await rubric.row('twenty guests').click();
  await rubric.level('Met').fill('Ran one alone for two years.');
  await rubric.button('See the 1 change').click();
  await expect(rubric.changes.getByRole('listitem')).toHaveCount(1);
  await expect(rubric.changes).toContainText('Earlier ratings of 1 candidate do not count here');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
});

test('criteria are copied from another posting, and a rubric is kept as a template to start from', async ({
  workbench,
}) => {
  const { page, call } = workbench;
  const rubric = new RubricPage(page);
  await call('assessor.add', { name: 'Marta Oliveira' });
  const bakery = await arrive(workbench, baker);
  await call('rubric.build', { postingId: bakery });
  const kitchen = await arrive(workbench, cook);
  await call('rubric.build', { postingId: kitchen });
  await rubric.open(kitchen);
  await expect(rubric.rows).toHaveCount(4);
  await page.keyboard.press('c');
  await rubric.dialog.getByLabel('Copy from').selectOption({ index: 1 });
  await rubric.dialog.getByRole('checkbox', { name: /twenty guests/ }).uncheck();
  expect(await violations(page)).toEqual([]);
  await rubric.button('Copy 1 criterion').click();
  await expect(rubric.rows).toHaveCount(5);
  await rubric.row('delivery notes').click();
  await expect(page.getByText('Copied from “Baker”, version 1')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(rubric.rows).toHaveCount(4);

  await page.keyboard.press('t');
  await rubric.dialog.getByLabel('Name').fill('Kitchen leads');
  expect(await violations(page)).toEqual([]);
  await rubric.button('Keep it').click();
  await expect(rubric.said).toHaveText('Template “Kitchen leads” kept');

  const other = await arrive(workbench, 'Sous Chef\n\nWe cook for two hundred guests a night.\n');
  await rubric.open(other);
  await rubric.button('Start from a template or another posting…').click();
  await rubric.dialog.getByLabel('Copy from').selectOption({ label: 'Kitchen leads, 4 criteria' });
  await rubric.button('Copy 4 criteria').click();
  await expect(rubric.rows).toHaveCount(4);
});
