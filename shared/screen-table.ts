import { z } from 'zod';

import { candidateFilterSchema, candidateSortSchema } from './candidate-list.ts';
import { csvLine } from './csv-text.ts';
import { applicationIdSchema, postingIdSchema } from './ids.ts';
import { ledgerEntrySchema } from './ledger.ts';
import { instantSchema, plainDateOf, plainDateSchema } from './time.ts';

/** A table as a file. CSV has commas and a byte order mark, so that every spreadsheet reads its signs. */
export const tableFormats = ['xlsx', 'csv'] as const;

/** The lists that can be saved. */
const tableKinds = [
  'applications',
  'people',
  'matrix',
  'postings',
  'to-rate',
  'ledger',
  'rubric',
] as const;

/** More than a spreadsheet takes into one cell. */
const mostChars = 32_767;
/** What comes from the page at once; longer lists are made by main. */
export const mostScreenRows = 20_000;

/** What stands in a cell: words, a number, a day, an instant, or nothing. */
const tableCellSchema = z.union([
  z.string().max(mostChars),
  z.number(),
  z.object({ day: plainDateSchema }),
  z.object({ at: instantSchema }),
  z.null(),
]);
export type TableCell = z.infer<typeof tableCellSchema>;

/** A table as it stands on the screen: same columns, same order, same words. */
export const screenTableSchema = z
  .object({
    kind: z.enum(tableKinds),
    /** Of the file and of the sheet in it. */
    name: z.string().trim().min(1).max(200),
    postingId: postingIdSchema.nullable(),
    /** Everybody who is named in it. */
    applicationIds: z.array(applicationIdSchema).max(mostScreenRows),
    heads: z.array(z.string().max(mostChars)).min(1).max(200),
    rows: z.array(z.array(tableCellSchema)).max(mostScreenRows),
  })
  .refine(({ heads, rows }) => rows.every((row) => row.length === heads.length), {
    message: 'every row has a cell for each column',
  });
export type ScreenTable = z.infer<typeof screenTableSchema>;

/** The list of all candidates, which main pages by itself. */
export const peopleTableSchema = z.object({
  kind: z.literal('people'),
  name: screenTableSchema.shape.name,
  sort: candidateSortSchema,
  filter: candidateFilterSchema,
});
export type PeopleTable = z.infer<typeof peopleTableSchema>;

export const tableChoiceSchema = z.object({
  format: z.enum(tableFormats),
  ...ledgerEntrySchema.pick({ forWhom: true, deleteBy: true }).shape,
});
export type TableChoice = z.infer<typeof tableChoiceSchema>;

/**
 * The second line of a cell beside the first, as it reads in one.
 *
 * @example joined('Ана', 'Ana') // 'Ана · Ana'
 */
export const joined = (...lines: readonly string[]): string =>
  lines.filter((line) => line !== '').join(' · ');

/** Rows as CSV, each with its line end; days and instants as a spreadsheet reads them, instants in local time. */
export function csvRows(rows: readonly (readonly TableCell[])[]): string {
  return rows.map((row) => `${csvLine(row.map(csvCell))}\r\n`).join('');
}

function csvCell(cell: TableCell): string | number {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  if ('day' in cell) return cell.day;
  const at = new Date(cell.at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${plainDateOf(at)} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
