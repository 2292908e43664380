const number = new Intl.NumberFormat();
const rows = (count: number) => (count === 1 ? '1 row' : `${number.format(count)} rows`);

/** Saving a list as a file for a spreadsheet. */
export const tableTexts = {
  title: 'Save as table',
  button: 'Save as table…',
  lead: (name: string, count: number) =>
    `“${name}” as it is shown: ${rows(count)}, the same columns in the same order.`,
  folded: 'What is folded is left out.',
  format: 'Format',
  formats: { xlsx: 'Excel workbook (.xlsx)', csv: 'CSV (.csv)' },
  formatHints: {
    xlsx: 'Dates and numbers are typed; nothing in it can be a formula.',
    csv: 'Commas, UTF-8 with a mark; a cell that begins like a formula gets an apostrophe.',
  },
  names: 'It names people, so it is recorded in the ledger with everybody in it.',
  save: 'Choose where…',
  saved: (fileName: string, count: number) => `Saved “${fileName}”: ${rows(count)}`,
  nothing: 'There is no table on this screen.',
  tooLong: (count: number, most: number) =>
    `${number.format(count)} rows are more than a workbook of ${number.format(most)} takes here. Save them as CSV, or filter the list first.`,
  fileName: (name: string, day: string, format: string) =>
    `${name
      .replaceAll(/[<>:"/\\|?*]|\p{Cc}/gu, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()} ${day}.${format}`.slice(-160),
  options: (what: string, count: number) => `${what}, ${rows(count)}`,
  kinds: {
    applications: 'Candidates of a posting',
    people: 'All candidates',
    matrix: 'Comparison',
    postings: 'Postings',
    'to-rate': 'To rate',
    ledger: 'Packets sent',
    rubric: 'Rubric',
  },
  /** Of the second line of a column whose first is a day. */
  what: (column: string) => `${column}: what`,
  who: (column: string) => `${column}: by`,
  stage: 'Stage',
  posting: 'Posting',
  kind: 'Kind',
  criterion: 'Criterion',
  code: 'Code',
} as const;
