import { extname, resolve } from 'node:path';

import { isPostingExtension } from '../import/formats/file-formats.ts';
import { isScorecardFile } from '../kit/read-scorecard-file.ts';

export type LaunchArguments = {
  /** The `.workbench` file to open; null: the usual one. */
  workspacePath: string | null;
  /** Files to import once the window is there: postings, and scorecards that kits saved. */
  importPaths: string[];
};

/**
 * What a command line asks for: `--workspace FILE`, a `.workbench` file by itself, postings, returned scorecards.
 *
 * The runtime's own switches and the application's folder are passed over, wherever they stand.
 */
export function parseLaunchArguments(argv: readonly string[], cwd: string): LaunchArguments {
  const given: LaunchArguments = { workspacePath: null, importPaths: [] };
  for (const [index, argument] of argv.entries()) {
    const isValue = argv[index - 1] === '--workspace';
    const named = argument.startsWith('--workspace=')
      ? argument.slice('--workspace='.length)
      : null;
    if (isValue || named) given.workspacePath = resolve(cwd, named ?? argument);
    else if (argument.startsWith('-')) continue;
    else if (extname(argument) === '.workbench') given.workspacePath = resolve(cwd, argument);
    else if (isPostingExtension(extname(argument)) || isScorecardFile(argument)) {
      given.importPaths.push(resolve(cwd, argument));
    }
  }
  return given;
}
