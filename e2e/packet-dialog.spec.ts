import { readFileSync } from 'node:fs';

import { expect } from 'playwright/test';

import { packetFileSchema } from '#shared/packet-file.ts';
import { violations } from './axe.ts';
import { PacketDialogPage } from './pages/packet-dialog-page.ts';
import { pagesOf, withoutBlanks } from './read-pdf.ts';
import { tellStory } from './tell-story.ts';
import { test } from './workbench-fixture.ts';
import type { Workbench } from './workbench.ts';

/** The one whom all have rated, with a private note of the assessor at the keyboard. */
async function openedOnAsha(workbench: Workbench) {
  await workbench.call('assessor.add', { name: 'Marta Oliveira' });
  const { postingId } = await tellStory(workbench);
  const [asha] = await workbench.call('application.list', { postingId });
  if (!asha) throw new Error('the story has candidates');
  const applicationId = asha.application.id;
  await workbench.call('note.add', { applicationId, body: 'Only for myself', isPrivate: true });
  const dialog = new PacketDialogPage(workbench.page);
  await dialog.openOn(applicationId);
  return { dialog, applicationId };
}

test('a packet is put together by keys, and what is saved is what was chosen', async ({
  workbench,
}, info) => {
  const { page } = workbench;
  const { dialog, applicationId } = await openedOnAsha(workbench);
  await expect(dialog.pageOf).toHaveText(/^Page 1 of/);
  expect(await dialog.pagesOf('Scorecards')).toMatch(/^\d+ p$/);

  // Out and in by Space, up and down with Alt: the focus stays on what was moved.
  await dialog.section('Posting and rubric').focus();
  await page.keyboard.press('Space');
  await expect(dialog.section('Posting and rubric')).not.toBeChecked();
  await dialog.section('Notes timeline').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(dialog.section('Notes timeline')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp'); // not before the decision page
  expect((await dialog.order()).slice(0, 3)).toEqual([
    ...['Decision page', 'Notes timeline', 'Requirement by requirement'],
  ]);
  await dialog.settled();
  expect(await dialog.pagesOf('Posting and rubric')).toBe('');
  await page.keyboard.press('PageDown');
  await expect(dialog.pageOf).toHaveText(/^Page 2 of/);
  expect(await violations(page)).toEqual([]);

  // Strengths chosen by a person: one dropped, one moved, words of their own.
  await dialog.choosePoints();
  await dialog.dropPoint('R1').click();
  await dialog.wordsOn('R4').fill('Would carry the split from the first week');
  await page.keyboard.press('Tab');
  await expect(dialog.dialog.getByText(/^Chosen by Marta Oliveira/)).toBeVisible();
  await dialog.dropPoint('R3').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(dialog.dropPoint('R3')).toBeFocused();
  await expect
    .poll(async () => {
      const { chosen } = await workbench.call('packetPoints.get', {
        ...{ applicationId, hasPrivateNotes: false },
      });
      return chosen?.points.strengths.map(({ words }) => words);
    })
    .toEqual(['', 'Would carry the split from the first week']);
  expect(await violations(page)).toEqual([]);

  const path = info.outputPath('packet.pdf');
  await workbench.willSaveAs(path);
  await page.keyboard.press('Control+Enter');
  await expect(dialog.saved).toHaveText('Saved packet.pdf');
  const [first = '', second = '', ...others] = await pagesOf(path);
  expect(first).toContain(withoutBlanks('Would carry the split from the first week'));
  expect(first).not.toContain(withoutBlanks('B.E. Computer Science, Anna University'));
  expect(second).toContain('Notes');
  expect([first, second, ...others].join('')).not.toContain(withoutBlanks('Only for myself'));
  expect([first, second, ...others].join('')).not.toContain(
    withoutBlanks('The posting, as imported'),
  );

  // The same packet in the other formats: same choices, same words.
  for (const [format, ending] of [['Markdown', 'md'] as const, ['HTML', 'html'] as const]) {
    const other = info.outputPath(`packet.${ending}`);
    await workbench.willSaveAs(other);
    await dialog.saveAs(format);
    await expect(dialog.saved).toHaveText(`Saved packet.${ending}`);
    const text = readFileSync(other, 'utf8');
    expect(text).toContain('Would carry the split from the first week');
    expect(text).not.toContain('Only for myself');
    expect(text.indexOf('Notes')).toBeLessThan(text.indexOf('Requirement by requirement'));
  }
  const json = info.outputPath('packet.json');
  await workbench.willSaveAs(json);
  await dialog.saveAs('JSON');
  await expect(dialog.saved).toHaveText('Saved packet.json');
  const file = packetFileSchema.parse(JSON.parse(readFileSync(json, 'utf8')));
  expect(file.sections.slice(0, 3)).toEqual(['decision', 'notes', 'requirements']);
  expect(file.decision?.strengths.map(({ code }) => code)).toEqual(['R3', 'R4']);
  const exports = await workbench.call('ledger.listOfApplication', { applicationId });
  expect(exports.map(({ format }) => format).toSorted()).toEqual(['html', 'json', 'md', 'pdf']);
  expect(new Set(exports.map(({ contentHash }) => contentHash)).size).toBe(1);
});

test('without scores a packet says nothing of what others think, blind it names nobody, and the next one begins as the last', async ({
  workbench,
}, info) => {
  const { page } = workbench;
  const { dialog } = await openedOnAsha(workbench);
  await dialog.variant('Without scores').check();
  await dialog.section('Open questions').uncheck();
  await dialog.settled();
  await expect(dialog.dialog.getByText('Not in this variant').first()).toBeVisible();
  const path = info.outputPath('judge.pdf');
  await workbench.willSaveAs(path);
  await page.keyboard.press('Control+Enter');
  await expect(dialog.saved).toHaveText('Saved judge.pdf');
  const text = (await pagesOf(path)).join('');
  expect(text).not.toContain(withoutBlanks('Make an offer'));
  expect(text).not.toContain(withoutBlanks('Met on every must-have'));

  // Blind by its key: what it takes out is told before, and is not in what is saved.
  await page.keyboard.press('b');
  await expect(dialog.variant('Blind')).toBeChecked();
  await dialog.showAllRemoved();
  await expect(dialog.removed).toContainText('Raghunathan');
  expect(await violations(page)).toEqual([]);

  // Every string can be kept, and more be added, by keys: the focus goes to what comes next.
  await dialog.dialog.getByRole('checkbox', { name: 'Schools' }).check();
  await dialog.keepString('Anna University').focus();
  await page.keyboard.press('Enter');
  await expect(dialog.kept).toContainText('Anna University');
  await dialog.alsoRemove.fill('Ledgger');
  await page.keyboard.press('Enter');
  await expect(dialog.addition('Ledgger')).toContainText('stands nowhere');
  await dialog.dropString('Ledgger').focus();
  await page.keyboard.press('Enter');
  await expect(dialog.alsoRemove).toBeFocused();
  await expect(dialog.addition('Ledgger')).toHaveCount(0);
  await dialog.alsoRemove.fill('ledger');
  await page.keyboard.press('Enter');
  await expect(dialog.addition('ledger')).toContainText(/\d+ places?/);
  await dialog.settled();
  expect(await violations(page)).toEqual([]);
  const blindPath = info.outputPath('blind.pdf');
  await workbench.willSaveAs(blindPath);
  await page.keyboard.press('Control+Enter');
  await expect(dialog.saved).toHaveText('Saved blind.pdf');
  const blind = (await pagesOf(blindPath)).join('');
  expect(blind).not.toMatch(/Asha|Raghunathan|ledger/i);
  expect(blind).toMatch(/Stringsaddedbyhand\[removed\]/);
  await dialog.variant('Blind').focus(); // a letter in the field is only typed
  await page.keyboard.press('b'); // back to what it was
  await expect(dialog.variant('Without scores')).toBeChecked();

  await page.keyboard.press('Escape');
  await dialog.open();
  await expect(dialog.variant('Without scores')).toBeChecked();
  await expect(dialog.section('Open questions')).not.toBeChecked();
});

test('sections are put in order with the mouse, and what is saved has that order', async ({
  workbench,
}, info) => {
  const { dialog } = await openedOnAsha(workbench);
  const before = await dialog.order();
  expect(before[0]).toBe('Decision page');

  await dialog.dragSection('Notes timeline', 'before', 'Requirement by requirement');
  await expect
    .poll(async () => (await dialog.order()).slice(0, 3))
    .toEqual([...['Decision page', 'Notes timeline', 'Requirement by requirement']]);
  await dialog.dragSection('Notes timeline', 'after', 'Posting and rubric');
  const moved = before.filter((name) => name !== 'Notes timeline');
  const at = moved.indexOf('Posting and rubric') + 1;
  await expect.poll(() => dialog.order()).toEqual(moved.toSpliced(at, 0, 'Notes timeline'));
  // Not before the decision page, whatever is dropped on it.
  await dialog.dragSection('Open questions', 'before', 'Decision page');
  await expect
    .poll(async () => (await dialog.order()).slice(0, 2))
    .toEqual([...['Decision page', 'Open questions']]);

  const path = info.outputPath('packet.json');
  await workbench.willSaveAs(path);
  await dialog.settled();
  await dialog.saveAs('JSON');
  await expect(dialog.saved).toHaveText('Saved packet.json');
  const file = packetFileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  expect(file.sections).toEqual([
    ...['decision', 'questions', 'requirements', 'scorecards', 'posting', 'notes', 'documents'],
  ]);
});
