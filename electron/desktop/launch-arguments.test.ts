import { resolve } from 'node:path';
import { expect, test } from 'vitest';

import { parseLaunchArguments } from './launch-arguments.ts';

const cwd = resolve('/somewhere');

test('the workspace is taken in both spellings and as a file by itself', () => {
  const expected = resolve(cwd, 'autumn.workbench');
  for (const given of [
    ['--workspace', 'autumn.workbench'],
    ['--workspace=autumn.workbench'],
    ['autumn.workbench'],
  ]) {
    expect(parseLaunchArguments(['app', ...given], cwd)).toEqual({
      workspacePath: expected,
      postingPaths: [],
    });
  }
});

test('posting files are told from the switches and folders of the runtime', () => {
  const argv = ['electron', '--inspect=0', '.', 'nurse.txt', '--no-sandbox', 'Clerk.MD', 'main.js'];
  expect(parseLaunchArguments(argv, cwd)).toEqual({
    workspacePath: null,
    postingPaths: [resolve(cwd, 'nurse.txt'), resolve(cwd, 'Clerk.MD')],
  });
});
