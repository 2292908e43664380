import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright/test';

import { Workbench } from '../../../e2e/workbench.ts';
import { careerPath } from './career.ts';
import { vocabulary } from './career-texts.ts';
import { printTimed, timed, type Timed } from './timed.ts';

type WindowReport = {
  load: number;
  timed: Timed[];
  heapMegabytes: number;
  mainRssMegabytes: number;
};

const runs = 20;
const typed = ['heliotrope', ...[1, 5, 30].map((rank) => vocabulary[rank]?.slice(0, 3) ?? '')];

/** What a person waits for in the real window, with years of work in the file: from the key to the frame. */
export async function measureWindow(size: 'small' | 'large'): Promise<WindowReport> {
  const dir = mkdtempSync(join(tmpdir(), 'workbench-window-'));
  const workbench = new Workbench(dir);
  copyFileSync(careerPath(size), workbench.workspacePath);
  const opening: number[] = [];
  const from = performance.now();
  const page = await workbench.open();
  await page.getByRole('table').waitFor();
  opening.push(performance.now() - from);
  const all: Timed[] = [
    { what: 'start to the list of postings', runs: 1, p50: opening[0] ?? 0, p95: opening[0] ?? 0 },
  ];
  const go = (hash: string) => page.evaluate((to) => location.assign(`#${to}`), hash);
  const measure = async (what: string, act: (run: number) => unknown) =>
    all.push(await timed(what, runs, act));

  await go('/candidates');
  await page.locator('[data-row], [role=row]').first().waitFor();
  await measure('a key in the list to the frame with its focus', () =>
    keyToFrame(page, 'ArrowDown', 'body'),
  );
  await page.keyboard.press('Control+k');
  const box = page.getByRole('dialog').getByRole('combobox');
  await box.waitFor();
  await measure('a letter in the palette to its results', async (run) => {
    await box.fill(typed[run % typed.length] ?? '');
    await page
      .getByRole('dialog')
      .getByRole('option')
      .filter({ has: page.locator('mark') })
      .first()
      .waitFor();
  });
  await measure('a letter in the palette to the frame', () =>
    keyToFrame(page, 'a', '[role=combobox]'),
  );
  await page.keyboard.press('Escape');
  const heapMegabytes = await page.evaluate(
    () =>
      (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize /
      1e6,
  );
  const mainRssMegabytes = (await workbench.app.evaluate(() => process.memoryUsage.rss())) / 1e6;
  await workbench.close();
  rmSync(dir, { recursive: true });
  printTimed('In the window', all);
  console.log(
    `page ${heapMegabytes.toFixed(0)} MB of heap, main ${mainRssMegabytes.toFixed(0)} MB resident`,
  );
  return { load: loadavg()[0] ?? 0, timed: all, heapMegabytes, mainRssMegabytes };
}

/** Sends the key from within the page, so that the way through the driver is not measured. */
function keyToFrame(page: Page, key: string, target: string): Promise<void> {
  return page.evaluate(
    ([pressed, selector]) => {
      const at = document.activeElement ?? document.querySelector(selector);
      at?.dispatchEvent(
        new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }),
      );
      return new Promise<void>((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, 0));
      });
    },
    [key, target] as const,
  );
}
