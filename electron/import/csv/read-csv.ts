import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';

import { CsvError, parse, type Options } from 'csv-parse';
import { z } from 'zod';

import type { CsvDelimiter } from '#shared/candidate-import.ts';
import { RefusalError } from '#shared/refusal.ts';
import { csvTexts } from '#shared/texts/candidate-import.ts';

/** `raw` is the record as it stands in the text; `lineNumber` where it begins, from 1. */
export type CsvRecord = { cells: string[]; raw: string; lineNumber: number };

/** A quotation mark that is never closed takes no more than this of the memory. */
const maxRecordCharacters = 1_000_000;
const sliceCharacters = 64 * 1024;

const parsedRecord = z.object({
  record: z.array(z.string()),
  raw: z.string(),
  info: z.object({ lines: z.int() }),
});

export const csvOptions = (delimiter: CsvDelimiter): Options => ({
  delimiter,
  record_delimiter: ['\r\n', '\n', '\r'],
  bom: true,
  relax_quotes: true,
  relax_column_count: true,
  max_record_size: maxRecordCharacters,
});

/** Excel's own first line that names the delimiter; it is no row. */
const delimiterLine = /^\uFEFF?sep=[,;\t|]\r?\n/i;

/**
 * The records of a list, in batches, with the event loop in between; blank ones are left out.
 *
 * @throws {RefusalError} `invalid-input` when a quotation mark is never closed; names the line
 */
export async function* readCsv(
  text: string,
  delimiter: CsvDelimiter,
  batchSize = 100,
): AsyncGenerator<CsvRecord[]> {
  const named = delimiterLine.exec(text)?.[0] ?? '';
  const skippedLines = named === '' ? 0 : 1;
  const parser = Readable.from(slices(text.slice(named.length))).pipe(
    parse({ ...csvOptions(delimiter), info: true, raw: true }),
  );
  let endLine = skippedLines;
  let batch: CsvRecord[] = [];
  try {
    for await (const each of parser) {
      const { record, raw, info } = parsedRecord.parse(each);
      const lineNumber = endLine + 1;
      endLine = skippedLines + info.lines;
      if (record.every((cell) => cell.trim() === '')) continue;
      batch.push({ cells: record, raw: raw.replace(/[\r\n]+$/, ''), lineNumber });
      if (batch.length === batchSize) {
        yield batch;
        batch = [];
        await setImmediate();
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new RefusalError('invalid-input', csvTexts.unclosedQuote(endLine + 1));
  }
  if (batch.length > 0) yield batch;
}

async function* slices(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += sliceCharacters) {
    yield text.slice(at, at + sliceCharacters);
    await setImmediate();
  }
}
