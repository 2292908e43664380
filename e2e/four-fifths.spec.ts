import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { expect } from 'playwright/test';

import { violations } from './axe.ts';
import { FairnessPage } from './pages/fairness-page.ts';
import { test } from './workbench-fixture.ts';

test('the four-fifths check is off, turned on, fed by a list, and shows only rates of groups', async ({
  workbench,
}) => {
  test.slow();
  const { page, call } = workbench;
  await call('assessor.add', { name: 'Marta Oliveira' });
  await call('import.paste', { text: 'Night porter\n\nRequirements\n- A calm voice', name: null });
  await expect.poll(async () => (await call('posting.list', {})).length).toBe(1);
  const [posting] = await call('posting.list', {});
  if (!posting) throw new Error('no posting');
  const lines = ['Email,Group'];
  for (let at = 0; at < 20; at += 1) {
    const email = `person${at}@mail.example`;
    const { id } = await call('application.add', {
      postingId: posting.id,
      candidate: {
        draft: {
          ...{ name: `Person ${at}`, latinName: '', email, phone: '', headline: '' },
          ...{ location: '', source: '', deleteBy: null },
        },
      },
    });
    if (at < 6 || at > 17) {
      await call('application.move', { applicationId: id, stage: 'hired', reason: '' });
    }
    lines.push(`${email},${at < 10 ? 'Men' : 'Women'}`);
  }
  const list = join(dirname(workbench.workspacePath), 'groups.csv');
  writeFileSync(list, `${lines.join('\n')}\nsomebody@else.example,Men\n`);

  const check = new FairnessPage(page);
  await check.go();
  await expect(check.main).toContainText('Nothing is asked, kept or counted');
  expect(await violations(page)).toEqual([]);
  await check.turnOn();
  await expect(check.main).toContainText('Too few to show');
  await workbench.willChoose([list]);
  await check.importList();
  await expect(check.main).toContainText('20 recorded');
  await expect(check.main).toContainText('in line 22');
  await expect(check.row('Women')).toContainText('Under four fifths');
  await expect(check.row('Men')).toContainText('60');
  await expect(check.main).toContainText('not legal advice');
  await expect(check.main).not.toContainText('Person');
  expect(await violations(page)).toEqual([]);
  await check.record('person3@mail.example', 'Women');
  await expect(check.row('Women')).toContainText('11');
  await expect(check.main).not.toContainText('person3@mail.example');
});
