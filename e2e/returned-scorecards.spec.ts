import { writeFile } from 'node:fs/promises';

import { expect } from 'playwright/test';

import { filledIn } from '#electron/testing/returned-files.ts';
import { violations } from './axe.ts';
import { makeKit } from './make-kit.ts';
import { ApplicationPage } from './pages/application-page.ts';
import { DropPage } from './pages/drop-page.ts';
import { HistoryPage } from './pages/history-page.ts';
import { KitPage } from './pages/kit-page.ts';
import { ReturnedPage } from './pages/returned-page.ts';
import { openPlainBrowser } from './plain-browser.ts';
import { tellStory } from './tell-story.ts';
import { test } from './workbench-fixture.ts';

const words = { summary: 'Secretly splendid', notes: 'Secretly asked twice' };

test('returned files each get their message; the good one stays sealed until it is opened, and the history says so', async ({
  workbench,
}, info) => {
  const { page, call } = workbench;
  await call('assessor.add', { name: 'Marta Oliveira' });
  const { postingId, applicationId } = await tellStory(workbench);
  const dir = info.outputPath('.');
  const ines = await makeKit(workbench, applicationId, { type: 'new', name: 'Ines Duarte' }, dir);
  const noor = await makeKit(workbench, applicationId, { type: 'new', name: 'Noor Haddad' }, dir);
  const good = filledIn(ines, words);
  const asText = (name: string, content: unknown) => ({
    name: `${name}.scorecard.json`,
    text: JSON.stringify(content, null, 2),
  });
  const application = new ApplicationPage(page);
  const drop = new DropPage(page);
  const returned = new ReturnedPage(page);
  await application.open(applicationId);

  const dragged = await drop.dragOver([
    asText('good', good),
    asText('changed', { ...good, summary: 'Splendid' }),
    asText('foreign', { ...good, kitId: applicationId }),
    asText('later', filledIn(ines, { ...words, isFinished: false })),
    asText('cut', 'not an object'),
  ]);
  await dragged.drop();
  await expect(returned.summary).toHaveText('5 files: 4 refused, 1 taken in, sealed');
  await expect(returned.file('changed')).toContainText('Changed after it was saved');
  await expect(returned.file('changed')).toContainText('Ask Ines Duarte to open the kit');
  await expect(returned.file('foreign')).toContainText('was not made in this workspace');
  await expect(returned.file('later')).toContainText('Saved to go on later, not finished');
  await expect(returned.file('cut')).toContainText('No scorecard of a kit');
  await expect(returned.file('good')).toContainText('Sealed until it is opened');
  await expect(returned.file('good')).toContainText('Ines Duarte on Олена Коваленко');
  expect((await returned.files())[4]).toContain('good.scorecard.json');
  expect(await violations(page)).toEqual([]);
  await returned.close();
  await expect(returned.said).toHaveText('5 files: 4 refused, 1 taken in, sealed');
  await expect(returned.box).toContainText('Ines Duarte’s scorecard came back');
  await expect(page.locator('body')).not.toContainText('Secretly');

  // One undo takes it back while it is sealed, and redo brings it again.
  await call('history.undo', {});
  await expect(returned.box).toHaveCount(0);
  await call('history.redo', {});
  await expect(returned.box).toBeVisible();

  // The rubric goes on; a second card was made on the version before.
  const draft = await call('rubric.startNextVersion', { postingId });
  const [first, second] = draft.criteria;
  if (!first || !second) throw new Error('two criteria');
  await call('rubric.changeCriterion', {
    ...{ rubricId: draft.id, criterionId: second.id, changes: { text: 'Other words' } },
  });
  await call('rubric.freeze', { rubricId: draft.id });
  const paths = [info.outputPath('good.scorecard.json'), info.outputPath('noor.scorecard.json')];
  await writeFile(paths[0] ?? '', JSON.stringify(good));
  await writeFile(paths[1] ?? '', JSON.stringify(filledIn(noor, words)));
  await workbench.willChoose(paths);
  await returned.importByPalette();
  await expect(returned.summary).toHaveText('2 files: 1 to decide, 1 here already');
  await expect(returned.file('good')).toContainText('The very same scorecard came in on');
  await expect(returned.file('noor')).toContainText('scores use version 2');
  await expect(returned.fate('noor', first.name)).toContainText('Counts');
  await expect(returned.fate('noor', second.name)).toContainText('its text changed');
  expect(await violations(page)).toEqual([]);
  await returned.takeIn('noor');
  await expect(returned.summary).toHaveText('2 files: 1 here already, 1 taken in, sealed');
  await returned.close();
  await expect(returned.box).toContainText('2 scorecards came back');
  await expect(application.othersScorecards).toHaveCount(0);

  // Marta's own is not in: opening asks why.
  await returned.openDialog();
  await expect(returned.openButton).toBeDisabled();
  expect(await violations(page)).toEqual([]);
  await returned.reason.fill('The panel meets now');
  await returned.openButton.click();
  await expect(returned.said).toHaveText('Opened: Ines Duarte and Noor Haddad');
  await expect(returned.box).toHaveCount(0);
  await expect(application.othersScorecards).toContainText('Secretly splendid');
  await expect(application.notes).toContainText('Secretly asked twice');

  const history = new HistoryPage(page);
  await history.openOf(applicationId);
  await expect(
    history.entry(/open the returned scorecards of Ines Duarte, Noor Haddad on/),
  ).toBeVisible();
});

test('what was filled in by keys in a plain browser without a network comes in, and opens as it was rated', async ({
  workbench,
}, info) => {
  const { page, call } = workbench;
  await call('assessor.add', { name: 'Marta Oliveira' });
  const { applicationId } = await tellStory(workbench);
  const dir = info.outputPath('.');
  const made = await makeKit(workbench, applicationId, { type: 'new', name: 'Ines Duarte' }, dir);
  const file = info.outputPath('Ines Duarte.scorecard.json');
  const browser = await openPlainBrowser();
  try {
    const kit = await KitPage.open(browser, made.path);
    await kit.press('j', '1', 'j', '3', 'w');
    await kit.type('Told from afar.\nTwice.');
    await kit.press('Escape', 'j', '4', 'n');
    await kit.type('Calm *talk*');
    await kit.press('Escape', 'Control+Enter');
    await kit.press('ArrowRight', 'Tab');
    await kit.type('Not for this team.');
    await kit.finishAnyway(file);
    expect(kit.requests).toEqual([]);
  } finally {
    await browser.close();
  }
  const application = new ApplicationPage(page);
  const returned = new ReturnedPage(page);
  await application.open(applicationId);
  await workbench.willChoose([file]);
  await returned.importByPalette();
  await expect(returned.summary).toHaveText('1 file: 1 taken in, sealed');
  await returned.close();
  await returned.openDialog();
  await returned.reason.fill('The panel meets now');
  await returned.openButton.click();
  await expect(application.othersScorecards).toContainText('Not for this team.');

  const { others, notes, assessors } = await call('application.get', { applicationId });
  const ines = assessors.find(({ name }) => name === 'Ines Duarte');
  const card = others.find(({ scorecard }) => scorecard.assessorId === ines?.id);
  const levels = new Map(card?.ratings.map(({ criterionId, level }) => [criterionId, level]));
  expect(made.content.rubric.criteria.slice(0, 4).map(({ id }) => levels.get(id))).toEqual([
    3,
    1,
    null,
    undefined,
  ]);
  expect(card?.ratings.map(({ why }) => why)).toContain('Told from afar.\nTwice.');
  expect(card?.scorecard.recommendation).toBe('no');
  expect(notes.map(({ body }) => body)).toContain('Calm \\*talk\\*');
});
