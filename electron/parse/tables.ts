import type { QualificationKind } from '#shared/posting.ts';
import { bareHeading } from './heading-signals.ts';
import { headingWords, senseOfHeading } from './heading-words.ts';
import type { PlacedBlock } from './roles.ts';

/** A cell that says how much the row's statement is asked for: "E" and "D" in person specifications. */
const verdicts: Record<string, QualificationKind> = {
  e: 'required',
  essential: 'required',
  d: 'preferred',
  desirable: 'preferred',
};
/** So many rows with such a cell are a table and no chance. */
const fewestRows = 3;

/**
 * Reads tables whose cells stand on one line between tabs: person specifications with a column for what is
 * essential and one for what is desirable, or with a letter for it in the last column.
 */
export function readTables(placed: readonly PlacedBlock[]): PlacedBlock[] {
  const changed = new Map<PlacedBlock, PlacedBlock>();
  readSuffixes(placed, changed);
  const rows = rowsOf(placed);
  const marked = rows.filter((row) => verdictOf(row) !== undefined);
  if (marked.length >= fewestRows) for (const row of marked) readMarkedRow(row, changed);
  let columns = new Map<number, QualificationKind>();
  for (const row of rows) {
    const header = headerOf(row);
    if (header.size > 0) columns = header;
    else if (columns.size > 0) readRow(row, columns, changed);
  }
  return placed.map((each) => changed.get(each) ?? each);
}

const suffix = /\((e|d|essential|desirable)\)[.;]?$/i;

/** "AMSPAR Diploma (D)": the letter stands behind the statement, for want of a column. */
function readSuffixes(
  placed: readonly PlacedBlock[],
  changed: Map<PlacedBlock, PlacedBlock>,
): void {
  const marked = placed.flatMap((each) => {
    const letter = suffix.exec(each.block.text)?.[1];
    return letter === undefined ? [] : [{ each, letter }];
  });
  if (marked.length < fewestRows) return;
  for (const { each, letter } of marked) {
    const kind = verdicts[letter.toLowerCase()];
    const reasons = [{ code: 'table-cell', detail: letter }];
    if (kind)
      changed.set(each, {
        ...each,
        role: 'qualification',
        kindUnderHeading: kind,
        reasons,
        confidence: 1,
      });
  }
}

/** The cells of each line that has some. */
function rowsOf(placed: readonly PlacedBlock[]): PlacedBlock[][] {
  const cells = placed.filter(({ block }) => block.column !== null);
  const rows = Map.groupBy(cells, ({ block }) => block.paragraph);
  return [...rows.values()];
}

function verdictOf(row: readonly PlacedBlock[]): QualificationKind | undefined {
  const last = row.at(-1);
  if (row.length < 2 || !last) return undefined;
  return verdicts[headingWords(last.block.text)];
}

function readMarkedRow(row: readonly PlacedBlock[], changed: Map<PlacedBlock, PlacedBlock>): void {
  const kind = verdictOf(row);
  const last = row.at(-1);
  if (!kind || !last) return;
  const reasons = [{ code: 'table-cell', detail: last.block.text }];
  for (const cell of row)
    changed.set(
      cell,
      cell === last
        ? { ...cell, role: 'other', reasons, confidence: 1 }
        : { ...cell, role: 'qualification', kindUnderHeading: kind, reasons, confidence: 1 },
    );
}

/** The columns that a row announces as lists of requirements or wishes; empty when it is no header. */
function headerOf(row: readonly PlacedBlock[]): Map<number, QualificationKind> {
  const found = new Map<number, QualificationKind>();
  for (const { block } of row) {
    const sense = senseOfHeading(headingWords(bareHeading(block.text)));
    if (!sense?.isWhole || block.column === null) continue;
    if (sense.section === 'required' || sense.section === 'preferred')
      found.set(block.column, sense.section);
  }
  const isHeader = [...found.values()].includes('preferred') && found.size > 1;
  return isHeader ? found : new Map<number, QualificationKind>();
}

function readRow(
  row: readonly PlacedBlock[],
  columns: ReadonlyMap<number, QualificationKind>,
  changed: Map<PlacedBlock, PlacedBlock>,
): void {
  for (const cell of row) {
    const kind = columns.get(cell.block.column ?? -1);
    const reasons = [{ code: 'table-column', ...(kind && { detail: kind }) }];
    changed.set(
      cell,
      kind
        ? { ...cell, role: 'qualification', kindUnderHeading: kind, reasons, confidence: 1 }
        : { ...cell, role: 'heading', reasons, confidence: 1 },
    );
  }
}
