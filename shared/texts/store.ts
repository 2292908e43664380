/** What is said when a workspace cannot be opened. Nothing was changed in any of these. */
export const storeTexts = {
  fromFuture: (version: number, known: number) =>
    `This workspace was written by a newer workbench (version ${version}; this one knows up to ${known}). Install the newer workbench to open it. Nothing was changed.`,
  notAWorkspace: (name: string) =>
    `“${name}” is not a workspace of Hiring Workbench. It was left as it is. Choose another file.`,
  heldBy: (name: string, holder: string) =>
    `“${name}” is open in another workbench${holder}. Close it there first.`,
  holder: (pid: number, host: string, since: string) =>
    ` (process ${pid} on ${host}, since ${since})`,
  cannotOpen: (name: string, reason: string) =>
    `“${name}” could not be opened: ${reason}. It was left as it is.`,
  changedSince: (label: string) =>
    `“${label}” cannot be taken back: what it wrote was changed since.`,
  nothingToTakeBack:
    'This is not there to be taken back: it was taken back already, or it is final.',
  stoodOn: (label: string) =>
    `“${label}” cannot be taken back: something that came later stands on it.`,
  backupDiffers: 'the copy does not hold what the workspace holds',
  importNeedsAssessor: 'Say who you are first: give your name on the first screen.',
} as const;
