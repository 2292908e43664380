import { chromium, type Browser } from 'playwright/test';

import { findBrowser } from '#electron/chromium-host/find-browser.ts';

/** A browser of its own, as an interviewer has one: it knows nothing of the workbench. */
export async function openPlainBrowser(): Promise<Browser> {
  const { path, libraryPath } = await findBrowser();
  const env = { ...process.env, ...(libraryPath ? { LD_LIBRARY_PATH: libraryPath } : {}) };
  return chromium.launch({
    executablePath: path,
    env: env as Record<string, string>,
    chromiumSandbox: false,
  });
}
