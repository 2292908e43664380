type Issue = { path: readonly PropertyKey[]; message: string };

export const ipcTexts = {
  noChannel: (name: string) => `The workbench has no call named “${name}”.`,
  invalidInput: (issues: readonly Issue[]) =>
    issues
      .map(({ path, message }) =>
        path.length ? `${path.map(String).join('.')}: ${message}` : message,
      )
      .join('; '),
  internal: 'The workbench could not finish this. Nothing was saved. The log says more.',
  noAssessor: 'Say who you are first: give your name on the first screen.',
} as const;
