import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright/test';

import { Workbench } from '../../../e2e/workbench.ts';
import { careerPath } from './career.ts';
import { vocabulary } from './career-texts.ts';
import { measureEmptyWindow, measureLaunches } from './start-time.ts';
import { printTimed, timed, type Timed } from './timed.ts';
import { filterToRows, keyToFrame, scrollToRows } from './window-acts.ts';

type WindowReport = {
  load: number;
  timed: Timed[];
  startAgainstEmptyWindow: number;
  heapMegabytes: number;
  mainRssMegabytes: number;
};

const runs = 30;
const names = ['Amara', 'Jonas', 'Asha', 'Ines'];
const typed = ['heliotrope', ...[1, 5, 30].map((rank) => vocabulary[rank]?.slice(0, 3) ?? '')];

/** What a person waits for in the real window, with years of work in the file: from the act to the frame. */
export async function measureWindow(size: 'small' | 'large'): Promise<WindowReport> {
  const dir = mkdtempSync(join(tmpdir(), 'workbench-window-'));
  const workbench = new Workbench(dir, careerPath(size)); // it is looked at alone, so no copy of gigabytes is needed
  const empty = await measureEmptyWindow(dir);
  const start = await measureLaunches('start to the list of postings', async () => {
    const launched = await workbench.open();
    await launched.getByRole('table').waitFor();
    return () => workbench.close();
  });
  const all = [empty, start];
  const measure = async (what: string, act: (run: number) => unknown) =>
    all.push(await timed(what, runs, act));

  const page = await workbench.open();
  await page.getByRole('table').waitFor();
  const go = (hash: string) => page.evaluate((to) => location.assign(`#${to}`), hash);
  const firstRow = page.locator('.person .name').first();
  await measure('open the list of candidates', async () => {
    await go('/');
    await page.getByRole('table').waitFor();
    const from = performance.now();
    await go('/candidates');
    await firstRow.waitFor();
    return performance.now() - from;
  });
  await page.locator('.people-grid').focus();
  await measure('a key in the list to the frame with its focus', () =>
    keyToFrame(page, 'ArrowDown'),
  );
  await measure('scroll to the middle until its rows are drawn', (run) =>
    scrollToRows(page, 0.4 + 0.2 * ((run * 0.618) % 1)),
  );
  await measure('filter by a name until its rows are drawn', (run) =>
    filterToRows(page, names[run % names.length] ?? ''),
  );
  await measurePalette(page, measure);
  const heapMegabytes = await heapAfterCollection(page);
  const mainRssMegabytes = (await workbench.app.evaluate(() => process.memoryUsage.rss())) / 1e6;
  await workbench.close();
  rmSync(dir, { recursive: true });
  printTimed('In the window', all, false);
  const startAgainstEmptyWindow = start.p50 / empty.p50;
  console.log(`start: ${startAgainstEmptyWindow.toFixed(2)} × an empty window of the same runtime`);
  console.log(
    `page ${heapMegabytes.toFixed(1)} MB of heap after a collection, main ${mainRssMegabytes.toFixed(0)} MB resident`,
  );
  const load = loadavg()[0] ?? 0;
  console.log(`load of the machine: ${load.toFixed(1)}`);
  return { load, timed: all, startAgainstEmptyWindow, heapMegabytes, mainRssMegabytes };
}

async function measurePalette(
  page: Page,
  measure: (what: string, act: (run: number) => unknown) => Promise<unknown>,
): Promise<void> {
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  const box = dialog.getByRole('combobox');
  await box.waitFor();
  await measure('a letter in the palette to its results', async (run) => {
    await box.fill(typed[run % typed.length] ?? '');
    const marked = dialog.getByRole('option').filter({ has: page.locator('mark') });
    await marked.first().waitFor();
  });
  await page.keyboard.press('Escape');
}

/** What the page holds on to, once what nobody needs any more is gone. */
async function heapAfterCollection(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize');
  if (!used) throw new Error('the browser names no heap');
  return used.value / 1e6;
}
