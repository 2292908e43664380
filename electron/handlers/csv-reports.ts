import {
  importOutcomeSchema,
  type CandidateImport,
  type ImportRow,
} from '#shared/candidate-import.ts';
import { csvLine } from '#shared/csv-text.ts';
import type { ImportId } from '#shared/ids.ts';
import { RefusalError } from '#shared/refusal.ts';
import { candidateImportTexts, csvTexts } from '#shared/texts/candidate-import.ts';
import { decodeAs } from '../import/decode-posting.ts';
import { readCsv } from '../import/csv/read-csv.ts';
import { found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

/** What came of an import of candidates: as a figure, as a table of rows, and as what to correct. */
export function createCsvReports(
  { stores }: Pick<HandlerDeps, 'stores'>,
  isRunning: (importId: ImportId) => boolean,
) {
  const { candidateImports, postings, assessors, blobs } = stores;

  function rowsOf(importId: ImportId, outcome: ImportRow['outcome']): ImportRow[] {
    return candidateImports.listRows(importId, outcome, 0, Number.MAX_SAFE_INTEGER);
  }

  return {
    of(importId: ImportId): CandidateImport {
      const record = found(candidateImports.find(importId), 'import');
      const counts = candidateImports.counts(importId);
      const stillHere = candidateImports.countHere(importId);
      const { id, kind, fileName, startedAt, rowCount, finishedAt } = record;
      const state = isRunning(importId)
        ? 'running'
        : counts.added + counts.applied > 0 && stillHere === 0
          ? 'taken-back'
          : finishedAt === null
            ? 'stopped'
            : 'done';
      return {
        ...{ id, kind, fileName, startedAt, rowCount, counts, stillHere, state },
        postingTitle: record.postingId ? (postings.find(record.postingId)?.title ?? null) : null,
        importedBy: assessors.list().find((each) => each.id === record.importedBy)?.name ?? '',
      };
    },

    /** Every row with what came of it, trouble first. */
    text(importId: ImportId): string {
      const lines = importOutcomeSchema.options.flatMap((outcome) =>
        rowsOf(importId, outcome).map(({ rowNumber, name, message }) =>
          csvLine([String(rowNumber), candidateImportTexts.outcomes[outcome], name, message]),
        ),
      );
      return [csvLine(candidateImportTexts.reportColumns), ...lines, ''].join('\r\n');
    },

    /** The header and the refused rows, each as it stands in the file. @throws {RefusalError} when it is not kept */
    async refusedRows(importId: ImportId): Promise<string> {
      const { sha256, settings } = found(candidateImports.find(importId), 'import');
      const bytes = sha256 && blobs.find(sha256);
      if (!bytes || !settings) throw new RefusalError('not-found', csvTexts.notKept);
      const refused = new Set(rowsOf(importId, 'refused').map(({ rowNumber }) => rowNumber));
      const lines: string[] = [];
      let rowNumber = settings.hasHeader ? -1 : 0;
      for await (const batch of readCsv(
        decodeAs(bytes, settings.encoding).text,
        settings.delimiter,
      )) {
        for (const { raw } of batch) {
          rowNumber += 1;
          if (rowNumber === 0 || refused.has(rowNumber)) lines.push(raw.replace(/^\uFEFF/, ''));
        }
      }
      return [...lines, ''].join('\r\n');
    },
  };
}
