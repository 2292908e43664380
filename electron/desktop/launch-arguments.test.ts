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
      importPaths: [],
    });
  }
});

test('posting files are told from the switches and folders of the runtime', () => {
  const postings = [
    'nurse.txt',
    'Clerk.MD',
    'cook.docx',
    'a.odt',
    'b.RTF',
    'c.htm',
    'd.pdf',
    'e.eml',
    'Asha - Jonas.scorecard.json',
  ];
  const argv = [
    'electron',
    '--inspect=0',
    '.',
    ...postings,
    '--no-sandbox',
    'main.js',
    'x.xlsx',
    'package.json',
  ];
  expect(parseLaunchArguments(argv, cwd)).toEqual({
    workspacePath: null,
    importPaths: postings.map((name) => resolve(cwd, name)),
  });
});
