import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';

import { everybody } from '#shared/candidate-list.ts';
import type { ScreenTable } from '#shared/screen-table.ts';
import { openMemoryStore } from '../testing/open-memory-store.ts';
import { aDraft, anApplicationToRate } from '../testing/rated-application.ts';
import { createTestWorkbench, type TestWorkbench } from '../testing/test-workbench.ts';

const choice = { forWhom: 'Dana Whitfield', deleteBy: '2027-06-30' };

const table: Omit<ScreenTable, 'applicationIds'> = {
  kind: 'applications',
  name: 'Cook: day/night',
  postingId: null,
  heads: ['Name', 'Rated', 'Until', 'When'],
  rows: [
    ['=HYPERLINK("x")', -5, { day: '2027-01-02' }, { at: '2026-11-23T09:00:00.000Z' }],
    ['שלום & <b>\u0000', 2.5, null, null],
  ],
};

const lastSaved = ({ saved }: TestWorkbench) => {
  const file = saved.at(-1);
  if (!file) throw new Error('nothing was saved');
  return file;
};

test('as CSV: a mark, commas, days as days, no formula; the ledger says whom it names and until when', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { applicationId } = await anApplicationToRate(workbench);
  const saved = await ask('table.save', {
    ...choice,
    format: 'csv',
    table: { ...table, applicationIds: [applicationId] },
  });
  const { bytes, defaultName } = lastSaved(workbench);
  expect(saved).toEqual({ fileName: defaultName, rowCount: 2 });
  expect(defaultName).toBe('Cook day night 2026-11-23.csv');
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  expect(text.startsWith('\uFEFFName,Rated,Until,When\r\n')).toBe(true);
  const [, first, second] = parse(text.slice(1)) as string[][];
  expect(first?.slice(0, 3)).toEqual(['\'=HYPERLINK("x")', '-5', '2027-01-02']);
  expect(first?.[3]).toMatch(/^2026-11-2\d \d\d:\d\d$/);
  expect(second).toEqual(['שלום & <b>\u0000', '2.5', '', '']);
  expect(await ask('ledger.listOfApplication', { applicationId })).toMatchObject([
    {
      ...{ kind: 'table', format: 'csv', forWhom: 'Dana Whitfield', deleteBy: '2027-06-30' },
      ...{ options: 'Candidates of a posting, 2 rows', applicationIds: [applicationId] },
    },
  ]);
});

test('as a workbook: typed cells and not one formula, the heads in sight, a name that a sheet may have', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  await ask('assessor.add', { name: 'Marta' });
  await ask('table.save', { ...choice, format: 'xlsx', table: { ...table, applicationIds: [] } });
  const parts = unzipSync(lastSaved(workbench).bytes);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const sheet = part('xl/worksheets/sheet1.xml');
  expect(sheet).not.toContain('<f');
  expect(sheet).toContain('<v>-5</v>');
  expect(sheet).toContain('<v>46389</v>'); // 2 January 2027
  expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(sheet).toMatch(/<col [^>]*width=/);
  expect(part('xl/workbook.xml')).toContain('name="Cook day night"');
  const texts = Object.keys(parts).map(part).join('');
  expect(texts).toContain('=HYPERLINK("x")');
  expect(texts).toContain('שלום &amp; &lt;b&gt;□');
});

test('all candidates are made by main, in the order and by the filter of the list, page after page', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  const { ask } = workbench;
  const { applicationId } = await anApplicationToRate(workbench);
  for (let at = 0; at < 430; at += 1) {
    await ask('candidate.add', {
      draft: { ...aDraft(`Person ${at}`), source: at % 2 ? 'Fair' : 'Web' },
    });
  }
  const asked = {
    ...{ kind: 'people' as const, name: 'Candidates' },
    sort: { by: 'name' as const, isDescending: true },
  };
  const save = (filter: typeof everybody) =>
    ask('table.savePeople', { ...choice, format: 'csv', table: { ...asked, filter } });
  expect(await save(everybody)).toMatchObject({ rowCount: 431 });
  const rows = parse(strFromU8(lastSaved(workbench).bytes)) as string[][];
  const names = rows.slice(1).map(([name]) => name);
  const listed: string[] = [];
  for (let after: string[] | null = null; ;) {
    const page = await ask('candidate.page', { sort: asked.sort, filter: everybody, after });
    listed.push(...page.map(({ name }) => name));
    if (page.length < 200) break;
    const { anchors } = await ask('candidate.anchors', { sort: asked.sort, filter: everybody });
    after = anchors[listed.length / 200 - 1] ?? null;
  }
  expect(names).toEqual(listed);
  expect(rows[0]).toEqual([
    'Name',
    'Headline',
    'Location',
    'Source',
    'Tags',
    'Applications',
    'Added',
    'Last activity',
  ]);
  expect(await ask('ledger.listOfApplication', { applicationId })).toHaveLength(1);
  expect(await save({ ...everybody, source: 'Fair' })).toMatchObject({ rowCount: 215 });
  expect(await ask('ledger.listOfApplication', { applicationId })).toHaveLength(1);
});

test('a row with a cell too few is refused', async () => {
  await using workbench = createTestWorkbench(openMemoryStore());
  await workbench.ask('assessor.add', { name: 'Marta' });
  const broken = { ...table, applicationIds: [], rows: [['only one']] };
  await expect(
    workbench.ask('table.save', { ...choice, format: 'csv', table: broken }),
  ).rejects.toMatchObject({ code: 'invalid-input' });
});
