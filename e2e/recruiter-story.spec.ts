import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from 'playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

import { ApplicationPage } from './pages/application-page.ts';
import { PostingPages } from './pages/posting-pages.ts';
import { test } from './workbench-fixture.ts';

const resources = join(import.meta.dirname, '../resources');
const posting = join(resources, 'sample-postings/senior-software-engineer-backend.txt');
const resume = join(resources, 'sample-candidates/asha-raghunathan.txt');

test('a recruiter goes from a posting file to a packet, closes, and finds everything again', async ({
  workbench,
}, info) => {
  let { page } = workbench;
  let postings = new PostingPages(page);
  let application = new ApplicationPage(page);

  // First run asks for a name; the empty workspace asks for a posting.
  await postings.sayName('Marta Oliveira');
  await workbench.willChoose([posting]);
  await postings.importFiles();
  await expect(postings.importReport).toContainText(
    '34 lines: 9 required, 5 preferred, 20 other, 0 unaccounted for',
  );

  // One line is corrected by key, and the correction is undone by name and done again.
  await postings.openFromReport();
  await expect(postings.account).toHaveText('34 lines, 0 unaccounted for');
  await postings.chooseLine(32);
  await page.keyboard.press('r');
  await expect(postings.lineRole(32)).toHaveText('Required');
  await page.keyboard.press('Control+z');
  await expect(postings.said).toHaveText('Undone: correct line 32');
  await expect(postings.lineRole(32)).toHaveText('Preferred');
  await page.keyboard.press('Control+Shift+z');
  await expect(postings.lineRole(32)).toHaveText('Required');

  // The rubric is built and edited: a weight with its reason, an anchor, another order.
  await page.keyboard.press('Control+Enter');
  await postings.focusCriterion('Testing discipline');
  await postings.weighMore();
  await expect(postings.freezeButton).toBeDisabled();
  await postings.giveWeightReason('The first project is a test harness.');
  await expect(postings.freezeButton).toBeEnabled();
  await postings.describeLevel('Met', 'Has built the harness others test with.');
  await postings.moveFocusedUp();
  await expect(postings.criterionRow(6)).toContainText('Testing discipline');

  // A candidate with a résumé.
  await postings.openCandidates();
  await postings.addCandidate({ name: 'ஆஷா ரகுநாதன்', latinName: 'Asha Raghunathan' });
  await postings.openCandidate('ஆஷா ரகுநாதன்');
  await workbench.willChoose([resume]);
  await application.attachFiles();
  await expect(application.document).toContainText('Split the ledger into 16 shards');

  // Rated by keyboard, with evidence selected by keyboard.
  await application.focusCriterion('Bachelor’s degree in Computer Science or equivalent');
  await page.keyboard.press('1');
  await expect(application.level('Met')).toBeChecked();
  await page.keyboard.press('j');
  await page.keyboard.press('2');
  await expect(application.level('Partly')).toBeChecked();
  await page.keyboard.press('2');
  await expect(application.level('Partly')).not.toBeChecked();
  await page.keyboard.press('2');
  await application.selectLineByKeys('Nine years of backend work in Go and Java');
  await page.keyboard.press('e');
  await expect(application.quotes).toContainText('Nine years of backend work in Go and Java');
  await application.writeNote('Walked through the cut-over without notes.');

  // Submitted, decided, exported.
  await application.submit('Yes', 'The strongest conversation of this round.');
  await expect(application.status).toHaveText('Submitted');
  await application.decide('Make an offer', 'Met on what matters first.');
  const packetPath = info.outputPath('packet.pdf');
  await workbench.willSaveAs(packetPath);
  await application.savePacket();
  await expect(application.packetSaved).toHaveText('Saved packet.pdf');
  expect(statSync(packetPath).size).toBeGreaterThan(20_000);
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(packetPath)));
  const { text } = await extractText(pdf, { mergePages: true });
  expect(text).toContain('Nine years of backend work in Go and Java');
  expect(text).toContain('Met on what matters first.');

  // Closed and opened again: everything is there.
  await workbench.close();
  page = await workbench.open();
  postings = new PostingPages(page);
  application = new ApplicationPage(page);
  await postings.openPosting('Senior Software Engineer (Backend)');
  await expect(postings.candidateRow('ஆஷா ரகுநாதன்')).toContainText('1 in');
  await postings.openCandidate('ஆஷா ரகுநாதன்');
  await expect(application.status).toHaveText('Submitted');
  await expect(application.notes).toContainText('Walked through the cut-over without notes.');
  await expect(application.decision('Make an offer')).toBeVisible();
  const { lastBackupAt } = await workbench.call('workspace.get', {});
  expect(lastBackupAt).not.toBeNull();
});
