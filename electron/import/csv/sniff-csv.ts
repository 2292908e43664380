import { parse } from 'csv-parse/sync';
import { z } from 'zod';

import { csvDelimiterSchema, type CsvDelimiter } from '#shared/candidate-import.ts';
import { isKnownHeader } from '#shared/csv-fields.ts';
import { csvOptions } from './read-csv.ts';

const sampleCharacters = 64 * 1024;
const sampleRecords = 40;

/** How a list looks: what stands between its values, and whether its first row names the columns. */
export function sniffCsv(text: string): { delimiter: CsvDelimiter; hasHeader: boolean } {
  const named = /^\uFEFF?sep=([,;\t|])\r?\n/i.exec(text);
  const sample = text.slice(named?.[0].length ?? 0).slice(0, sampleCharacters);
  const delimiter =
    csvDelimiterSchema.safeParse(named?.[1]).data ??
    csvDelimiterSchema.options.reduce((best, each) =>
      regularity(sample, each) > regularity(sample, best) ? each : best,
    );
  return { delimiter, hasHeader: looksLikeHeader(recordsOf(sample, delimiter)[0] ?? []) };
}

function recordsOf(sample: string, delimiter: CsvDelimiter): string[][] {
  try {
    const records = parse(sample, { ...csvOptions(delimiter), to: sampleRecords });
    return z.array(z.array(z.string())).parse(records);
  } catch {
    return []; // what is wrong with it is said when all of it is read
  }
}

/** The share of rows with as many values as most rows have; a delimiter that stands nowhere has none. */
function regularity(sample: string, delimiter: CsvDelimiter): number {
  const counts = recordsOf(sample, delimiter).map(({ length }) => length);
  const most = Math.max(
    0,
    ...[...new Set(counts)]
      .filter((count) => count > 1)
      .map((count) => counts.filter((each) => each === count).length),
  );
  return counts.length === 0 ? 0 : most / counts.length;
}

function looksLikeHeader(cells: readonly string[]): boolean {
  if (cells.some(isKnownHeader)) return true;
  const filled = cells.filter((cell) => cell.trim() !== '');
  const isValue = (cell: string) => /@|\d{3}/.test(cell);
  return filled.length > 1 && !filled.some(isValue) && new Set(filled).size === filled.length;
}
