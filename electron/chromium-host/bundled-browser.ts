import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

/** The registry's headless Chromium is made for Linux on x64 only. */
export function isBundledBrowserPossible(): boolean {
  return process.platform === 'linux' && process.arch === 'x64' && entryPoint() !== undefined;
}

/**
 * The registry's Chromium, unpacked once per version and user (190 MB, a few seconds).
 *
 * Each process unpacks into a folder of its own and moves it into place whole, so two at once do no harm.
 */
export async function bundledBrowserPath(): Promise<{ path: string; libraryPath: string | null }> {
  const entry = entryPoint();
  if (!entry) throw new Error('@sparticuz/chromium is not installed: run npm ci.');
  const dir = join(tmpdir(), `workbench-chromium-${versionOf(entry)}-${userInfo().uid}`);
  if (!existsSync(join(dir, 'chromium'))) unpack(entry, dir);
  const libraries = join(dir, 'al2023', 'lib');
  return {
    path: join(dir, 'chromium'),
    libraryPath: hasSystemLibrary('libnss3.so') || !existsSync(libraries) ? null : libraries,
  };
}

function unpack(entry: string, dir: string): void {
  const staging = mkdtempSync(`${dir}-`);
  // The package unpacks into the folder for temporary files of its own process. The Lambda name makes it
  // unpack the libraries too.
  const script = `import(${JSON.stringify(pathToFileURL(entry).href)}).then((c) => c.default.executablePath())`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the bundled browser could not be unpacked: ${stderr}`);
  try {
    renameSync(staging, dir);
  } catch (error) {
    rmSync(staging, { recursive: true });
    if (!existsSync(join(dir, 'chromium'))) throw error; // otherwise another process was first
  }
}

function entryPoint(): string | undefined {
  try {
    return require.resolve('@sparticuz/chromium');
  } catch {
    return undefined; // an installed workbench does not carry it
  }
}

function versionOf(entry: string): string {
  const manifest: unknown = JSON.parse(
    readFileSync(join(dirname(entry), '../package.json'), 'utf8'),
  );
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown';
}

function hasSystemLibrary(name: string): boolean {
  const { stdout } = spawnSync('ldconfig', ['-p'], {
    encoding: 'utf8',
    env: { PATH: '/sbin:/usr/sbin:/usr/bin:/bin' },
  });
  return stdout?.includes(name) ?? false;
}
