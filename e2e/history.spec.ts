import { expect } from 'playwright/test';

import { violations } from './axe.ts';
import { HistoryPage } from './pages/history-page.ts';
import { tellStory } from './tell-story.ts';
import { test } from './workbench-fixture.ts';

test('a rejection is taken back out of the history, though other things were done since', async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.call('assessor.add', { name: 'Marta Oliveira' });
  const { applicationId } = await tellStory(workbench);
  const reason = 'No bookkeeping experience';
  await workbench.call('application.move', { applicationId, stage: 'rejected', reason });
  await workbench.call('note.add', { applicationId, body: 'She called back', isPrivate: false });

  const history = new HistoryPage(page);
  await history.openOf(applicationId);
  expect(await violations(page)).toEqual([]);
  await history.takeBack('reject Олена Коваленко');
  await expect(history.entry(/^undo: reject/i)).toBeVisible();

  const { application, notes } = await workbench.call('application.get', { applicationId });
  expect(application.stage).toBe('interview');
  expect(notes.some(({ body }) => body === 'She called back')).toBe(true);
});
