import { join } from 'node:path';

import type { BrowserWindowConstructorOptions } from 'electron';

import type { DevToolsConnection } from './devtools-connection.ts';
import type { HostApp } from './host-app.ts';
import { launchBrowser, type RunningBrowser } from './launch-browser.ts';
import { switchValue } from './switches.ts';

export type Browsers = ReturnType<typeof createBrowsers>;

/** At most two browser processes: one with the windows, and a headless one for windows nobody sees. */
export function createBrowsers(app: HostApp, onEnded: () => void) {
  let shown: Promise<RunningBrowser> | undefined;
  let hidden: Promise<RunningBrowser> | undefined;

  async function launch(
    isHidden: boolean,
    options: BrowserWindowConstructorOptions,
  ): Promise<RunningBrowser> {
    const port = switchValue('remote-debugging-port');
    const browser = await launchBrowser({
      profileDir: join(app.getPath('userData'), isHidden ? 'browser-hidden' : 'browser'),
      isHidden,
      size: { width: options.width ?? 800, height: options.height ?? 600 },
      switches: [
        ...app.switches,
        ...(port !== undefined && !isHidden ? [`--remote-debugging-port=${port}`] : []),
        ...process.argv.filter((argument) => argument === '--no-sandbox'),
      ],
    });
    if (!isHidden) void browser.connection.closed.then(onEnded);
    return browser;
  }

  async function openTarget(
    options: BrowserWindowConstructorOptions,
  ): Promise<{ connection: DevToolsConnection; targetId: string }> {
    const isVisible = options.show !== false;
    let browser = await (shown ??= launch(false, options));
    if (isVisible) {
      const first = browser.takeFirstTarget();
      if (first) return { connection: browser.connection, targetId: first };
    } else if (!browser.isHeadless) {
      browser = await (hidden ??= launch(true, options));
    }
    const { targetId } = await browser.connection.browser.send<{ targetId: string }>(
      'Target.createTarget',
      {
        url: 'about:blank',
        ...(isVisible ? { newWindow: true } : { background: true }),
      },
    );
    return { connection: browser.connection, targetId };
  }

  return {
    openTarget,
    closeAll: async () => {
      const running = [shown, hidden].flatMap((browser) => browser ?? []);
      await Promise.all(running.map(async (browser) => (await browser).connection.close()));
    },
  };
}
