import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { bundledBrowserPath, isBundledBrowserPossible } from './bundled-browser.ts';

export type FoundBrowser = {
  path: string;
  /** Libraries the browser brings itself, for systems that lack them. */
  libraryPath: string | null;
  /** The bundled one draws no window. */
  isHeadlessOnly: boolean;
};

const windowsRoots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** Where Chromium and its kin are installed, by system; the first that is there is taken. */
export function installedPaths(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    return windowsRoots
      .flatMap((name) => env[name] ?? [])
      .flatMap((root) => [
        `${root}\\Google\\Chrome\\Application\\chrome.exe`,
        `${root}\\Chromium\\Application\\chrome.exe`,
        `${root}\\Microsoft\\Edge\\Application\\msedge.exe`,
      ]);
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'brave-browser',
  ];
  return names.map((name) => join('/usr/bin', name));
}

/**
 * The browser that shows the windows: `WORKBENCH_BROWSER`, else an installed one, else on Linux the one that
 * comes from the registry (`WORKBENCH_BROWSER=bundled` asks for that one).
 * @throws when there is none, saying what to do
 */
export async function findBrowser(
  env: NodeJS.ProcessEnv = process.env,
  installed: readonly string[] = installedPaths(process.platform, env),
): Promise<FoundBrowser> {
  const chosen = env['WORKBENCH_BROWSER'];
  if (chosen && chosen !== 'bundled') {
    if (!existsSync(chosen))
      throw new Error(`WORKBENCH_BROWSER names “${chosen}”, which is not there.`);
    return { path: chosen, libraryPath: null, isHeadlessOnly: false };
  }
  const found = chosen === 'bundled' ? undefined : installed.find((path) => existsSync(path));
  if (found) return { path: found, libraryPath: null, isHeadlessOnly: false };
  if (isBundledBrowserPossible()) return { ...(await bundledBrowserPath()), isHeadlessOnly: true };
  throw new Error(
    'No Chromium, Chrome or Edge was found. Install one, or set WORKBENCH_BROWSER to the path of one.',
  );
}
