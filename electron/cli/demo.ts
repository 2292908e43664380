/** `npm run demo`: the main job without a window, on the Chromium host with whatever browser there is. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const projectDir = join(import.meta.dirname, '../..');
const outDir = join(projectDir, 'out/demo');
rmSync(outDir, { recursive: true, force: true });

const host = join(projectDir, 'electron/chromium-host/electron.mjs');
const main = join(import.meta.dirname, 'demo-main.ts');
const { status } = spawnSync(
  process.execPath,
  [host, `--user-data-dir=${join(outDir, 'profile')}`, main],
  { stdio: 'inherit', cwd: projectDir, env: { ...process.env, WORKBENCH_HEADLESS: '1' } },
);
rmSync(join(outDir, 'profile'), { recursive: true, force: true });
process.exitCode = status ?? 1;
