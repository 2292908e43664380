import { test as base } from 'playwright/test';

import { Workbench } from './workbench.ts';

/** `workbench` is open on an empty workspace. Each test has its own folder, which is kept when it fails. */
export const test = base.extend<{ workbench: Workbench }>({
  // Playwright reads from the pattern which fixtures are needed; this one needs none.
  // oxlint-disable-next-line no-empty-pattern
  workbench: async ({}, use, info) => {
    const workbench = new Workbench(info.outputPath('workbench'));
    await workbench.open();
    await use(workbench);
    await workbench.close();
  },
});
