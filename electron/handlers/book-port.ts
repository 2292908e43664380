import type { BookOptions, ComparisonBookData } from '#shared/comparison-book.ts';
import type { DecisionSheetData, SheetOptions } from '#shared/decision-sheet.ts';

type Printed = { bytes: Uint8Array; pageCount: number; contentHash: string };

/** Prints what is about several candidates: data in, one PDF out. */
export type BookPort = {
  printBook: (data: ComparisonBookData, options: BookOptions) => Promise<Printed>;
  printSheet: (data: DecisionSheetData, options: SheetOptions) => Promise<Printed>;
};
