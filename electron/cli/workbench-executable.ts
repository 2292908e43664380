import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type Runtime = 'electron' | 'chromium-host';

const require = createRequire(import.meta.url);

/** Electron's own binary, when it was fetched; `WORKBENCH_HOST=chromium` passes it over. */
export function electronBinary(): string | undefined {
  if (process.env['WORKBENCH_HOST'] === 'chromium') return undefined;
  const dir = dirname(require.resolve('electron/package.json'));
  const named = join(dir, 'path.txt');
  if (!existsSync(named)) return undefined;
  const binary = join(dir, 'dist', readFileSync(named, 'utf8').trim());
  return existsSync(binary) ? binary : undefined;
}

/** What runs the workbench here: Electron when its binary is there, else the Chromium host. */
export function workbenchExecutable(): { path: string; runtime: Runtime } {
  const binary = electronBinary();
  if (binary) return { path: binary, runtime: 'electron' };
  const name = process.platform === 'win32' ? 'electron.cmd' : 'electron.mjs';
  const path = join(import.meta.dirname, '../chromium-host', name);
  return { path, runtime: 'chromium-host' };
}
