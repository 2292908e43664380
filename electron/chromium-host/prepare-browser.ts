import { findBrowser } from './find-browser.ts';

/** Finds the browser, unpacking the bundled one when it is that; a test run does it once, before all. */
export async function prepareBrowser(): Promise<string> {
  return (await findBrowser()).path;
}
