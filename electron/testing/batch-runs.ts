import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { wholeLedger } from '#shared/ledger-list.ts';
import type { BatchReport } from '#shared/packet-batch.ts';
import type { TestWorkbench } from './test-workbench.ts';

/** Folders for batches to be written into; `clear` after each test. */
export function foldersForBatches() {
  const folders: string[] = [];
  return {
    clear: () => {
      for (const each of folders.splice(0)) rmSync(each, { recursive: true, force: true });
    },
    aFolder: () => {
      const path = mkdtempSync(join(tmpdir(), 'batch-'));
      folders.push(path);
      return path;
    },
  };
}

/** The report once the batch is at its end, or stopped. */
export async function settledBatch({ ask }: Pick<TestWorkbench, 'ask'>): Promise<BatchReport> {
  for (;;) {
    const report = await ask('batch.current', {});
    if (report && report.state !== 'running') return report;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

export const statusesOf = ({ items }: BatchReport) => items.map(({ status }) => status).join(' ');

export const ledgerOf = async ({ ask }: Pick<TestWorkbench, 'ask'>) =>
  (await ask('ledger.page', { filter: wholeLedger, after: null })).rows;
