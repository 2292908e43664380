import { expect } from 'playwright/test';

import { violations } from './axe.ts';
import { ApplicationPanes } from './pages/application-panes.ts';
import { tellStory } from './tell-story.ts';
import { test } from './workbench-fixture.ts';

test('a PDF is read as text and as pages; words chosen on either become evidence, and a quote leads back', async ({
  workbench,
}) => {
  await workbench.call('assessor.add', { name: 'Marta Oliveira' });
  const { applicationId } = await tellStory(workbench);
  const panes = new ApplicationPanes(workbench.page);
  await panes.resize(1440, 900);
  await panes.open(applicationId);

  // Found in the text: counted, gone through, and shut again.
  await expect(panes.text).toContainText('Kafka consumers');
  await panes.press('/');
  await panes.type('ENGINEER');
  await expect(panes.found).toHaveText(/^1 of \d+$/);
  const count = await panes.hits.count();
  expect(count).toBeGreaterThan(2);
  await panes.press('Enter');
  await expect(panes.found).toHaveText(`2 of ${count}`);
  await panes.press('Shift+Enter', 'Shift+Enter');
  await expect(panes.found).toHaveText(`${count} of ${count}`);

  // The same words on the pages.
  await panes.press('Escape', 'v');
  await expect(panes.onPage(1)).toContainText('Kafka consumers');
  await panes.press('/');
  await panes.type('kafka');
  await expect(panes.found).toHaveText('1 of 1');
  await panes.press('Escape');

  // A passage of a page is found in the text by its words.
  await panes.row('Event-driven').click();
  await panes.chooseOnPage('Java and Spring services');
  await expect(panes.selectionActs).toBeVisible();
  expect(await violations(workbench.page)).toEqual([]);
  await panes.press('e');
  await expect(panes.card).toContainText('Java and Spring services');
  const { own } = await workbench.call('application.get', { applicationId });
  expect(own?.evidence.at(-1)).toMatchObject({ lineNumber: 14 });

  // Its quote leads to the text; so does the line of the posting.
  await panes.press('v');
  await panes.quote('Java and Spring').click();
  await expect(panes.lit()).toContainText('Java and Spring');
  await panes.card.getByRole('button', { name: /^Posting line/ }).click();
  await expect(panes.tab('Posting')).toHaveAttribute('aria-selected', 'true');
  await expect(panes.lit()).toContainText(/event/i);
  await panes.card.getByRole('button', { name: 'Remove this evidence' }).last().click();
  await panes.press('Control+z');
  await expect(panes.card).toContainText('Java and Spring services');

  // The panes move by keys, and the width is kept.
  const rule = panes.rule('Documents', 'Your scorecard');
  await rule.focus();
  await panes.press('ArrowLeft', 'ArrowLeft');
  await expect(rule).toHaveAttribute('aria-valuenow', '544');
  await workbench.page.reload();
  await expect(rule).toHaveAttribute('aria-valuenow', '544');
});

test('a note with bold and a list survives a window that goes away, is linked to a criterion and quoted', async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.call('assessor.add', { name: 'Marta Oliveira' });
  const { applicationId } = await tellStory(workbench);
  let panes = new ApplicationPanes(page);
  await panes.open(applicationId);
  await panes.resize(1440, 900);
  const stored = async () => (await workbench.call('note.draft', { applicationId })).draft?.body;

  await panes.note.waitFor();
  await panes.press('n');
  await expect(panes.note).toBeFocused();
  await panes.type('Drew the **dual-write** plan');
  await panes.press('Enter');
  await panes.type('- named the back-fill race');
  await expect.poll(stored).toContain('- named the back-fill race');
  await page.reload();
  panes = new ApplicationPanes(page);
  await expect(panes.note).toContainText('named the back-fill race');
  await expect(panes.note.getByRole('listitem')).toHaveText('named the back-fill race');

  // Linked by #, kept by Ctrl Enter; the keys of the screen work again.
  await panes.press('n', 'Control+End', 'Enter', 'Enter');
  await panes.type('#');
  await panes.chooseCriterion('R5');
  await panes.press('Control+Enter');
  await expect(panes.notes.locator('article').first()).toContainText('R5');
  await expect(panes.notes.getByRole('strong')).toHaveText('dual-write');
  await expect(panes.note).toHaveText('');
  expect(await violations(page)).toEqual([]);

  // The words of the note become evidence, without the signs of its formatting.
  await panes.row('Relational and NoSQL').click();
  await panes.notes.getByRole('button', { name: 'Attach the whole note' }).first().click();
  await panes.press('e');
  await expect(panes.card).toContainText('Drew the dual-write plan');

  // A passage of the résumé begins a note. Undo takes the note back into the field.
  await panes.text.focus();
  await panes.press('ArrowDown', 'n');
  await expect(panes.note).toContainText('Résumé, line');
  await panes.type('Born here?');
  await panes.press('Control+Enter');
  await expect(panes.notes.locator('article').first()).toContainText('Born here?');
  await panes.press('Control+z');
  await expect(panes.note).toContainText('Born here?');
});

test('after submitting, the others’ cards stand beside one’s own, and an amendment shows what it was before', async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.call('assessor.add', { name: 'Marta Oliveira' });
  const { applicationId } = await tellStory(workbench);
  const panes = new ApplicationPanes(page);
  await panes.open(applicationId);
  await panes.resize(1440, 900);
  await expect(panes.scorecard).not.toContainText('Jonas');
  await workbench.call('scorecard.recommend', {
    applicationId,
    recommendation: 'yes',
    summary: '',
  });
  await workbench.call('scorecard.submit', { applicationId });

  await panes.row('Distributed systems').click();
  await panes.whose('Jonas');
  await expect(panes.card).not.toContainText('Amend');
  await panes.whose('All');
  await expect(panes.card).toContainText('Marta Oliveira');
  await expect(panes.card).toContainText('Jonas Weber');
  expect(await violations(page)).toEqual([]);

  await panes.whose('Yours');
  await panes.amend('Not met', 'The design was borrowed.');
  await expect(panes.amendments).toContainText('Met → Not met. The design was borrowed.');
  await expect(panes.scorecard).toContainText('Amended');

  // Narrow, and half the size (200 %): the notes are a tab, the scorecard stays.
  await panes.resize(1100, 700);
  await panes.tab(/^Notes/).click();
  await expect(panes.notes).toContainText('dual-write');
  expect(await violations(page)).toEqual([]);
  await panes.resize(720, 450);
  await expect(panes.card).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
