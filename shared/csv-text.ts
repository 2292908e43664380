/** What stands before the first sign that is seen: blanks, marks of direction, a byte order mark. */
const unseen = String.raw`[\s\p{Cf}\p{Cc}\p{Z}]*`;
/**
 * Where a spreadsheet takes a cell for a formula, also behind what is not seen and in full-width signs. A tab or a
 * carriage return at the beginning can move the rest into a cell of its own.
 */
const formula = new RegExp(`^(?:[\\t\\r\\n]|${unseen}[=+\\-@＝＋－＠−])`, 'u');

/**
 * A text that a spreadsheet takes for a text: a leading apostrophe where it would look for a formula.
 *
 * @example defused('=1+1') // "'=1+1"
 */
export function defused(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** One line of a CSV file (RFC 4180) that a spreadsheet opens without running anything in it. Numbers stay numbers. */
export function csvLine(cells: readonly (string | number)[]): string {
  return cells
    .map((cell) => (typeof cell === 'number' ? String(cell) : defused(cell)))
    .map((cell) => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');
}
