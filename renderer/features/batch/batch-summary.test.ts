import { expect, test } from 'vitest';

import type { BatchItem, BatchReport } from '#shared/packet-batch.ts';
import { batchSummary, endWords, leftOf, reportText, sortedByTrouble } from './batch-summary.ts';

const item = (position: number, changes: Partial<BatchItem>): BatchItem => ({
  ...{ position, applicationId: `application ${position}` as BatchItem['applicationId'] },
  ...{ name: `Person ${position}`, status: 'written', fileName: `${position}.pdf` },
  ...{ assessorName: null, warnings: [], message: '' },
  ...changes,
});
const items = [
  item(1, {}),
  item(2, { status: 'waiting', fileName: '' }),
  item(3, { warnings: ['a.pdf is locked.'] }),
  item(4, { status: 'failed', fileName: '', message: 'No paper.' }),
  item(5, { status: 'already-written' }),
];
const report = { items } as BatchReport;

test('trouble stands first, and what waits last', () => {
  expect(sortedByTrouble(items).map(({ position }) => position)).toEqual([4, 3, 1, 5, 2]);
});

test('the summary counts every packet once and names those with notes', () => {
  expect(batchSummary(report)).toBe(
    '4 of 5 done: 2 written, 1 already there, 1 failed, 1 left, 1 with a note',
  );
  expect(leftOf(report)).toBe(2);
});

test('a kit’s line says whom it is for', () => {
  const kit = item(1, { assessorName: 'Ines Duarte', fileName: '1.html' });
  expect(reportText({ items: [kit] } as unknown as BatchReport).split('\n')[1]).toBe(
    'Written\tPerson 1\tfor Ines Duarte\t1.html\t',
  );
});

test('the report as text has a line for each packet', () => {
  expect(reportText(report).split('\n')).toEqual([
    batchSummary(report),
    'Failed\tPerson 4\t\tNo paper.',
    'Written, with notes\tPerson 3\t3.pdf\ta.pdf is locked.',
    'Written\tPerson 1\t1.pdf\t',
    'Already there\tPerson 5\t5.pdf\t',
    'Waiting\tPerson 2\t\t',
  ]);
});

test('a batch that went through with a failure is not called stopped', () => {
  expect(endWords(report)).toMatch(/^Stopped\./);
  expect(
    endWords({ items: items.filter(({ status }) => status !== 'waiting') } as BatchReport),
  ).toMatch(/^It went through all of them\./);
});
