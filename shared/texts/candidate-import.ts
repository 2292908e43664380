import type { CsvDelimiter, ImportOutcome } from '../candidate-import.ts';
import type { CsvField } from '../csv-fields.ts';

const count = (number: number) => number.toLocaleString('en');
const people = (number: number) => (number === 1 ? '1 person' : `${count(number)} people`);
const rows = (number: number) => (number === 1 ? '1 row' : `${count(number)} rows`);

/** A value in a sentence: long ones are named by their beginning. */
const quoted = (value: string) => {
  const line = value.replaceAll(/\s+/g, ' ');
  return `“${line.length > 60 ? `${line.slice(0, 60)}…` : line}”`;
};

const fields: Readonly<Record<CsvField, string>> = {
  name: 'Name',
  firstName: 'First name',
  lastName: 'Last name',
  latinName: 'Latin reading',
  email: 'Email',
  phone: 'Phone',
  headline: 'Headline',
  location: 'Location',
  source: 'Source',
  tags: 'Tags',
  deleteBy: 'Delete by',
  note: 'Note',
  posting: 'Posting',
  stage: 'Stage',
};

/** What is wrong with a list of people, a column or a value: each names it and says what to do. */
export const csvTexts = {
  fields,
  unclosedQuote: (lineNumber: number) =>
    `The row that begins on line ${lineNumber} opens a quotation mark that is never closed. Close it, or delete it, and choose the file again.`,
  workbook: (extension: string) =>
    `${extension} is a spreadsheet’s own format. Save it as CSV in the spreadsheet, and choose that file.`,
  tooManyRows: (max: number) =>
    `It has more than ${count(max)} rows. Divide it into several files, and import one after the other.`,
  noRows: 'There is no row below the header.',
  tooManyValues: (values: number, columns: number) =>
    `${values} values in ${columns} columns. A value that contains the delimiter needs quotation marks around it.`,
  noName: 'No name.',
  lineBreak: (field: string, value: string) =>
    `${field} ${quoted(value)} goes over several lines. A quotation mark may be missing.`,
  tooLong: (field: string, length: number) =>
    `${field} has ${count(length)} characters, more than are kept. Shorten it, or leave the column out.`,
  noEmail: (value: string) => `Email ${quoted(value)} is no address.`,
  twoEmails: (value: string) => `Email ${quoted(value)} is more than one address. Keep one.`,
  noDigits: (value: string) => `Phone ${quoted(value)} is no number.`,
  shortenedNumber: (value: string) =>
    `Phone ${quoted(value)} was shortened by a spreadsheet, and its last digits are lost. Write the number as text.`,
  noDate: (value: string, problem: 'unknown' | 'ambiguous') =>
    problem === 'ambiguous'
      ? `Delete by ${quoted(value)} can be two days. Write it as year-month-day.`
      : `Delete by ${quoted(value)} is no day. Write it as year-month-day.`,
  noPosting: (value: string, found: number) =>
    found === 0
      ? `Posting ${quoted(value)} is not in this workspace.`
      : `Posting ${quoted(value)} is the title of ${found} postings. Choose the posting for the whole file instead.`,
  noStage: (value: string) => `Stage ${quoted(value)} is no stage of this posting.`,
  needsPosting: (field: string) =>
    `${field} belongs to an application. Choose a posting, or leave the column out.`,
  noNameColumn: 'No column is the name. Choose “Name” for one of them.',
  twoColumns: (field: string) => `Two columns are “${field}”. Choose another for one of them.`,
  draftGone: 'This file was chosen too long ago. Choose it again.',
  noDocuments: 'None of these files can come in.',
  nobodyNamed: (fileName: string) => `“${fileName}” has no name yet.`,
  pastedName: 'Pasted list',
  columnNumber: (number: number) => `Column ${number}`,
  sameEmail: (name: string) => `${name} is here already, with the same email. Nothing changed.`,
  samePhone: (name: string) =>
    `${name} is here already, with the same name and phone. Nothing changed.`,
  sameEntry: (name: string) => `${name} is here already: every field is the same. Nothing changed.`,
  appliedToo: (name: string) => `${name} was here already and now applies for this posting too.`,
  hasApplied: (name: string) =>
    `${name} is here already, and a candidate for this posting. Nothing changed.`,
  added: 'Added.',
  addedLike: (name: string) => `Added. Looks like ${name}: see Duplicates.`,
  alreadyTakenBack: 'Nothing of this import is here any more.',
  running: 'An import is running. Wait for it, or stop it.',
  reportName: (fileName: string) => `Import report ${fileName.replace(/\.\w+$/, '')}.csv`,
  refusedName: (fileName: string) => `Refused rows of ${fileName.replace(/\.\w+$/, '')}.csv`,
  documentAdded: (name: string) => `${name} is here already; the document was added.`,
  notKept: 'The bytes of this file are not kept any more.',
} as const;

const outcomes: Readonly<Record<ImportOutcome, string>> = {
  refused: 'Refused',
  present: 'Here already',
  applied: 'Application added',
  added: 'Added',
};

/** The screen that takes lists of people and their documents in. */
export const candidateImportTexts = {
  heading: 'Import candidates',
  lead: 'From a list (CSV), or from résumés. You see what would come in before anything is written, and can take all of it back.',
  chooseCsv: 'Choose a CSV file',
  pasteCsv: 'Paste a list',
  chooseDocuments: 'Choose résumés',
  pasteTitle: 'Paste a list',
  pasteLabel: 'Rows from a spreadsheet, or CSV',
  pasteDo: 'Read it',
  facts: [
    'Rows that are not right are refused one by one, with the reason. The others come in.',
    'Somebody who is here already is left as they are.',
    'The file is kept as it came. One step takes the whole import back.',
  ],
  earlier: 'Earlier imports',
  noEarlier: 'Nothing imported yet.',
  settings: 'How the file is read',
  encoding: 'Encoding',
  delimiter: 'Between values',
  delimiters: {
    ',': 'Comma ,',
    ';': 'Semicolon ;',
    '\t': 'Tab',
    '|': 'Bar |',
  } satisfies Record<CsvDelimiter, string>,
  hasHeader: 'The first row names the columns',
  posting: 'Candidates for',
  noPosting: 'Only the workspace',
  columnIs: (header: string) => `Column ${header} is`,
  leftOut: 'Left out',
  columnNumber: (number: number) => `Column ${number}`,
  row: 'Row',
  willBe: 'Comes in as',
  cannot: 'Refused',
  present: (name: string) => `Here already: ${name}`,
  remembered: 'Columns as chosen for an earlier file with these headers.',
  sameFile: (when: string) =>
    `The same file was imported ${when}. Importing it again adds only whom it misses.`,
  openEarlier: 'Open that import',
  summary: (all: number, refused: number) =>
    refused === 0
      ? `${rows(all)}, all can come in`
      : `${rows(all)}, ${count(refused)} cannot come in`,
  shown: (shown: number, all: number) =>
    shown === all ? `All ${rows(all)}` : `First ${count(shown)} of ${rows(all)}`,
  further: 'Further rows that cannot come in',
  start: (number: number) => `Import ${rows(number)}`,
  startAll: (refused: number) => `${count(refused)} will be refused`,
  another: 'Choose another file',
  importing: 'Importing',
  progress: (done: number, all: number) => `${count(done)} of ${rows(all)}`,
  stop: 'Stop after this row',
  states: {
    running: 'Importing',
    done: 'Done',
    stopped: 'Stopped',
    'taken-back': 'Taken back',
  },
  outcomes,
  outcomeCount: (outcome: ImportOutcome, number: number) => `${outcomes[outcome]} ${count(number)}`,
  everything: (number: number) => `All ${count(number)}`,
  message: 'What came of it',
  name: 'Name',
  open: 'Open',
  more: (number: number) => `Show ${count(number)} more`,
  copyReport: 'Copy report',
  copied: 'Report copied',
  saveReport: 'Save report as CSV',
  saveRefused: (number: number) =>
    number === 1 ? 'Save the refused row as CSV' : `Save the ${count(number)} refused rows as CSV`,
  saved: (fileName: string) => `Saved as ${fileName}`,
  revert: 'Revert import',
  reverted: (number: number) => `Taken back: ${people(number)} of this import`,
  revertTitle: 'Some of it was worked with',
  revertLead: (kept: number) =>
    `Something was recorded since on ${people(kept)}. They stay as they are:`,
  revertRest: (number: number) => `Take back the other ${count(number)}`,
  revertNone: 'Something was recorded since on everybody of this import.',
  stillHere: (here: number, added: number) =>
    here === added ? `${count(here)} here` : `${count(here)} of ${count(added)} here`,
  listColumns: {
    file: 'File',
    when: 'When',
    who: 'Who',
    target: 'Posting',
    counts: 'What came of it',
    state: 'State',
  },
  counts: (counts: Readonly<Record<ImportOutcome, number>>) =>
    (['added', 'applied', 'present', 'refused'] as const)
      .filter((outcome) => counts[outcome] > 0)
      .map((outcome) => `${count(counts[outcome])} ${outcomes[outcome].toLowerCase()}`)
      .join(', ') || 'nothing came in',
  documentsHeading: (number: number) =>
    number === 1 ? '1 document, one candidate' : `${count(number)} documents, one candidate each`,
  documentsLead: 'Look at the names: they are guessed from the first lines.',
  documentFile: 'File',
  documentLeave: 'Take in',
  reading: 'Reading the documents',
  importDocuments: (number: number) =>
    number === 1 ? 'Add 1 candidate' : `Add ${count(number)} candidates`,
  documentCount: (number: number) => (number === 1 ? '1 document' : `${count(number)} documents`),
  reportColumns: ['Row', 'Outcome', 'Name', 'What came of it'],
} as const;
