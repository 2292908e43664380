import { extname } from 'node:path';
import { v4 } from 'uuid';

import type { CsvPreview, CsvSettings, PreviewRow } from '#shared/candidate-import.ts';
import { foldHeader, guessColumns, type CsvField } from '#shared/csv-fields.ts';
import { readCsvRow, type CsvRowContext } from '#shared/csv-row.ts';
import { choiceOf } from '#shared/encodings.ts';
import type { PostingId } from '#shared/ids.ts';
import { RefusalError } from '#shared/refusal.ts';
import type { Stage } from '#shared/stage.ts';
import { csvTexts } from '#shared/texts/candidate-import.ts';
import { decodeAs } from '../import/decode-posting.ts';
import { readCsv, type CsvRecord } from '../import/csv/read-csv.ts';
import { sniffCsv } from '../import/csv/sniff-csv.ts';
import { nameOf, type GivenFile } from '../import/given-file.ts';
import { readBounded, sourceOf } from '../import/read-source.ts';
import { sha256Of } from '../import/sha256.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { samePerson } from './same-person.ts';

const maxListBytes = 20 * 1024 * 1024;
const maxListRows = 100_000;
const previewRows = 50;
const furtherRows = 50;
const workbooks = ['.xlsx', '.xls', '.ods', '.numbers'];

/** A list that was chosen: its bytes wait here until it is imported, or another is chosen. */
export type CsvDraft = {
  id: string;
  fileName: string;
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
};
type List = { headers: string[]; records: AsyncGenerator<CsvRecord[]> };

/** Reads lists of people as they would come in. Nothing is written here. */
export function createCsvDrafts({ stores }: Pick<HandlerDeps, 'stores'>) {
  const { candidateImports, postings, stages } = stores;
  let draft: CsvDraft | undefined;

  function get(draftId: string): CsvDraft {
    if (draft?.id !== draftId) throw new RefusalError('not-found', csvTexts.draftGone);
    return draft;
  }

  /** @throws {RefusalError} `refused` with what is wrong with the file */
  function keep(fileName: string, bytes: Uint8Array<ArrayBuffer>): CsvPreview['settings'] {
    const source = sourceOf(fileName, bytes);
    if ('refusal' in source) throw new RefusalError('refused', source.refusal);
    draft = { id: v4(), fileName, bytes, sha256: sha256Of(bytes) };
    const { text, encoding } = source;
    return { encoding: choiceOf(encoding), ...sniffCsv(text), columns: [], postingId: null };
  }

  /** The headers of a list and its rows in batches. @throws {RefusalError} when it has too many rows */
  async function open(bytes: Uint8Array, settings: CsvSettings): Promise<List> {
    const { text } = decodeAs(bytes, settings.encoding);
    const batches = readCsv(text, settings.delimiter);
    const { value: first = [] } = (await batches.next()) as { value?: CsvRecord[] };
    const columnCount = first[0]?.cells.length ?? 0;
    const headers = settings.hasHeader
      ? (first[0]?.cells ?? []).map((cell, at) => cell.trim() || csvTexts.columnNumber(at + 1))
      : Array.from({ length: columnCount }, (_, at) => csvTexts.columnNumber(at + 1));
    async function* records() {
      let count = 0;
      const rest = settings.hasHeader ? first.slice(1) : first;
      if (rest.length > 0) yield rest;
      for await (const batch of batches) {
        count += batch.length;
        if (count > maxListRows) {
          throw new RefusalError('refused', csvTexts.tooManyRows(maxListRows));
        }
        yield batch;
      }
    }
    return { headers, records: records() };
  }

  function contextOf(settings: CsvSettings, columnCount: number): CsvRowContext {
    const byTitle = new Map<string, PostingId[]>();
    for (const { id, title } of postings.listHeads()) {
      byTitle.set(foldHeader(title), [...(byTitle.get(foldHeader(title)) ?? []), id]);
    }
    const postingsTitled = (title: string) => byTitle.get(foldHeader(title)) ?? [];
    const { columns, postingId } = settings;
    const known = new Map<PostingId, readonly Stage[]>();
    const stagesOf = (id: PostingId) => {
      const found = known.get(id) ?? stages.list(id);
      known.set(id, found);
      return found;
    };
    return { columns, columnCount, postingId, postingsTitled, stagesOf };
  }

  function previewOf(record: CsvRecord, rowNumber: number, context: CsvRowContext): PreviewRow {
    const { cells, lineNumber } = record;
    const { person, problems } = readCsvRow(cells, context);
    const known = person && samePerson(stores, person.draft)?.person;
    return {
      ...{ rowNumber, lineNumber, cells, problems },
      name: person?.draft.name ?? null,
      present: known ? { id: known.id, name: known.name } : null,
    };
  }

  return {
    get,
    open,
    contextOf,

    async openFile(given: GivenFile): Promise<CsvPreview['settings']> {
      const fileName = nameOf(given);
      if (workbooks.includes(extname(fileName).toLowerCase())) {
        throw new RefusalError('refused', csvTexts.workbook(extname(fileName)));
      }
      if (typeof given !== 'string' && 'refusal' in given) {
        throw new RefusalError('refused', given.refusal);
      }
      const bytes = await readBounded(given, maxListBytes);
      if (typeof bytes === 'string') throw new RefusalError('refused', bytes);
      return keep(fileName, bytes);
    },
    openPasted: (text: string) => keep(csvTexts.pastedName, new TextEncoder().encode(text)),

    /** The preview of the list that was opened last; columns are guessed, or remembered, where none are given. */
    async preview(given: CsvSettings, draftId?: string): Promise<CsvPreview> {
      const { id, fileName, bytes, sha256 } = get(draftId ?? draft?.id ?? '');
      const { headers, records } = await open(bytes, given);
      const known =
        given.columns.length === 0
          ? candidateImports.findByHeaders(headersKey(given, headers))
          : undefined;
      const remembered = known?.settings?.columns;
      const columns: (CsvField | null)[] =
        given.columns.length > 0
          ? given.columns
          : (remembered ?? guessColumns(given.hasHeader ? headers : []));
      const settings = {
        ...given,
        columns: headers.map((_, at) => columns[at] ?? null),
      };
      const context = contextOf(settings, headers.length);
      const rows: PreviewRow[] = [];
      const furtherTrouble: PreviewRow[] = [];
      let rowCount = 0;
      let refusedCount = 0;
      for await (const batch of records) {
        for (const record of batch) {
          rowCount += 1;
          const isRefused = readCsvRow(record.cells, context).person === null;
          if (isRefused) refusedCount += 1;
          if (rowCount <= previewRows) rows.push(previewOf(record, rowCount, context));
          else if (isRefused && furtherTrouble.length < furtherRows) {
            furtherTrouble.push(previewOf(record, rowCount, context));
          }
        }
      }
      const again = candidateImports
        .listBySha256(sha256)
        .find((each) => candidateImports.countHere(each.id) > 0);
      return {
        ...{
          draftId: id,
          fileName,
          settings,
          headers,
          rows,
          rowCount,
          refusedCount,
          furtherTrouble,
        },
        blockedBy: rowCount === 0 ? csvTexts.noRows : columnTrouble(settings.columns),
        isRemembered: remembered !== undefined,
        sameFile: again ? { importId: again.id, startedAt: again.startedAt } : null,
      };
    },
  };
}

/** By which a file with the same columns is known again; empty without a header. */
export function headersKey({ hasHeader }: CsvSettings, headers: readonly string[]): string {
  return hasHeader ? headers.map(foldHeader).join('|') : '';
}

/** Why nobody can come in by these columns; null when they can. */
export function columnTrouble(columns: readonly (CsvField | null)[]): string | null {
  const chosen = columns.filter((column) => column !== null);
  const twice = chosen.find((column, at) => chosen.indexOf(column) !== at);
  if (twice) return csvTexts.twoColumns(csvTexts.fields[twice]);
  const isNamed = chosen.some((field) => ['name', 'firstName', 'lastName'].includes(field));
  return isNamed ? null : csvTexts.noNameColumn;
}
