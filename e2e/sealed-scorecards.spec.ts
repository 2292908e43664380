import { expect } from 'playwright/test';

import { ApplicationPage } from './pages/application-page.ts';
import { tellStory } from './tell-story.ts';
import { test } from './workbench-fixture.ts';

test('a second assessor learns only that a scorecard is sealed, until theirs is in; opening early needs a reason', async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.call('assessor.add', { name: 'Marta Oliveira' });
  const { postingId, applicationId } = await tellStory(workbench);
  const application = new ApplicationPage(page);

  // Jonas has submitted on Olena; Marta, at the keyboard, has a draft.
  await application.open(applicationId);
  await expect(application.seal).toContainText('1 scorecard sealed');
  await expect(application.notes).not.toContainText('dual-write');
  await application.submit('Yes', '');
  await expect(application.status).toHaveText('Submitted');
  await expect(application.notes).toContainText('dual-write');
  await expect(application.othersScorecards).toContainText('Jonas Weber');

  // A third one comes to the keyboard and opens early, with a reason that is kept.
  await workbench.call('assessor.add', { name: 'Ines Duarte' });
  await expect(application.seal).toContainText('2 scorecards sealed');
  await expect(application.othersScorecards).toHaveCount(0);
  await application.openEarly('The panel meets now');
  await expect(application.othersScorecards).toContainText('Marta Oliveira');
  const [, second] = await workbench.call('application.list', { postingId });
  expect(second?.seal.openedEarly?.reason).toBe('The panel meets now');
});
