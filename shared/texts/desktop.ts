/** Native dialogs, the menu, and what is said before there is a window. */
export const desktopTexts = {
  choosePostings: 'Import postings',
  chooseDocuments: 'Attach documents',
  postingFiles: 'Word, OpenDocument, RTF, web page, PDF, mail and text files',
  textFiles: 'Text files',
  documentFiles: 'PDF, Word, OpenDocument, RTF, web page, mail and text files',
  allFiles: 'All files',
  saveTitle: (name: string) => `Save ${name}`,
  tokenUsed: 'These files were chosen in an earlier dialog. Choose them again.',
  cannotWrite: (name: string, reason: string) =>
    `“${name}” could not be written: ${reason}. Choose another place; the packet is still here.`,
  cannotOpen: 'The workspace was not opened',
  cannotBackUp: 'No backup was made',
  otherWorkspace: (open: string, asked: string) =>
    `“${open}” is open. Close it first, then open “${asked}”.`,
  backupFailed: (reason: string) =>
    `No backup was made when the workspace was closed: ${reason}. Earlier backups are untouched.`,
  menu: {
    file: 'File',
    importFiles: 'Import postings…',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    view: 'View',
    window: 'Window',
  },
} as const;
