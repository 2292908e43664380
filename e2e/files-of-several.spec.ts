import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from 'playwright/test';

import { aDraft } from '#shared/testing/builders.ts';
import { violations } from './axe.ts';
import { BatchPage } from './pages/batch-page.ts';
import { CandidatesPage } from './pages/candidates-page.ts';
import { ComparePage } from './pages/compare-page.ts';
import { KitsPage } from './pages/kits-page.ts';
import { tellStory } from './tell-story.ts';
import { test } from './workbench-fixture.ts';

test('packets of all finalists are one key away, from the candidates and from the comparison', async ({
  workbench,
}, info) => {
  const { page } = workbench;
  await workbench.call('assessor.add', { name: 'Marta Oliveira' });
  const { postingId } = await tellStory(workbench);
  // Nobody has rated her: she is no finalist.
  await workbench.call('application.add', {
    postingId,
    candidate: { draft: aDraft('Amara Osei') },
  });
  const folder = info.outputPath('For the panel');
  mkdirSync(folder);
  const candidates = new CandidatesPage(page);
  await candidates.open(postingId);
  await expect(candidates.finalistsButton).toHaveText(/^ ?Packets of 2 finalists/);
  const batch = new BatchPage(page);
  await batch.openByKey('e');
  await expect(batch.people).toHaveCount(2);
  await expect(batch.person('Asha Raghunathan')).toBeChecked();
  await expect(batch.dialog).toContainText('sealed for you');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');

  const compare = new ComparePage(page);
  await compare.open(postingId);
  await batch.openByKey('Shift+P');
  await expect(batch.people).toHaveCount(2);
  await batch.person('Олена Коваленко').uncheck();
  await expect(batch.dialog).toHaveAccessibleName('Packet of 1 candidate');
  await batch.callFiles('{number} {name}');
  await workbench.willChoose([folder]);
  await batch.write();
  await expect(batch.dock).toContainText('1 of 1 done', { timeout: 60_000 }); // one whole packet is printed
  expect(readdirSync(folder)).toEqual(['1 Asha Raghunathan.pdf']);

  // Files and report name everybody, so what hides the names does not go together with them.
  await compare.press('h');
  await expect(compare.matrix).toContainText(/Candidate [A-C]/);
  await compare.press('Shift+P');
  await expect(compare.alert).toContainText('Show the names first');
  await expect(batch.dialog).toHaveCount(0);
});

test('kits of the candidates of a comparison for several interviewers are written at once', async ({
  workbench,
}, info) => {
  const { page } = workbench;
  await workbench.call('assessor.add', { name: 'Marta Oliveira' });
  const { postingId } = await tellStory(workbench);
  const folder = info.outputPath('Panel');
  mkdirSync(folder);
  writeFileSync(join(folder, 'Ines Duarte - kit for Asha Raghunathan.html'), 'of last year');
  await new ComparePage(page).open(postingId);
  const kits = new KitsPage(page);
  await kits.openByKey();
  await expect(kits.people).toHaveCount(2);
  await expect(kits.writeButton).toBeDisabled();
  await kits.assessor('Jonas Weber').check();
  await kits.addSomebodyNew('Ines Duarte');
  await expect(kits.assessor('Ines Duarte')).toBeChecked();
  await expect(kits.examples).toContainText('Jonas Weber - kit for Asha Raghunathan.html');
  expect(await violations(page)).toEqual([]);
  await workbench.willChoose([folder]);
  await kits.write('Choose a folder and write 4 kits');
  await expect(kits.dock).toContainText('4 of 4 done', { timeout: 30_000 });
  await expect(kits.dock).toContainText('for Ines Duarte');
  const written = readdirSync(folder);
  expect(written).toHaveLength(5);
  expect(written).toContain('Ines Duarte - kit for Asha Raghunathan (2).html');
  expect(await violations(page)).toEqual([]);

  // The panel is known the next time, and nobody gets a second kit unasked.
  await kits.openByKey();
  await expect(kits.assessor('Ines Duarte')).toBeChecked();
  await expect(kits.dialog).toContainText('Leave out the 4 that are made already');
  await expect(kits.writeButton).toBeDisabled();
});
