/** `npm run dev`: builds on every change and opens the workbench again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';

import { workbenchExecutable } from './workbench-executable.ts';

const projectDir = join(import.meta.dirname, '../..');
const isWindows = process.platform === 'win32';
const builds = [[], ['--mode', 'main'], ['--mode', 'preload']].map((mode) =>
  spawn('vite', ['build', '--watch', '--logLevel', 'warn', ...mode], {
    cwd: projectDir,
    stdio: 'inherit',
    shell: isWindows,
  }),
);

let app: ChildProcess | undefined;
let isRestarting = false;

function startApp(): void {
  const { path } = workbenchExecutable();
  const isScript = path.endsWith('.mjs');
  const args = [...(isScript ? [path] : []), projectDir, ...process.argv.slice(2)];
  app = spawn(isScript ? process.execPath : path, args, { stdio: 'inherit' });
  app.once('exit', () => {
    if (isRestarting) startApp();
    else for (const build of builds) build.kill();
    isRestarting = false;
  });
}

let timer: NodeJS.Timeout | undefined;
/** A build writes many files: the app starts again once they are all there. */
function restartSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (!app) {
      startApp();
      return;
    }
    isRestarting = true;
    app.kill('SIGTERM');
  }, 600);
}

watch(join(projectDir, 'dist'), { recursive: true }, restartSoon);
restartSoon();
