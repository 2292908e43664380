import { readFileSync } from 'node:fs';

import { expect } from 'playwright/test';

import { violations } from './axe.ts';
import { DebriefPage } from './pages/debrief-page.ts';
import { tellDebrief } from './tell-debrief.ts';
import { test } from './workbench-fixture.ts';

test('a panel opens the scorecards together, talks through the differences and decides, by keyboard alone', async ({
  workbench,
}, info) => {
  test.slow(); // three assessors rate twelve people first
  await workbench.call('assessor.add', { name: 'Marta Oliveira' });
  const { postingId, ids, sealedId } = await tellDebrief(workbench);
  const debrief = new DebriefPage(workbench.page);
  const kwabena = ids[1]!;

  // Sealed for Marta: who is in, and nothing of what they gave; opening asks for a reason.
  await debrief.open(sealedId);
  await expect(debrief.heading.first()).toHaveText('2 scorecards are in');
  await expect(debrief.panel).toContainText('Jonas Weber');
  await expect(debrief.panel).toContainText('sealed for you');
  await expect(debrief.panel).toContainText('Not in');
  await expect(debrief.screen).not.toContainText(/Met|Partly|\d+ of 14/);
  expect(await violations(workbench.page)).toEqual([]);
  await debrief.press('o');
  await expect(debrief.dialog).toContainText('before yours is in?');
  await debrief.press('Escape');

  // All are in: one key opens them at one moment.
  await debrief.open(kwabena);
  await expect(debrief.heading.first()).toHaveText('3 scorecards are in');
  await debrief.press('o');
  await expect(debrief.criteria).toBeFocused();
  await expect(debrief.screen).toContainText('Marta Oliveira opened 3 scorecards together');
  const { entries } = await workbench.call('history.list', {
    of: { kind: 'application', id: kwabena },
    before: null,
  });
  expect(entries[0]).toMatchObject({
    ...{ command: 'debrief.open', assessorName: 'Marta Oliveira' },
    label: 'open 3 scorecards on Kwabena Mensah together',
  });

  // The biggest difference first, each with their words beside each other.
  await expect(debrief.chosen).toContainText('R7');
  await expect(debrief.given).toContainText('I leave end-to-end to QA');
  await expect(debrief.given).toContainText('Wrote the contract tests of nine services.');
  await debrief.press('t');
  await expect(debrief.talkedAbout).toHaveAttribute('aria-pressed', 'true');
  await expect(debrief.screen).toContainText('1 of 14 talked about');
  await debrief.press('.');
  await expect(debrief.chosen).toContainText('R4');
  await debrief.press('t', 'k');
  await expect(debrief.chosen).toContainText('R7');
  await debrief.press('j', 'Control+z');
  await expect(debrief.screen).toContainText('1 of 14 talked about');

  // The timer runs on while the screen is left, and is read aloud when asked.
  await debrief.press('s');
  await expect(debrief.said).toHaveText('The timer runs.');
  await expect(debrief.clock).toHaveText('0:01');
  await debrief.press('b', 'b');
  await expect(debrief.criteria).toBeFocused();
  await expect(debrief.clock).not.toHaveText('0:00');
  await debrief.press('s', 'i');
  await expect(debrief.said).toHaveText(/^\d+ seconds? of 30 minutes planned, .+ left, paused\.$/);
  await expect(debrief.screen).toContainText('1 of 14 talked about');
  expect(await violations(workbench.page)).toEqual([]);

  // The decision with dissent.
  await debrief.press('g');
  await expect(debrief.outcome).toBeFocused();
  await expect(debrief.outcome.locator('option:checked')).toHaveText('Not chosen yet');
  await debrief.press('ArrowDown', 'Tab');
  await expect(debrief.reason).toBeFocused();
  await debrief.type('Second by score; testing is a gap we can close.');
  await debrief.tabToButton('Add dissent');
  await debrief.press('Enter');
  await expect(debrief.focused).toHaveAccessibleName('Dissent 1: who');
  await debrief.type('Jonas');
  await debrief.press('Tab', 'Tab');
  await debrief.type('Not before a talk about testing.');
  await debrief.press('Control+Enter');
  await expect(debrief.recorded).toContainText('Second by score; testing is a gap we can close.');
  await expect(debrief.recorded).toContainText('Jonas Weber: Not before a talk about testing.');

  // The book of all who are compared, seen as it prints, and saved.
  await debrief.goToComparison(postingId);
  await debrief.press('p');
  await expect(debrief.dialog).toContainText('12 candidates');
  await expect(debrief.printedPage).toBeVisible();
  expect(await violations(workbench.page)).toEqual([]);
  const path = info.outputPath('book.pdf');
  await workbench.willSaveAs(path);
  await debrief.press('PageDown', 'Control+Enter');
  await expect(debrief.dialog).toContainText('Saved book.pdf');
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
  const [entry] = await workbench.call('ledger.listOfApplication', { applicationId: sealedId });
  expect(entry).toMatchObject({ kind: 'comparison-book', options: '12 candidates, 1 sealed' });
  expect(entry?.applicationIds).toHaveLength(12);
});
