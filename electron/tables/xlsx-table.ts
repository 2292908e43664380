import writeXlsxFile from 'write-excel-file/node';

import type { TableCell } from '#shared/screen-table.ts';

/** Signs that XML cannot hold; what is written instead says that something was there. */
const unwritable = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;
const widest = 60;
const narrowest = 8;
/** The rows that a column's width is measured by. */
const measured = 200;

/**
 * One sheet: the heads stay in sight, columns are as wide as what stands in them, every cell has its type. A text is
 * a text, whatever it begins with: nothing in it is ever a formula.
 */
export async function xlsxTable(
  name: string,
  heads: readonly string[],
  rows: readonly (readonly TableCell[])[],
): Promise<Uint8Array> {
  const data = [
    heads.map((head) => ({ type: String, value: clean(head), fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map(cellOf)),
  ];
  const columns = heads.map((head, at) => ({
    width: widthOf([head, ...rows.slice(0, measured).map((row) => shownText(row[at] ?? null))]),
  }));
  return writeXlsxFile(data, { sheet: sheetName(name), columns, stickyRowsCount: 1 }).toBuffer();
}

function cellOf(cell: TableCell) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return { type: String, value: clean(cell) };
  if (typeof cell === 'number') return { type: Number, value: cell };
  if ('day' in cell) {
    return { type: Date, value: new Date(`${cell.day}T00:00:00.000Z`), format: 'yyyy-mm-dd' };
  }
  // A spreadsheet has no time zones: the clock of this laptop, as on the screen.
  const at = new Date(cell.at);
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return { type: Date, value: local, format: 'yyyy-mm-dd hh:mm' };
}

const clean = (text: string): string => text.replaceAll(unwritable, '□');

function shownText(cell: TableCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  return 'day' in cell ? cell.day : '2026-11-24 14:32';
}

function widthOf(texts: readonly string[]): number {
  const longest = Math.max(...texts.map((text) => Array.from(text).length));
  return Math.min(Math.max(longest + 2, narrowest), widest);
}

/**
 * What a spreadsheet takes as the name of a sheet: 31 signs, none of `[]:*?/\`, no apostrophe at the ends.
 *
 * @example sheetName('Nurse: day/night') // 'Nurse day night'
 */
function sheetName(name: string): string {
  const plain = clean(name)
    .replaceAll(/[[\]:*?/\\]/g, ' ')
    .replaceAll(/\s+/g, ' ');
  const cut = Array.from(plain).slice(0, 31).join('');
  return cut.replaceAll(/^[' ]+|[' ]+$/g, '') || 'Table';
}
