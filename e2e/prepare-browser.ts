import { prepareBrowser } from '#electron/chromium-host/prepare-browser.ts';
import { workbenchExecutable } from '#electron/cli/workbench-executable.ts';

/** Unpacks the bundled browser once, before the workers would each do it. */
async function prepare(): Promise<void> {
  if (workbenchExecutable().runtime === 'chromium-host') await prepareBrowser();
}

export default prepare;
