import type { ArchiveProgress } from '../archive.ts';

const size = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const number = new Intl.NumberFormat();

const megabytes = (bytes: number) =>
  bytes < 1e6 ? `${size.format(bytes / 1e3)} kB` : `${size.format(bytes / 1e6)} MB`;
const counted = (count: number, one: string, many: string) =>
  `${number.format(count)} ${count === 1 ? one : many}`;
const holds = (rows: number, tables: number, documents: number) =>
  `${counted(rows, 'row', 'rows')} in ${counted(tables, 'table', 'tables')}, ${counted(documents, 'document', 'documents')}`;

/** Exporting everything and opening such an export, on the screen. */
export const archiveDialogTexts = {
  setting: 'Everything',
  settingHint:
    'One .zip file with every table, every document and a side that reads without this program. It opens again as a workspace of its own.',
  export: 'Export everything…',
  open: 'Open an export…',
  title: 'Export everything',
  lead: 'All of this workspace goes into one .zip file: postings, rubrics, people, documents, scorecards, notes, the history with what can be undone.',
  warning:
    'Private notes and sealed scorecards of everybody are in it, and it is not encrypted. Whoever has the file can read all of it. The export is recorded in the ledger.',
  leftOut:
    'Not in it: the search index and figures that are worked out again, and the choices of this laptop (looks, keys, paper).',
  choose: 'Choose where…',
  heading: { export: 'Export of everything', open: 'Opening an export' },
  phase: {
    copy: 'Setting a copy aside',
    tables: 'Tables',
    documents: 'Documents',
    readable: 'The side for people',
    check: 'Checking the rest',
  } satisfies Record<ArchiveProgress['phase'], string>,
  progress: (phase: string, done: number, total: number) =>
    total === 0
      ? `${phase}: ${number.format(done)}`
      : `${phase}: ${number.format(done)} of ${number.format(total)}`,
  starting: 'Starting',
  keepWorking: 'You can keep working.',
  stop: 'Stop',
  dismiss: 'Put the report away',
  exported: (fileName: string, bytes: number, rows: number, tables: number, documents: number) =>
    `“${fileName}”, ${megabytes(bytes)}: ${holds(rows, tables, documents)}.`,
  loaded: (fileName: string, rows: number, tables: number, documents: number) =>
    `“${fileName}” is whole: ${holds(rows, tables, documents)}; every checksum and reference is right.`,
  madeOf: (workspace: string, when: string, version: string) =>
    `Exported from “${workspace}” ${when} by version ${version}.`,
  updated: 'An older workbench wrote it; its tables were brought up to date.',
  sha256: (hash: string) => `SHA-256 ${hash}`,
  openNow: (name: string) => `Open “${name}”`,
} as const;
