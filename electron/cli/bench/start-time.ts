import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { _electron } from 'playwright/test';

import { workbenchExecutable } from '../workbench-executable.ts';
import { timedOf, type Timed } from './timed.ts';

const launches = 7;

/** Launches of an app that is nothing but a window with a word in it: what the runtime alone costs. */
export async function measureEmptyWindow(dir: string): Promise<Timed> {
  const app = join(dir, 'empty');
  mkdirSync(app, { recursive: true });
  writeFileSync(join(app, 'package.json'), JSON.stringify({ main: 'main.mjs' }));
  writeFileSync(
    join(app, 'main.mjs'),
    `import { app, BrowserWindow } from 'electron';
     app.on('window-all-closed', () => app.quit());
     app.whenReady().then(() => new BrowserWindow().loadURL('data:text/html,<h1>Empty</h1>'));`,
  );
  return measureLaunches('start of an empty window', async () => {
    const launched = await _electron.launch({
      executablePath: workbenchExecutable().path,
      args: [app, `--user-data-dir=${join(dir, 'empty-profile')}`],
    });
    const page = await launched.firstWindow();
    await page.getByRole('heading', { name: 'Empty' }).waitFor();
    return () => launched.close();
  });
}

/** From the launch until `launch` says that the window can be used; it gives what closes the window again. */
export async function measureLaunches(
  what: string,
  launch: () => Promise<() => Promise<void>>,
): Promise<Timed> {
  const times: number[] = [];
  for (let run = 0; run <= launches; run += 1) {
    const from = performance.now();
    const close = await launch();
    times.push(performance.now() - from);
    await close();
  }
  return timedOf(what, times.slice(1)); // the first one fills the caches of the disk
}
