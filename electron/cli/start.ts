/** `npm start`: builds when something is newer than the build, then opens the workbench. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { hasDisplay } from '../chromium-host/launch-browser.ts';
import { workbenchExecutable } from './workbench-executable.ts';

const projectDir = join(import.meta.dirname, '../..');

/** When the newest file below was changed, in milliseconds; 0 when there is none. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce((last, name) => Math.max(last, newest(join(path, name))), 0);
}

function buildIfStale(): void {
  const sources = ['electron', 'renderer', 'shared', 'package.json', 'vite.config.ts'];
  const changed = Math.max(...sources.map((name) => newest(join(projectDir, name))));
  const built = ['dist/main/main.js', 'dist/preload/preload.cjs', 'dist/renderer/index.html'];
  if (built.every((name) => newest(join(projectDir, name)) >= changed)) return;
  console.log('Building …');
  const { status } = spawnSync('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn'], {
    cwd: projectDir,
    stdio: 'inherit',
    shell: process.platform === 'win32', // npm is a .cmd file there
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (hasDisplay()) {
  buildIfStale();
  const { path, runtime } = workbenchExecutable();
  if (runtime === 'chromium-host') {
    console.log(
      'Electron’s own binary is not here (`node node_modules/electron/install.js` fetches it): ' +
        'the window is shown by an installed Chromium.',
    );
  }
  const isScript = path.endsWith('.mjs');
  const args = [...(isScript ? [path] : []), projectDir, ...process.argv.slice(2)];
  const child = spawn(isScript ? process.execPath : path, args, { stdio: 'inherit' });
  child.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} else {
  console.error(
    'There is no display to open a window on. `npm run demo` does the main job without one.',
  );
  process.exitCode = 1;
}
