/** `npm test`: every check and every test, one after the other; the last line is `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { z } from 'zod';

import { workbenchExecutable } from '#electron/cli/workbench-executable.ts';

type Count = { passed: number; failed: number };

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numFailedTestSuites: z.int(),
  numPendingTests: z.int(),
});
const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
});

const reports = mkdtempSync(join(tmpdir(), 'workbench-tests-'));

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n── ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32', // npm's commands are .cmd files there
  });
  return status === 0;
}

/** A check has no tests of its own: it counts as one. */
function check(script: string): Count {
  const ok = run('npm', ['run', '--silent', script]);
  return { passed: Number(ok), failed: Number(!ok) };
}

/** A test that was left out proves nothing, so it counts as failed; so does a runner that broke. */
function count(ok: boolean, passed: number, failed: number): Count {
  return { passed, failed: ok || failed > 0 ? failed : 1 };
}

function unitTests(): Count {
  const file = join(reports, 'unit.json');
  const ok = run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = readReport(file, vitestReport);
  if (!report) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = report;
  const failed = Math.max(numFailedTests, numFailedTestSuites) + numPendingTests;
  return count(ok, numPassedTests, failed);
}

function endToEndTests(): Count {
  const file = join(reports, 'e2e.json');
  if (!run('npm', ['run', '--silent', 'build'])) return { passed: 0, failed: 1 };
  const ok = run('playwright', ['test', '--config', 'e2e/playwright.config.ts'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  const report = readReport(file, playwrightReport);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return count(ok, expected, unexpected + flaky + skipped);
}

function readReport<T>(file: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    console.error(`no report of the run before: ${String(error)}`);
    return undefined;
  }
}

const counts = [
  check('typecheck'),
  check('lint'),
  check('format:check'),
  check('knip'),
  unitTests(),
  endToEndTests(),
];
rmSync(reports, { recursive: true });

const passed = counts.reduce((sum, each) => sum + each.passed, 0);
const failed = counts.reduce((sum, each) => sum + each.failed, 0);
console.log(`\nThe end-to-end specs ran on ${workbenchExecutable().runtime}.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
