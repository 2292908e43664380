/** `npm run screenshots`: draws every screen, light and dark, and the packet's first pages. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright/test';

import { drawKit } from './draw-kit.ts';
import { KitDialogPage } from './pages/kit-dialog-page.ts';
import { QuestionBank } from './pages/question-bank.ts';
import { bringBack } from './bring-back.ts';
import { tellDebrief } from './tell-debrief.ts';
import { tellStory } from './tell-story.ts';
import { Workbench } from './workbench.ts';

const outDir = join(import.meta.dirname, '../out/screenshots');
rmSync(outDir, { recursive: true, force: true });
mkdirSync(outDir, { recursive: true });

const dir = mkdtempSync(join(tmpdir(), 'workbench-screenshots-'));
const workbench = new Workbench(dir);
let page = await workbench.open();
await page.setViewportSize({ width: 1440, height: 900 });

async function draw(name: string, ready: (page: Page) => Promise<unknown>): Promise<void> {
  await ready(page);
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.screenshot({ path: join(outDir, `${name}-${theme}.png`) });
  }
  console.log(`out/screenshots/${name}-{light,dark}.png`);
}
const go = (hash: string) => page.evaluate((to) => location.assign(`#${to}`), hash);

await draw('09-first-run', () =>
  page.getByRole('heading', { name: 'Who is at the keyboard?' }).waitFor(),
);
await workbench.call('assessor.add', { name: 'Marta Oliveira' });
await draw('09-start', () => page.getByRole('heading', { name: 'Start with a posting' }).waitFor());

const { postingId, applicationId } = await tellStory(workbench);
const [ranked] = await workbench.call('application.list', { postingId });
const others = [
  ['dental_hygienist.txt', 'Dental Hygienist, part-time\nRequirements\n- Two years of practice'],
  [
    'warehouse_lead.txt',
    'Warehouse Shift Lead\nYou should like people; a licence helps.\nFree lunch.',
  ],
] as const;
for (const [name, text] of others) {
  const { importId } = await workbench.call('import.paste', { name, text });
  let report = await workbench.call('import.current', {});
  while (report?.importId !== importId || report.state === 'running') {
    report = await workbench.call('import.current', {});
  }
}
await draw('01-postings', async () => {
  await go('/');
  await page.getByRole('table').waitFor();
  await page.getByRole('row', { name: 'Senior Software Engineer (Backend)' }).focus();
});
await draw('01-postings-selected', async () => {
  await page.getByRole('button', { name: 'Close the report' }).click();
  await page.getByRole('row', { name: 'Senior Software Engineer (Backend)' }).focus();
  await page.keyboard.press('x');
  await page.getByRole('toolbar').waitFor();
});
await page.keyboard.press('Escape');
await draw('01-postings-peek', async () => {
  await page.keyboard.press('Space');
  await page.getByRole('dialog').waitFor();
});
await page.keyboard.press('Escape');
await draw('01-drop', async () => {
  const dataTransfer = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['Cook'], 'cook.txt'));
    return transfer;
  });
  await page.dispatchEvent('body', 'dragover', { dataTransfer });
  await page.getByText('Drop to import as postings').waitFor();
});
await page.dispatchEvent('body', 'dragleave');
await draw('02-review', async () => {
  await go(`/postings/${postingId}/text`);
  await page.getByText('34 lines, 0 unaccounted for').waitFor();
  await page.getByRole('option', { name: /^22/ }).click();
});
await draw('02-review-encoding', async () => {
  await page.keyboard.press('e');
  await page.getByRole('listbox', { name: 'Encoding' }).waitFor();
  await page.keyboard.press('End');
  await page.getByText(/lines? reads? differently/).waitFor();
});
await page.keyboard.press('Escape');
const draft = await workbench.call('rubric.startNextVersion', { postingId });
const [, , , distributed] = draft.criteria;
if (distributed) {
  await workbench.call('rubric.changeCriterion', {
    rubricId: draft.id,
    criterionId: distributed.id,
    changes: {
      anchors: distributed.anchors.with(0, 'One machine only, or cannot say how a design fails.'),
    },
  });
}
await draw('03-rubric', async () => {
  await go(`/postings/${postingId}/rubric`);
  await page.getByText('Distributed systems').first().click();
});
await draw('03-rubric-changes', async () => {
  await page.getByRole('button', { name: /^See the/ }).click();
  await page.getByRole('list', { name: 'Changes between two versions' }).waitFor();
});
await page.keyboard.press('Escape');
await draw('04-candidates', async () => {
  await go(`/postings/${postingId}/candidates`);
  await page.getByRole('table').waitFor();
});
await draw('04-candidates-selected', async () => {
  await page.locator('[data-row]').first().focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Space');
  await page.getByRole('heading', { name: 'Stages so far' }).waitFor();
});
await draw('04-candidates-board', async () => {
  await page.keyboard.press('b');
  await page.getByRole('group', { name: /^Board/ }).waitFor();
});
await draw('04-to-rate', async () => {
  await page.keyboard.press('b');
  await go('/to-rate');
  await page.getByRole('heading', { name: 'To rate' }).waitFor();
});
await draw('04-all-candidates', async () => {
  const [shown] = await workbench.call('candidate.find', { query: '' });
  if (!shown) throw new Error('the story has candidates');
  await workbench.call('candidate.tag', {
    target: { candidateIds: [shown.id] },
    name: 'Silver medallist',
  });
  await page.evaluate(() => localStorage.setItem('people-panel', 'open'));
  await go('/candidates');
  await page.getByRole('complementary', { name: 'Candidate' }).getByText('Résumé').waitFor();
});
await draw('05-application', async () => {
  await go(`/applications/${applicationId}`);
  await page.getByRole('article').first().waitFor();
});
await draw('05-application-pages', async () => {
  await page.keyboard.press('v');
  await page.getByRole('group', { name: /^Page 1 of/ }).waitFor();
  await page.waitForFunction(() => (document.querySelector('canvas')?.width ?? 0) > 300);
  await page.keyboard.press('/');
  await page.keyboard.type('engineer');
  await page.locator('mark.now').waitFor();
});
await page.keyboard.press('Escape');
await page.keyboard.press('v');
await draw('07-packet-dialog', async () => {
  await go(`/applications/${ranked?.application.id}`);
  await page.getByText('Submitted').first().waitFor();
  await page.getByRole('button', { name: 'Packet', exact: true }).click();
  await page.getByText(/Page 1 of \d+/).waitFor();
  await page.getByRole('img', { name: /^Page 1 of Candidate packet/ }).waitFor();
  await page.waitForFunction(() => (document.querySelector('canvas')?.width ?? 0) > 300);
});
await draw('07-packet-points', async () => {
  await page.keyboard.press('s');
  await page.getByRole('region', { name: 'Concerns' }).waitFor();
});
await page.keyboard.press('s');
await draw('07-packet-blind', async () => {
  await page.keyboard.press('b');
  await page.getByRole('button', { name: /^Show all/ }).click();
  await page.locator('.packet-pages[aria-busy="false"]').waitFor();
});
await page.keyboard.press('b');
await page.locator('.packet-pages[aria-busy="false"]').waitFor();
for (const pageNumber of [1, 2]) {
  await page.getByText(new RegExp(`^Page ${pageNumber} of`)).waitFor();
  await page.getByRole('img', { name: new RegExp(`^Page ${pageNumber} of`) }).screenshot({
    path: join(outDir, `07-packet-page${pageNumber}.png`),
  });
  await page.keyboard.press('PageDown');
}
await page.keyboard.press('Escape');
await draw('10-import-candidates', async () => {
  await go('/import-candidates');
  await page.getByRole('button', { name: 'Choose a CSV file' }).waitFor();
  await page.keyboard.press('v');
  await page
    .getByLabel('Rows from a spreadsheet')
    .fill('Name,Email,Phone\nAsha Rao,asha@example.org,+91 98765 43210\nBo Berg,bo.example.org,\n');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByText('2 rows, 1 cannot come in').waitFor();
});
await draw('11-duplicates', async () => {
  await go('/duplicates');
  await page.getByRole('heading', { level: 1, name: 'Duplicates' }).waitFor();
});
await draw('12-settings', async () => {
  await go('/settings');
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
});
await draw('13-history', async () => {
  await go(`/applications/${ranked?.application.id}`);
  await page.getByText('Submitted').first().waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
});
await page.keyboard.press('Escape');
const packetsDir = join(dir, 'For the panel');
mkdirSync(packetsDir);
await draw('07-packets-batch', async () => {
  await go(`/postings/${postingId}/candidates`);
  await page.locator('[data-row]').first().focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('p');
  await page.getByRole('list', { name: 'How the files will be called' }).waitFor();
});
await draw('07-packets-written', async () => {
  await workbench.willChoose([packetsDir]);
  await page.getByLabel('For whom').fill('Panel of 1 December');
  await page.getByLabel('Delete by').fill('2026-01-31');
  await page.getByRole('button', { name: /^Choose a folder and write/ }).click();
  await page.getByRole('button', { name: 'Close the report' }).waitFor();
});
await draw('14-packets-sent', async () => {
  await page.getByRole('button', { name: 'Close the report' }).click();
  await go('/sent');
  await page.getByRole('grid').getByRole('row').nth(1).waitFor();
});
await draw('08-search', async () => {
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Search everything' }).fill('kafka');
  await page
    .getByRole('region', { name: /^What was found/ })
    .getByRole('listitem')
    .first()
    .waitFor();
});
await draw('08-palette', async () => {
  await go(`/postings/${postingId}/candidates`);
  await page.locator('[data-row]').first().focus();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('queue');
  await page.getByRole('dialog').locator('mark').first().waitFor();
});
await page.keyboard.press('Escape');
await go(`/applications/${ranked?.application.id}`);
await page.getByText('Submitted').first().waitFor();
await draw('05-application-1100', async () => {
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1100, height: 700 });
});
await page.setViewportSize({ width: 1440, height: 900 });
await draw('12-returned-report', () => bringBack(workbench, { postingId, applicationId }, dir));
await draw('12-returned-open', async () => {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open…' }).click();
  await page.getByRole('dialog', { name: 'Open returned scorecards' }).waitFor();
});
await page.keyboard.press('Escape');
await draw('15-save-table', async () => {
  await go('/candidates');
  await page.getByRole('button', { name: 'Save as table…' }).click();
  await page.getByRole('dialog', { name: 'Save as table' }).waitFor();
});
await page.keyboard.press('Escape');
await draw('17-four-fifths', async () => {
  await workbench.call('fairness.turn', { isOn: true });
  await go('/fairness');
  await page.getByRole('heading', { name: 'Too few to show' }).waitFor();
});
await draw('16-export-dialog', async () => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('export everything');
  await page.getByRole('option', { name: /^Export everything/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Export everything' }).waitFor();
});
await draw('16-exported', async () => {
  await workbench.willSaveAs(join(dir, 'everything.zip'));
  await page.getByRole('button', { name: 'Choose where…' }).click();
  await page.getByText(/^SHA-256/).waitFor();
});
await draw('16-export-opened', async () => {
  await go('/settings');
  await page.getByRole('button', { name: 'Open an export…' }).scrollIntoViewIfNeeded();
  await workbench.willChoose([join(dir, 'everything.zip')]);
  await workbench.willSaveAs(join(dir, 'again.workbench'));
  await page.getByRole('button', { name: 'Open an export…' }).click();
  await page.getByRole('button', { name: /^Open “again/ }).waitFor();
});
await workbench.close();

// A debrief wants more people than the story has: it gets a workspace of its own.
const debriefDir = mkdtempSync(join(tmpdir(), 'workbench-debrief-'));
const debrief = new Workbench(debriefDir);
page = await debrief.open();
await page.setViewportSize({ width: 1440, height: 900 });
await debrief.call('assessor.add', { name: 'Marta Oliveira' });
const { postingId: debriefId, ids: debriefIds } = await tellDebrief(debrief);
const kitFile = join(debriefDir, 'kit.html');
await draw('10-kit-dialog', async () => {
  const [one] = await debrief.call('application.list', { postingId: debriefId });
  await debrief.call('question.suggest', { category: 'knowledge' });
  await debrief.call('question.suggest', { category: 'experience' });
  await debrief.willSaveAs(kitFile);
  await go(`/applications/${one?.application.id}`);
  const kit = new KitDialogPage(page);
  await kit.open();
  await kit.addGeneral().first().click();
  await kit.save();
});
await page.keyboard.press('Escape');
await draw('03-rubric-questions', async () => {
  await go(`/postings/${debriefId}/rubric`);
  await new QuestionBank(page).add(
    'Tell me about the service you have run longest. What was your own part?',
    'What broke in it, and how did you find out?',
  );
});
await draw('06-compare', async () => {
  await go(`/postings/${debriefId}/compare`);
  await page.getByRole('grid').waitFor();
});
const bookPageDrawn = () =>
  page.waitForFunction(() => (document.querySelector('canvas')?.width ?? 0) > 310);
await draw('06-book', async () => {
  await page.keyboard.press('p');
  await bookPageDrawn();
});
await page.keyboard.press('Escape');
await draw('06-decision-sheet', async () => {
  await page.keyboard.press('s');
  await bookPageDrawn();
});
await page.keyboard.press('Escape');
await draw('06-book-hidden-names', async () => {
  await page.keyboard.press('h');
  await page.keyboard.press('p');
  await bookPageDrawn();
});
await page.keyboard.press('Escape');
await page.keyboard.press('h');
await draw('10-kits-dialog', async () => {
  await page.keyboard.press('i');
  await page.getByRole('list', { name: 'How the files will be called' }).waitFor();
  await page.getByRole('group', { name: 'Who rates with them' }).getByLabel('Jonas Weber').check();
});
await page.keyboard.press('Escape');
await draw('06-compare-weights', async () => {
  await page.keyboard.press('w');
  await page.getByRole('spinbutton').first().waitFor();
});
await draw('06-compare-chart', async () => {
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await page.getByRole('region', { name: 'Chart' }).waitFor();
});
await draw('06-compare-1100', async () => {
  await page.keyboard.press('c');
  await page.setViewportSize({ width: 1100, height: 700 });
});
await page.setViewportSize({ width: 1440, height: 900 });
const [, inDebrief] = debriefIds;
await draw('11-debrief-before', async () => {
  await go(`/applications/${inDebrief}/debrief`);
  await page.getByRole('list', { name: 'Who rates' }).waitFor();
});
await draw('11-debrief', async () => {
  await page.keyboard.press('o');
  await page.getByRole('listbox', { name: 'Criteria, biggest difference first' }).waitFor();
});
await debrief.close();
for (const name of await drawKit(kitFile, outDir)) console.log(`out/screenshots/${name}`);

// What stands there when the file is no workspace any more. It was opened and closed, so there is a backup.
writeFileSync(workbench.workspacePath, 'this was a workspace');
page = await workbench.open();
await page.setViewportSize({ width: 1440, height: 900 });
await draw('09-error', () => page.getByRole('radio').first().waitFor());
await workbench.close();
rmSync(debriefDir, { recursive: true });
rmSync(dir, { recursive: true });
