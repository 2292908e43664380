import { mkdirSync } from 'node:fs';

import { DevToolsConnection } from './devtools-connection.ts';
import { findBrowser } from './find-browser.ts';

export type RunningBrowser = {
  connection: DevToolsConnection;
  isHeadless: boolean;
  version: string;
  /** The window the browser opened by itself; taken by the first window of the app. */
  takeFirstTarget: () => string | undefined;
};

type Options = {
  profileDir: string;
  /** For the windows nobody sees: a hidden tab of a browser with windows cannot print. */
  isHidden: boolean;
  size: { width: number; height: number };
  switches: readonly string[];
};

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-breakpad',
  '--disable-gpu',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-search-engine-choice-screen',
  '--hide-crash-restore-bubble',
  '--disable-back-forward-cache',
  '--disable-features=Translate,MediaRouter,OptimizationHints,NetworkTimeServiceQuerying,PreconnectToSearch,HttpsUpgrades,AutofillServerCommunication',
];

/** Nothing leaves the machine: what the host does not answer goes to a proxy that is not there. */
const offline = ['--proxy-server=127.0.0.1:9', '--proxy-bypass-list=<-loopback>'];

/** Starts the browser; without a display, or with one that draws no windows, headless. */
export async function launchBrowser({
  profileDir,
  isHidden,
  size,
  switches,
}: Options): Promise<RunningBrowser> {
  const browser = await findBrowser();
  mkdirSync(profileDir, { recursive: true });
  const isHeadless = isHidden || browser.isHeadlessOnly || !hasDisplay();
  const needsNoSandbox =
    process.platform === 'linux' && (process.getuid?.() === 0 || switches.includes('--no-sandbox'));
  const args = [
    `--user-data-dir=${profileDir}`,
    ...quiet,
    ...offline,
    `--window-size=${size.width},${size.height}`,
    ...(needsNoSandbox ? ['--no-sandbox', '--test-type'] : []), // --test-type hides the warning about it
    ...switches.filter((name) => name !== '--no-sandbox'),
    ...(isHeadless
      ? ['--headless=new', 'about:blank']
      : ['--app=data:text/html,<title>Workbench</title>']),
  ];
  const env = browser.libraryPath
    ? { ...process.env, LD_LIBRARY_PATH: browser.libraryPath }
    : process.env;
  const connection = new DevToolsConnection(browser.path, args, env, forwardLine);
  const { product } = await connection.browser.send<{ product: string }>('Browser.getVersion');
  let firstTarget: string | undefined = await firstPage(connection);
  return {
    connection,
    isHeadless,
    version: product.split('/')[1] ?? product,
    takeFirstTarget: () => {
      const taken = firstTarget;
      firstTarget = undefined;
      return taken;
    },
  };
}

export function hasDisplay(env: NodeJS.ProcessEnv = process.env): boolean {
  if (env['WORKBENCH_HEADLESS'] === '1') return false;
  return process.platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/** Playwright waits for this one line; the rest of what a browser says is of no use to anybody. */
function forwardLine(line: string): void {
  if (line.startsWith('DevTools listening on ') || process.env['WORKBENCH_BROWSER_LOG']) {
    process.stderr.write(`${line}\n`);
  }
}

function firstPage(connection: DevToolsConnection): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the browser opened no window')), 20_000);
    const look = ({ targetInfo }: { targetInfo: { type: string; targetId: string } }) => {
      if (targetInfo.type !== 'page') return;
      clearTimeout(timer);
      connection.browser.off('Target.targetCreated', look);
      resolve(targetInfo.targetId);
    };
    connection.browser.on('Target.targetCreated', look);
    connection.browser.send('Target.setDiscoverTargets', { discover: true }).catch(reject);
  });
}
