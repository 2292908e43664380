import { EventEmitter } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import type Electron from 'electron';

import { createInstanceLock } from './single-instance.ts';
import { switchValue } from './switches.ts';

type PathName = Parameters<typeof Electron.app.getPath>[0];
type Manifest = { productName?: string; name?: string; version?: string };
type Leaving = {
  windows: () => readonly { mayClose: () => boolean; gone: () => void }[];
  closeBrowsers: () => Promise<void>;
};

/** `app` as far as the workbench uses it: life cycle, paths, the single instance. */
export class HostApp extends EventEmitter {
  readonly isPackaged = false;
  readonly #root = findRoot(process.argv[1] ?? process.cwd());
  readonly #manifest = readManifest(this.#root);
  readonly #paths = new Map<string, string>();
  readonly #ready = Promise.withResolvers<void>();
  readonly #lock = createInstanceLock(({ argv, cwd }) =>
    this.emit('second-instance', {}, argv, cwd, {}),
  );
  readonly switches: string[] = [];
  #isReady = false;
  #isQuitting = false;
  #leaving: Leaving | undefined;

  readonly commandLine = {
    appendSwitch: (name: string, value?: string) => {
      this.switches.push(value === undefined ? `--${name}` : `--${name}=${value}`);
    },
    hasSwitch: (name: string) =>
      process.argv.includes(`--${name}`) || switchValue(name) !== undefined,
    getSwitchValue: (name: string) => switchValue(name) ?? '',
  };

  /** Called once the main module has run: Electron, too, is ready only then. */
  start(leaving: Leaving): void {
    this.#leaving = leaving;
    this.#isReady = true;
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => this.quit());
    this.emit('ready', {}, {});
    this.#ready.resolve();
  }

  whenReady = (): Promise<void> => this.#ready.promise;
  isReady = (): boolean => this.#isReady;
  getName = (): string => this.#manifest.productName ?? this.#manifest.name ?? 'Electron';
  getVersion = (): string => this.#manifest.version ?? '0.0.0';
  getAppPath = (): string => this.#root;
  getLocale = (): string => Intl.DateTimeFormat().resolvedOptions().locale;
  setAppUserModelId = (): void => undefined;
  enableSandbox = (): void => undefined; // every page of the browser is sandboxed already
  requestSingleInstanceLock = (): boolean => this.#lock.take(this.getPath('userData'));
  releaseSingleInstanceLock = (): void => this.#lock.release();
  setPath = (name: string, path: string): void => {
    this.#paths.set(name, path);
  };
  getPath = (name: PathName): string => this.#paths.get(name) ?? this.#defaultPath(name);

  get isQuitting(): boolean {
    return this.#isQuitting;
  }

  /** Asks everyone first: `before-quit` and each window's `close` may prevent it. */
  quit = (): void => {
    if (this.#isQuitting) return;
    const event = preventable();
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    for (const window of this.#leaving?.windows() ?? []) if (!window.mayClose()) return;
    this.emit('will-quit', event);
    if (!event.defaultPrevented) void this.#leave(0);
  };

  exit = (code = 0): void => void this.#leave(code);

  async #leave(code: number): Promise<void> {
    if (this.#isQuitting) return;
    this.#isQuitting = true;
    for (const window of this.#leaving?.windows() ?? []) window.gone();
    await this.#lock.told();
    await this.#leaving?.closeBrowsers();
    this.#lock.release();
    this.emit('quit', {}, code);
    process.exit(code);
  }

  #defaultPath(name: PathName): string {
    const home = homedir();
    const config = configDir(home);
    switch (name) {
      case 'home':
        return home;
      case 'temp':
        return tmpdir();
      case 'appData':
        return config;
      case 'userData':
      case 'sessionData':
        return switchValue('user-data-dir') ?? join(config, this.getName());
      case 'logs':
        return join(this.getPath('userData'), 'logs');
      case 'desktop':
        return join(home, 'Desktop');
      case 'documents':
        return join(home, 'Documents');
      case 'downloads':
        return join(home, 'Downloads');
      default:
        throw new Error(`the Chromium host has no path ${name}`);
    }
  }
}

export function preventable() {
  return {
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
}

function configDir(home: string): string {
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support');
  if (process.platform === 'win32') return process.env['APPDATA'] ?? home;
  return process.env['XDG_CONFIG_HOME'] ?? join(home, '.config');
}

/** The folder of the package.json that the main file belongs to. */
function findRoot(from: string): string {
  for (let dir = resolve(from); ; dir = dirname(dir)) {
    if (existsSync(join(dir, 'package.json'))) return dir;
    if (dirname(dir) === dir) return process.cwd();
  }
}

function readManifest(root: string): Manifest {
  const file = join(root, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : {};
}
