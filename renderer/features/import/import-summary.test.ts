import { expect, test } from 'vitest';

import { importIdSchema } from '#shared/ids.ts';
import type { ImportFile, ImportReport } from '#shared/import.ts';
import { importSummary, reportText } from './import-summary.ts';

const aFile = (fileName: string, status: ImportFile['status']): ImportFile => ({
  ...{ fileName, status, message: `${fileName} was looked at`, doubtfulCount: 0 },
  ...{ postingId: null, changedVersionOf: null },
});
const aReport = (over: Partial<ImportReport>): ImportReport => ({
  importId: importIdSchema.parse('0193a6c0-0000-7000-8000-000000000001'),
  state: 'done',
  total: 3,
  files: [aFile('a.txt', 'imported'), aFile('b.txt', 'refused'), aFile('c.txt', 'needs-review')],
  ...over,
});

test('the summary counts what there is and leaves out what there is not', () => {
  expect(importSummary(aReport({}))).toBe('3 of 3 files done: 1 read, 1 needs review, 1 refused');
});

test('a stopped import says how many files it did not read', () => {
  expect(importSummary(aReport({ state: 'cancelled', total: 7 }))).toBe(
    '3 of 7 files done: 1 read, 1 needs review, 1 refused, 4 not read',
  );
});

test('the copied report has every file, the trouble first', () => {
  expect(reportText(aReport({})).split('\n').slice(1)).toEqual([
    'Refused\tb.txt\tb.txt was looked at',
    'Needs review\tc.txt\tc.txt was looked at',
    'Read\ta.txt\ta.txt was looked at',
  ]);
});
