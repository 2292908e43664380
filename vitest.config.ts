import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,electron,renderer,e2e}/**/*.test.ts'],
    testTimeout: 30_000, // a busy machine is no failure; a pattern that backtracks still is
  },
});
