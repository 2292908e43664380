import { mkdirSync, readdirSync } from 'node:fs';

import { expect } from 'playwright/test';

import { aDraft } from '#shared/testing/builders.ts';
import { violations } from './axe.ts';
import { BatchPage } from './pages/batch-page.ts';
import { CandidatesPage } from './pages/candidates-page.ts';
import { ComparePage } from './pages/compare-page.ts';
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
  await expect(compare.matrix).toContainText('Candidate A');
  await compare.press('Shift+P');
  await expect(compare.alert).toContainText('Show the names first');
  await expect(batch.dialog).toHaveCount(0);
});
