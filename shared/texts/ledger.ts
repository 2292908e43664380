import type { LedgerEntry } from '../ledger.ts';

/** The ledger: every file that left the workbench. */
export const ledgerTexts = {
  heading: 'Packets sent',
  list: 'Files that left this workbench',
  summary: (total: string, isOne: boolean) =>
    isOne ? '1 file left this workbench' : `${total} files left this workbench`,
  due: (count: string, isOne: boolean) =>
    isOne ? '1 to be deleted by whoever has it' : `${count} to be deleted by whoever has them`,
  none: 'Nothing has left this workbench',
  noneLead:
    'Each file that is saved, dragged out or written in a batch is listed here: when, by whom, about whom, for whom, and when it has to be deleted. A line is never taken back.',
  noneHow:
    'Open a candidate and press P for a packet, or select several in a posting’s candidates.',
  noMatch: 'No file matches',
  noMatchLead: 'No line of the ledger meets all of the filters above.',
  columns: {
    file: 'File',
    about: 'About',
    forWhom: 'For',
    when: 'When',
    size: 'Pages · size',
    deleteBy: 'Delete by',
    sha256: 'SHA-256',
  },
  kinds: {
    packet: 'Packet',
    'comparison-book': 'Comparison book',
    'decision-sheet': 'Decision sheet',
    kit: 'Interview kit',
    table: 'Table',
    workspace: 'Whole workspace',
  } satisfies Record<LedgerEntry['kind'], string>,
  formats: {
    pdf: 'PDF',
    html: 'HTML',
    md: 'Markdown',
    json: 'JSON',
    csv: 'CSV',
    xlsx: 'Excel',
    zip: 'ZIP',
  } satisfies Record<LedgerEntry['format'], string>,
  kindAndFormat: (kind: string, format: string) => `${kind}, ${format}`,
  more: (count: number) => `+${count}`,
  nobodyNamed: 'nobody by name',
  forNobody: 'not said',
  pages: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
  size: (bytes: number) =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000)).toLocaleString()} KB`
      : `${(bytes / 1_000_000).toLocaleString(undefined, { maximumFractionDigits: 1 })} MB`,
  noDeleteBy: 'no day said',
  deletedOn: (when: string) => `Deleted, said ${when}`,
  today: 'today',
  loading: 'Reading…',
  // filters
  filters: 'Which files are listed',
  text: 'Name of a candidate',
  kind: 'Kind',
  posting: 'Posting',
  recipient: 'For',
  isDue: 'To be deleted',
  clearFilters: 'Clear the filters',
  batch: 'One batch',
  wholeBatch: 'Do not filter by this batch',
  // the line in full
  detail: 'The file in full',
  nobodyChosen: 'Choose a line in the list.',
  fields: {
    kind: 'Kind',
    posting: 'Posting',
    about: 'About',
    forWhom: 'For',
    exported: 'Left',
    options: 'Chosen',
    size: 'Pages and size',
    deleteBy: 'Delete by',
    sha256: 'SHA-256 of the file',
    contentHash: 'Hash of the data, as in its footer',
    batch: 'Batch',
  },
  exportedBy: (when: string, who: string) => `${when}, by ${who}`,
  noOptions: 'nothing was noted',
  showBatch: 'Show what was written with it',
  andOthers: (count: number) => (count === 1 ? 'and 1 more' : `and ${count} more`),
  copy: 'Copy',
  copySha256: (fileName: string) => `Copy the SHA-256 of “${fileName}”`,
  copied: (fileName: string) => `SHA-256 of “${fileName}” is in the clipboard`,
  notCopied: 'The SHA-256 could not be put into the clipboard',
  isDueNote: (forWhom: string, day: string) =>
    `To be deleted by ${forWhom === '' ? 'whoever has it' : forWhom} since ${day}. The workbench cannot reach the file; ask, and record the answer.`,
  confirm: 'Record that it is deleted',
  confirmTitle: (fileName: string) => `“${fileName}” is deleted`,
  confirmHint:
    'The line stays in the ledger; it only says that whoever had the file has deleted it. Ctrl Z takes it back.',
  confirmNote: 'How you know, if you want to say',
  confirmed: (fileName: string) => `Recorded: “${fileName}” is deleted`,
  deletion: (when: string, who: string) => `Said to be deleted; recorded ${when} by ${who}`,
  deletedAlready: (fileName: string) => `“${fileName}” is recorded as deleted already.`,
  // a file to check
  check: 'Check a file',
  checkHint: 'Choose a file, or drop it on this screen: its bytes are looked up in the ledger.',
  choose: 'Choose a file',
  dropTitle: 'Drop to look it up in the ledger',
  dropHow: 'The file is read and not kept. One file at a time.',
  oneFile: 'One file is looked up at a time. Drop or choose a single one.',
  cannotRead: (fileName: string, why: string) => `“${fileName}” could not be read: ${why}`,
  known: (fileName: string) => `“${fileName}” left this workbench`,
  unknown: (fileName: string) => `No export has the bytes of “${fileName}”`,
  unknownLead:
    'It did not leave this workspace, or it was changed since: a file that is opened and saved by another program has other bytes.',
  knownAs: (
    { kind, about, posting }: { kind: string; about: string; posting: string | null },
    { when, who, forWhom }: { when: string; who: string; forWhom: string },
  ) => {
    const of = [about && `about ${about}`, posting && `for “${posting}”`]
      .filter(Boolean)
      .join(', ');
    const to = forWhom === '' ? '' : `, for ${forWhom}`;
    return `${kind}${of && ` ${of}`}, exported ${when} by ${who}${to}.`;
  },
  /** What became of the file, where something is known or due. */
  knownDeleted: (when: string) =>
    `It was recorded as deleted ${when}, and yet here it is: ask whoever had it.`,
  knownDeleteBy: (day: string, isDue: boolean) =>
    isDue ? `It was to be deleted by ${day}.` : `It is to be deleted by ${day}.`,
  knownUnder: (fileName: string) => `Its name was “${fileName}” then.`,
  showLine: 'Show the line',
  closeCheck: 'Close',
} as const;
