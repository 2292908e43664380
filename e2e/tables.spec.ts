import { dirname, join } from 'node:path';

import { expect } from 'playwright/test';

import { violations } from './axe.ts';
import { plain, readCsv, TablesPage } from './pages/tables-page.ts';
import { tellStory } from './tell-story.ts';
import { test } from './workbench-fixture.ts';

test('each list is saved as it stands on the screen: heads, rows, order, words', async ({
  workbench,
}) => {
  test.slow();
  const { page, call } = workbench;
  await call('assessor.add', { name: 'Ines Duarte' });
  const { postingId, applicationId } = await tellStory(workbench);
  await call('candidate.add', {
    draft: {
      ...{
        name: '=cmd|’/c calc’',
        latinName: '',
        email: '',
        phone: '',
        headline: '+1 555',
        location: '-',
      },
      ...{ source: '@fair', deleteBy: null },
    },
  });
  const tables = new TablesPage(page);
  const dir = dirname(workbench.workspacePath);
  const posting = `/postings/${postingId}`;
  // `before` counts the columns that stand as heads of groups on the screen; `more` names those beside a day.
  const lists = [
    { to: '/', before: 0, more: ['Last activity: what'] },
    { to: '/candidates', before: 0, more: [] },
    { to: `${posting}/candidates`, before: 1, more: ['Last activity: what'] },
    { to: `${posting}/rubric`, before: 1, more: ['Code'] },
    { to: '/to-rate', before: 1, more: [] },
  ];
  for (const { to, before, more } of lists) {
    await tables.go(to);
    const path = join(dir, `${lists.findIndex((list) => list.to === to)}.csv`);
    await workbench.willSaveAs(path);
    await tables.ask();
    if (to === '/') expect(await violations(page)).toEqual([]);
    await tables.save('CSV');
    await expect(tables.said(path)).toBeVisible();
    const [heads = [], ...rows] = readCsv(path);
    const ownHeads = heads.slice(before).filter((head) => !more.includes(head));
    expect(ownHeads.map(plain), to).toEqual(await tables.heads());
    const shown = await Promise.all(rows.map((row) => tables.asShown(row.slice(before))));
    expect(shown.length, to).toBeGreaterThan(0);
    expect(shown, to).toEqual(await tables.rows());
  }
  const people = readCsv(join(dir, '1.csv'));
  const defused = people.find(([name]) => name?.includes('calc'));
  expect(defused?.slice(0, 4)).toEqual(["'=cmd|’/c calc’", "'+1 555", "'-", "'@fair"]);
  const exports = await call('ledger.listOfApplication', { applicationId });
  expect(new Set(exports.map(({ options }) => options.split(',')[0]))).toEqual(
    new Set(['All candidates', 'Candidates of a posting', 'To rate']),
  );

  await tables.go('/sent');
  const sent = join(dir, 'sent.csv');
  await workbench.willSaveAs(sent);
  await tables.ask();
  await tables.save('CSV');
  await expect(tables.said(sent)).toBeVisible();
  expect(readCsv(sent)).toHaveLength(1 + lists.length);
});

test('the comparison under hidden names is saved under letters, sealed columns say so', async ({
  workbench,
}) => {
  const { page, call } = workbench;
  await call('assessor.add', { name: 'Ines Duarte' });
  const { postingId } = await tellStory(workbench);
  const tables = new TablesPage(page);
  await tables.go(`/postings/${postingId}/compare`);
  await tables.press('h');
  const path = join(dirname(workbench.workspacePath), 'matrix.csv');
  await workbench.willSaveAs(path);
  await tables.ask();
  await tables.save('CSV');
  await expect(tables.said(path)).toBeVisible();
  const [heads, scores, ...rows] = readCsv(path);
  // Whom a letter falls to is chance, and the columns keep the order of the screen.
  expect(heads?.[0]).toBe('Criterion');
  expect(new Set(heads?.slice(1))).toEqual(new Set(['Candidate A', 'Candidate B']));
  expect(scores).toContain('Sealed');
  expect(rows.length).toBeGreaterThan(10);
  const sealedAt = scores?.indexOf('Sealed') ?? 0;
  expect(new Set(rows.map((row) => row[sealedAt]))).toEqual(new Set(['Sealed']));
});
