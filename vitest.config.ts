import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,electron,renderer,e2e}/**/*.test.ts'],
    maxWorkers: '100%', // all cores: the default leaves one idle, and of two that is half
    isolate: false, // the files are good neighbours, and loading everything 154 times took as long as the tests
    testTimeout: 30_000, // a busy machine is no failure; a pattern that backtracks still is
  },
});
