import type { ImportFile } from '../import.ts';

type Status = ImportFile['status'];

/** The report of an import under every screen, and the target for files that are dropped. */
export const importDockTexts = {
  heading: 'Import',
  done: (done: number, total: number) =>
    `${done} of ${total} ${total === 1 ? 'file' : 'files'} done`,
  summary: (done: number, total: number, counts: string) =>
    `${importDockTexts.done(done, total)}: ${counts}`,
  count: {
    imported: (count: number) => `${count} read`,
    'needs-review': (count: number) => `${count} ${count === 1 ? 'needs' : 'need'} review`,
    refused: (count: number) => `${count} refused`,
    'already-imported': (count: number) => `${count} already imported`,
  } satisfies Record<Status, (count: number) => string>,
  waiting: (count: number) => `${count} waiting`,
  notRead: (count: number) => `${count} not read`,
  keepWorking: 'You can keep working.',
  copy: 'Copy report',
  copied: 'The report is in the clipboard',
  notCopied: 'The report could not be put into the clipboard',
  stop: 'Stop after this file',
  stopped: 'Stopped. What was read before stays; one undo removes all of it.',
  safe: 'The files themselves are never changed. One undo removes the whole import.',
  nothingAdded: 'The files themselves are never changed. Nothing was added.',
  dismiss: 'Close the report',
  status: {
    imported: 'Read',
    'already-imported': 'Already imported',
    'needs-review': 'Needs review',
    refused: 'Refused',
  } satisfies Record<Status, string>,
  open: 'Open',
  review: 'Review it',
  reviewLines: (count: number) => (count === 1 ? 'Review 1 line' : `Review ${count} lines`),
  openThat: 'Open that posting',
} as const;

export const dropTexts = {
  postings: 'Drop to import as postings',
  postingsHow:
    'Word, OpenDocument, RTF, PDF, web pages, mail or plain text, many at once. Of a folder the files in it are read, not the folders inside it. A CSV of people opens the import of candidates; scorecards that kits saved come in sealed.',
  candidate: (name: string) => `Drop for ${name}`,
  candidateHow:
    'You will be asked whether they are this candidate’s documents, or postings. A CSV of people opens the import of candidates; scorecards that kits saved come in sealed.',
  oneList: (count: number) =>
    `${count} CSV files were dropped. One list of people is looked at before it comes in: drop them one after the other.`,
  chooseTitle: (count: number, name: string) =>
    count === 1 ? `What is “${name}”?` : `What are these ${count} files?`,
  attachTo: (name: string) => `Attach to ${name} as`,
  asPostings: 'Import as postings',
  choices: 'What the files are',
  go: 'Take the files',
  attached: (count: number, name: string) =>
    count === 1 ? `1 document attached to ${name}` : `${count} documents attached to ${name}`,
  notAttached: (fileName: string, why: string) => `${fileName}: ${why}`,
} as const;
