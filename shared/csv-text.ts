/** Where a spreadsheet takes a cell for a formula; a leading apostrophe makes it text. */
const formula = /^[=+\-@\t\r]/;

/** One line of a CSV file that a spreadsheet opens without running anything in it. */
export function csvLine(cells: readonly string[]): string {
  return cells
    .map((cell) => (formula.test(cell) ? `'${cell}` : cell))
    .map((cell) => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');
}
