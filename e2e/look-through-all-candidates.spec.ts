import { expect } from 'playwright/test';

import { aDraft } from '#shared/testing/builders.ts';
import { violations } from './axe.ts';
import { PeoplePage } from './pages/people-page.ts';
import { tellStory } from './tell-story.ts';
import { test } from './workbench-fixture.ts';

const peopleCount = 230;
const nameOf = (at: number) => `Person ${String(at).padStart(3, '0')}`;

test('a recruiter goes through the whole list by key, tags a selection and undoes it', async ({
  workbench,
}) => {
  test.slow();
  const people = new PeoplePage(workbench.page);
  await workbench.call('assessor.add', { name: 'Marta Oliveira' });
  await people.goByKey();
  await expect(people.nobodyYet).toBeVisible();
  expect(await violations(workbench.page)).toEqual([]);

  for (let at = 1; at <= peopleCount; at += 1) {
    await workbench.call('candidate.add', { draft: aDraft(nameOf(at)) });
  }
  await expect(people.count('230 candidates')).toBeVisible();
  await expect(people.grid).toHaveAttribute('aria-rowcount', '231');
  await people.press('End');
  await expect(people.activeRow()).toContainText(nameOf(230));
  await expect(people.activeRow()).toHaveAttribute('aria-rowindex', '231');
  await expect(people.grid).toHaveAttribute('aria-activedescendant', 'person-229');
  await people.press('Home', 'j');
  await expect(people.activeRow()).toContainText(nameOf(2));

  await people.press('x', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowUp');
  await expect(people.selection).toContainText('2 selected');
  await people.tagSelected('Silver medallist');
  await expect(people.said).toHaveText('“Silver medallist” put on 2 candidates');
  await expect(people.row(nameOf(3))).toContainText('Silver medallist');
  await expect(people.row(nameOf(4))).not.toContainText('Silver medallist');
  await people.press('Escape');
  await expect(people.selection).toBeHidden();
  await people.undo();
  await expect(people.row(nameOf(3))).not.toContainText('Silver medallist');

  await people.press('Control+a');
  await expect(people.selection).toContainText('230 selected');
  await people.tagSelected('Newsletter');
  await expect(people.said).toHaveText('“Newsletter” put on 230 candidates');
  await people.press('Escape', 'f');
  await workbench.page.keyboard.type('person 17');
  await expect(people.count('10 match')).toBeVisible();
  await people.filterByTag('Newsletter');
  await people.saveFilter('Seventeen');
  await expect(people.said).toHaveText('Filter “Seventeen” saved');
  await people.clearFilters();
  await expect(people.count('230 candidates')).toBeVisible();
  await people.chooseFilter('Seventeen');
  await expect(people.count('10 match')).toBeVisible();
  await people.textFilter.fill('nobody by that name');
  await expect(people.noMatch).toBeVisible();
  expect(await violations(workbench.page)).toEqual([]);
  await people.clearFilters();
  await expect(people.grid).toBeVisible();
});

test('a person is read and changed in the pane, and a link leads to them', async ({
  workbench,
}) => {
  test.slow();
  const people = new PeoplePage(workbench.page);
  const isClean = async (what: string) =>
    expect.soft(await violations(workbench.page), what).toEqual([]);
  await workbench.call('assessor.add', { name: 'Marta Oliveira' });
  await tellStory(workbench);
  const { id } = await workbench.call('candidate.add', {
    draft: { ...aDraft('Оксана Бондар'), latinName: 'Oksana Bondar' },
  });
  await people.goByKey();
  await people.press('Space');
  await expect(people.panel.getByRole('heading', { name: /application/ })).toBeVisible();
  await isClean('the list with the pane');

  await people.follow(id);
  await expect(people.field('Name, in their own script')).toHaveValue('Оксана Бондар');
  await people.field('Headline').fill('Platform engineer');
  await people.field('Headline').blur();
  await people.field('Delete by').fill('2026-01-31');
  await expect(people.row('Oksana Bondar')).toContainText('Platform engineer');
  await people.field('Add a tag').fill('Remote');
  await people.field('Add a tag').press('Enter');
  await expect(people.row('Oksana Bondar')).toContainText('Remote');
  await people.press('x');
  await isClean('a selection');
  for (const key of ['t', 'Shift+t', 'p', 'd', 'a']) {
    await people.openDialog(key);
    await isClean(`the dialog of ${key}`);
    await people.closeDialog();
  }
  await people.openTags();
  await isClean('the tags');
  await people.closeDialog();

  await people.press('Escape', 'Home', 'Enter');
  await expect(workbench.page).toHaveURL(/#\/applications\//);
});
