import { defineConfig } from 'playwright/test';

/** One set of specs for both runtimes; a test opens its own workbench on a workspace of its own. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  globalSetup: './prepare-browser.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 180_000, // a busy machine is no failure
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json']],
});
