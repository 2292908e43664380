import type { FileNameToken } from '../packet-file-name.ts';

/** The dialog for the packets of several candidates. */
export const batchDialogTexts = {
  title: (count: number) =>
    count === 1 ? 'Packet of 1 candidate' : `Packets of ${count} candidates`,
  people: 'Candidates',
  person: (stage: string, isSealed: boolean) => (isSealed ? `${stage}, sealed for you` : stage),
  finalists: (count: number) =>
    count === 1 ? 'Packet of the finalist' : `Packets of ${count} finalists`,
  finalistsHint:
    'Finalists are the ranked candidates of the open stages, and those others have rated that are sealed for you: the ones a comparison begins with.',
  ofColumns: 'Packets',
  namesHidden:
    'Names are hidden here, and a batch names everybody in its files and its report. Show the names first (H).',
  privateNotes: 'Your own private notes too',
  ownDay: 'Without a day each candidate’s own delete-by day counts',
  pattern: 'File names',
  defaultPatterns: { packet: '{name} - {posting}', kit: '{assessor} - kit for {name}' },
  tokens: 'What can stand in a file name',
  tokenMeans: {
    name: 'the candidate’s name',
    posting: 'the posting’s title',
    date: 'the day the batch began',
    stage: 'the stage',
    number: 'the place in the batch',
    letter: 'the candidate’s letter',
    assessor: 'who rates with the kit',
  } satisfies Record<FileNameToken, string>,
  putIn: (token: string, means: string) => `${token}, ${means}`,
  unknown: (tokens: string) => `${tokens} means nothing. Put one of the above in, or take it out.`,
  examples: 'How the files will be called',
  more: (count: number) => (count === 1 ? 'and 1 more' : `and ${count} more`),
  numbered: (count: number) =>
    count === 1
      ? '1 name is the same as another: a number is put behind it.'
      : `${count} names are the same as others: numbers are put behind them.`,
  hiddenNames: 'The candidate’s letter stands for the name.',
  sealed: (count: number) =>
    `${count === 1 ? '1 application is' : `${count} applications are`} sealed for you: the others’ scorecards are not in ${count === 1 ? 'its packet' : 'their packets'}.`,
  ledger:
    'Each file is one line in Packets sent. A blank day takes each candidate’s own delete-by day.',
  submit: (count: number) =>
    count === 1
      ? 'Choose a folder and write 1 packet'
      : `Choose a folder and write ${count} packets`,
  begun: (count: number, folderName: string) =>
    count === 1
      ? `1 packet is written into “${folderName}”`
      : `${count} packets are written into “${folderName}”`,
} as const;
