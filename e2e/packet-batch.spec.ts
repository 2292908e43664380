import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from 'playwright/test';

import { aDraft } from '#shared/testing/builders.ts';
import { violations } from './axe.ts';
import { BatchPage } from './pages/batch-page.ts';
import { CandidatesPage } from './pages/candidates-page.ts';
import { LedgerPage } from './pages/ledger-page.ts';
import { tellStory } from './tell-story.ts';
import { test } from './workbench-fixture.ts';

const names = ['Amara', 'Bo', 'Chen', 'Dana', 'Eli', 'Fatou', 'Gus', 'Hana', 'Ivo', 'Jun'];

test('packets of twelve candidates are written into a folder, stopped, and go on after a restart', async ({
  workbench,
}, info) => {
  await workbench.call('assessor.add', { name: 'Marta Oliveira' });
  const { postingId } = await tellStory(workbench);
  for (const name of names) {
    await workbench.call('application.add', {
      postingId,
      candidate: { draft: aDraft(`${name} Berg`) },
    });
  }
  const folder = info.outputPath('For the panel');
  mkdirSync(folder);
  writeFileSync(join(folder, '03 amara berg.pdf'), 'something else of that name');
  await new CandidatesPage(workbench.page).open(postingId);

  const batch = new BatchPage(workbench.page);
  await batch.openForAll();
  await batch.callFiles('{number} ');
  await batch.choose('Blind');
  await batch.putIn('name');
  await expect(batch.examples).toContainText(/01 Candidate [A-L]\.pdf/);
  expect(await violations(workbench.page)).toEqual([]);
  await batch.choose('Full');
  await expect(batch.examples).toContainText('01 Asha Raghunathan.pdf');
  await batch.callFiles('{nom}');
  await expect(batch.dialog).toContainText('{nom} means nothing');
  await batch.callFiles('{number} {name}');
  await batch.isFor('Panel of 1 December', '2026-01-31');
  await workbench.willChoose([folder]);
  await batch.write();
  await batch.stopAfter(2);
  expect(await violations(workbench.page)).toEqual([]);
  const before = readdirSync(folder).length;

  await workbench.close();
  const page = await workbench.open();
  const again = new BatchPage(page);
  await expect(again.resumeButton).toHaveText(`Resume: ${12 - (before - 1)} of 12 left`);
  expect(readdirSync(folder)).toHaveLength(before);
  await again.resume();
  await expect(again.dock).toContainText('12 of 12 done', { timeout: 60_000 }); // nine prints
  await expect(again.dock).toContainText(`${before - 1} already there`);
  await expect(again.dock).toContainText('into “For the panel”');
  const written = readdirSync(folder);
  expect(written).toHaveLength(13);
  expect(written).toContain('03 Amara Berg (2).pdf');

  await again.showSent();
  const ledger = new LedgerPage(page);
  await expect(ledger.lines).toHaveCount(12);
  await expect(ledger.summary).toContainText('12 to be deleted by whoever has them');
  await again.closeReport();
  await ledger.grid.focus();
  await ledger.press('End');
  await expect(ledger.detail).toContainText('Panel of 1 December');
  expect(await violations(page)).toEqual([]);
  await ledger.recordDeleted('mail of 24 November');
  await expect(ledger.summary).toContainText('11 to be deleted');
  await ledger.press('Control+z');
  await expect(ledger.summary).toContainText('12 to be deleted');
});

test('a file is looked up by its bytes, dropped or chosen, whatever it is called', async ({
  workbench,
}, info) => {
  await workbench.call('assessor.add', { name: 'Marta Oliveira' });
  const ledger = new LedgerPage(workbench.page);
  await ledger.open();
  await expect(workbench.page.getByRole('main')).toContainText('Nothing has left this workbench');
  expect(await violations(workbench.page)).toEqual([]);
  const { postingId } = await tellStory(workbench);
  const [first] = await workbench.call('application.list', { postingId });
  if (!first) throw new Error('the story has candidates');
  const sent = info.outputPath('sent.pdf');
  await workbench.willSaveAs(sent);
  await new CandidatesPage(workbench.page).open(postingId);
  const { packetId } = await workbench.call('packet.preview', {
    applicationId: first.application.id,
    options: {
      ...{ variant: 'full', sections: ['decision'], leftOut: [], hasPrivateNotes: false },
      ...{ blind: { schools: false, employers: false, dates: false }, paper: 'a4' },
      ...{ forWhom: 'Dana Whitfield', deleteBy: null },
    },
  });
  await workbench.call('packet.save', { packetId });

  await ledger.open();
  await ledger.drop('forwarded.pdf', readFileSync(sent).toString('base64'));
  await expect(ledger.checked).toContainText('“forwarded.pdf” left this workbench');
  await expect(ledger.checked).toContainText(
    /Packet about Asha Raghunathan, for “Senior Software Engineer \(Backend\)”, exported today/,
  );
  await expect(ledger.checked).toContainText('Its name was “sent.pdf” then.');
  expect(await violations(workbench.page)).toEqual([]);
  const other = info.outputPath('other.pdf');
  writeFileSync(other, `${readFileSync(sent, 'latin1')}\n`);
  await workbench.willChoose([other]);
  await ledger.press('c');
  await expect(ledger.checked).toContainText('No export has the bytes of “other.pdf”');
  await ledger.filterByName('olena');
  await expect(workbench.page.getByRole('main')).toContainText('No file matches');
});
