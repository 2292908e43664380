type Issue = { path: readonly PropertyKey[]; message: string };

export const ipcTexts = {
  noChannel: (name: string) => `The workbench has no call named “${name}”.`,
  invalidInput: (issues: readonly Issue[]) =>
    issues
      .map(({ path, message }) =>
        path.length ? `${path.map(String).join('.')}: ${message}` : message,
      )
      .join('; '),
  noWorkspace: 'No workspace is open. Open one first.',
  /** What could not be finished because of the file; the whole of it was rolled back. */
  ofStore: {
    full: 'The disk is full. Nothing of this was saved, and nothing before it is lost. Free some space, then do it again.',
    damaged:
      'Part of the workspace could not be read. Nothing was changed. Close the workbench and open it again: it offers the newest backup.',
    unreachable:
      'The workspace’s file could not be reached. Nothing of this was saved. See whether its disk is still there, then do it again.',
    other: 'The workbench could not finish this. Nothing was saved. The log says more.',
  },
  noAssessor: 'Say who you are first: give your name on the first screen.',
} as const;
