/** What stands before the first sign that is seen: blanks, marks of direction, a byte order mark. */
const unseen = String.raw`[\s\p{Cf}\p{Cc}\p{Z}]*`;
const sign = '[=+\\-@＝＋－＠−]';
/**
 * Where a spreadsheet takes a cell for a formula, also behind what is not seen and in full-width signs. A tab or a
 * carriage return at the beginning can move the rest into a cell of its own.
 */
const formula = new RegExp(`^(?:[\\t\\r\\n]|${unseen}${sign})`, 'u');
/**
 * The same within a text: where lists are parted by semicolons, a spreadsheet that opens a file with commas knows no
 * quotes behind one and begins a new cell at a semicolon, a tab or a line end.
 */
const laterFormula = new RegExp(`([;\\t\\r\\n]${unseen})(?=${sign})`, 'gu');

/**
 * A text that a spreadsheet takes for a text: an apostrophe before what it would take for a formula.
 *
 * @example defused('=1+1') // "'=1+1"
 */
export function defused(text: string): string {
  const inside = text.replaceAll(laterFormula, "$1'");
  return formula.test(inside) ? `'${inside}` : inside;
}

/** One line of a CSV file (RFC 4180) that a spreadsheet opens without running anything in it. Numbers stay numbers. */
export function csvLine(cells: readonly (string | number)[]): string {
  return cells
    .map((cell) => (typeof cell === 'number' ? String(cell) : defused(cell)))
    .map((cell) => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');
}
