import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { expect } from 'playwright/test';

import { scorecardChecksum } from '#electron/kit/scorecard-checksum.ts';
import { kitContentSchema } from '#shared/kit.ts';
import { scorecardFileSchema, type ScorecardFile } from '#shared/scorecard-file.ts';
import { violations } from './axe.ts';
import { ApplicationPage } from './pages/application-page.ts';
import { KitDialogPage } from './pages/kit-dialog-page.ts';
import { KitPage } from './pages/kit-page.ts';
import { QuestionBank } from './pages/question-bank.ts';
import { RubricPage } from './pages/rubric-page.ts';
import { openPlainBrowser } from './plain-browser.ts';
import { test } from './workbench-fixture.ts';
import type { Workbench } from './workbench.ts';

const posting = `Head Cook

We cook for the school. <b>Bring a knife.</b>

Requirements
- Food safety certificate
- Has run a kitchen for eighty guests
- Plans menus for allergies

A plus
- Speaks Spanish
`;

/** A posting with its rubric and one candidate; Marta is at the keyboard. */
async function aCook({ call }: Workbench) {
  await call('assessor.add', { name: 'Marta Oliveira' });
  await call('import.paste', { text: posting, name: null });
  let postings = await call('posting.list', {});
  while (postings.length === 0) postings = await call('posting.list', {});
  const postingId = postings[0]?.id;
  if (!postingId) throw new Error('nothing came in');
  await call('rubric.build', { postingId });
  const nobody = { latinName: '', email: '', phone: '', headline: '', location: '', source: '' };
  const draft = { ...nobody, name: 'Olena Kovalenko', deleteBy: '2028-11-23' };
  const application = await call('application.add', { postingId, candidate: { draft } });
  return { postingId, applicationId: application.id };
}

const read = (file: string): ScorecardFile =>
  scorecardFileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

test('questions are kept on criteria and by category, and a kit is made with them', async ({
  workbench,
}, info) => {
  test.slow(); // three looks, twice each
  const { page } = workbench;
  const { postingId, applicationId } = await aCook(workbench);
  const bank = new QuestionBank(page);

  await new RubricPage(page).open(postingId);
  await bank.add('What did you do last time?', 'What went wrong?');
  await expect(bank.list()).toHaveCount(2);
  await bank.list().nth(1).press('Alt+ArrowUp');
  await expect(bank.list().nth(0)).toHaveValue('What went wrong?');
  await expect(bank.list().nth(0)).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() => location.assign('#/settings'));
  await bank.suggestFor('Knowledge and skills');
  await expect(bank.list('Knowledge and skills')).toHaveCount(4);
  expect(await violations(page)).toEqual([]);

  const application = new ApplicationPage(page);
  const kit = new KitDialogPage(page);
  await application.open(applicationId);
  await kit.open();
  await expect(kit.dialog).toContainText('freezes version 1 of the rubric');
  await expect(kit.questions('R1')).toHaveValue('What went wrong?\nWhat did you do last time?');
  await kit.questions('R2').fill('How many guests, and for how long?');
  await kit.addGeneral().first().press('Enter');
  await expect(kit.focused()).toHaveValue(/Explain one part of it/);
  await kit.forSomebodyNew('Jonas Weber');
  await kit.byLetter();
  expect(await violations(page)).toEqual([]);
  await workbench.willSaveAs(info.outputPath('kit.html'));
  await kit.save();
  await expect(kit.said).toHaveText(/Kit saved for Jonas Weber/);
  await expect(kit.made).toContainText('not back yet');
  await kit.withdraw('Jonas Weber');
  await expect(kit.made).toContainText('withdrawn');
  await expect(kit.dialog).toContainText('version 1, frozen');
  await page.keyboard.press('Escape');
  const [left] = await workbench.call('ledger.listOfApplication', { applicationId });
  expect(left).toMatchObject({ kind: 'kit', forWhom: 'Jonas Weber', deleteBy: '2028-11-23' });
});

test('a kit is filled by keys in a plain browser without a network, saved, gone on with and finished', async ({
  workbench,
}, info) => {
  test.slow(); // a second browser, three looks, twice each
  const { applicationId } = await aCook(workbench);
  const file = info.outputPath('kit.html');
  await workbench.willSaveAs(file);
  const { checklist } = await workbench.call('kit.draft', { applicationId, assessorId: null });
  await workbench.call('kit.make', {
    ...{ applicationId, isByLetter: false, questions: [], checklist, deleteBy: '2028-11-23' },
    receiver: { type: 'new', name: 'Jonas Weber' },
  });
  const embedded = /id="kit">(.*?)<\/script>/s.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  const content = kitContentSchema.parse(JSON.parse(embedded));
  const browser = await openPlainBrowser();
  try {
    const first = await KitPage.open(browser, file);
    await expect(first.progress).toHaveText('0 of 4 assessed');
    await expect(first.state).toHaveText('Nothing written yet');
    expect(await violations(first.page)).toEqual([]);

    // By keys alone: J and K go, numbers rate and clear, W writes why, N a note.
    await first.press('j', '1', 'w');
    await first.type('Showed the certificate.\nValid until 2028.');
    await first.press('Escape', 'j', '2', 'j', '3', '3', 'k', 'n');
    await first.type('Calm <b>talk</b>, 50 min');
    await first.press('Escape');
    await expect(first.progress).toHaveText('2 of 4 assessed');
    await expect(first.level('Has run a kitchen', 'Partly')).toBeChecked();
    await expect(first.why('Food safety')).toHaveValue(/certificate\.\nValid/);
    await expect(first.state).toHaveText('Changed since the last file');

    // What is not in a file is kept by the browser, which asks before it is left.
    expect(await first.asksBeforeLeaving()).toBe(true);
    await expect(first.said).toContainText('Here is what this browser kept');
    await expect(first.progress).toHaveText('2 of 4 assessed');
    expect(await violations(first.page)).toEqual([]);

    const saved = info.outputPath('later.scorecard.json');
    expect(await first.saveTo(saved)).toBe(
      'Olena Kovalenko - Head Cook - Jonas Weber - not finished.scorecard.json',
    );
    await expect(first.said).toContainText('Saved “Olena Kovalenko');
    expect(read(saved)).toMatchObject({ isFinished: false, recommendation: null });

    // In another browser: nothing is there until the file is opened.
    const second = await KitPage.open(browser, file);
    await expect(second.progress).toHaveText('0 of 4 assessed');
    await second.openSaved(saved);
    await expect(second.said).toContainText('Opened “later.scorecard.json”');
    await expect(second.notes).toHaveValue('Calm <b>talk</b>, 50 min');
    await expect(second.level('Food safety', 'Met')).toBeChecked();

    // Finishing asks for a recommendation and says what is left.
    await second.press('Control+Enter');
    await expect(second.said).toContainText('Choose a recommendation');
    await second.press('ArrowRight', 'ArrowRight', 'Tab');
    await expect(second.recommendation('Yes')).toBeChecked();
    await expect(second.summary).toBeFocused();
    await second.type('Would cook for us tomorrow.');
    await second.step('Rate each criterion by itself').check();
    const finished = info.outputPath('done.scorecard.json');
    expect(await second.finishAnyway(finished)).toBe(
      'Olena Kovalenko - Head Cook - Jonas Weber.scorecard.json',
    );
    await expect(second.said).toContainText('Send that file to Marta Oliveira');
    expect(await violations(second.page)).toEqual([]);

    const card = read(finished);
    const { checksum, ...unsigned } = card;
    expect(checksum).toBe(scorecardChecksum(unsigned, content.key));
    expect(card).toMatchObject({
      ...{ kitId: content.kitId, applicationId, rubricId: content.rubric.id, isFinished: true },
      ...{ recommendation: 'yes', summary: 'Would cook for us tomorrow.' },
      notes: 'Calm <b>talk</b>, 50 min',
    });
    expect(card.ratings.map(({ criterionId, level, why }) => [criterionId, level, why])).toEqual([
      [content.rubric.criteria[0]?.id, 3, 'Showed the certificate.\nValid until 2028.'],
      [content.rubric.criteria[1]?.id, 2, ''],
    ]);
    expect(card.checklist.filter(({ isDone }) => isDone)).toHaveLength(1);

    // Not of this kit, or not as it was saved: said, and nothing here is changed.
    const asFile = (name: string, text: string) => ({
      ...{ name, mimeType: 'application/json' },
      buffer: Buffer.from(text),
    });
    const text = readFileSync(finished, 'utf8');
    await second.openSaved(asFile('other.json', '{"a":1}'));
    await expect(second.said).toContainText('is no scorecard of a kit');
    await second.openSaved(asFile('foreign.json', text.replace(content.kitId, content.rubric.id)));
    await expect(second.said).toContainText('is from another kit (Olena Kovalenko, Head Cook)');
    await second.openSaved(asFile('changed.json', text.replace('tomorrow', 'today')));
    await expect(second.said).toContainText('was changed or damaged');
    await expect(second.summary).toHaveValue('Would cook for us tomorrow.');
    await second.openSaved(saved);
    await expect(second.summary).toHaveValue('');
    await second.putBack().press('Enter');
    await expect(second.summary).toHaveValue('Would cook for us tomorrow.');

    // On paper the folded posting is whole, as text, and what was written stands in full.
    await expect(second.posting).toBeHidden();
    await second.page.emulateMedia({ media: 'print' });
    await expect(second.posting).toBeVisible();
    await expect(second.posting).toContainText('We cook for the school.');
    await expect(second.summary).toBeHidden();
    await expect(second.page.getByText('Would cook for us tomorrow.')).toBeVisible();
    await expect(second.page.getByText('Signature')).toBeVisible();

    expect([...first.requests, ...second.requests]).toEqual([]);
    expect(second.page.url()).toBe(pathToFileURL(file).href);
  } finally {
    await browser.close();
  }
});
