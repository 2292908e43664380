import { v7 } from 'uuid';

import type { CsvSettings } from '#shared/candidate-import.ts';
import { readCsvRow, type CsvRowContext } from '#shared/csv-row.ts';
import { importIdSchema, type AssessorId, type ImportId } from '#shared/ids.ts';
import { RefusalError } from '#shared/refusal.ts';
import { csvTexts } from '#shared/texts/candidate-import.ts';
import { historyTexts } from '#shared/texts/history.ts';
import type { CsvRecord } from '../import/csv/read-csv.ts';
import { found } from './caller.ts';
import { columnTrouble, headersKey, type createCsvDrafts } from './csv-drafts.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { createPersonIntake } from './take-in-person.ts';

/** One import of a list at a time, in batches of a hundred rows with whatever else is asked in between. */
export function createCsvImport(
  deps: HandlerDeps,
  drafts: Pick<ReturnType<typeof createCsvDrafts>, 'get' | 'open' | 'contextOf'>,
) {
  const { stores, now, reportFailure } = deps;
  const { history, candidateImports, blobs, postings } = stores;
  const takeIn = createPersonIntake(deps);
  let current: { importId: ImportId; stop: AbortController; finished: Promise<void> } | undefined;

  /** One transaction; all batches of an import are one step of undo. */
  function save(
    assessorId: AssessorId,
    importId: ImportId,
    rowCount: number,
    rows: readonly { record: CsvRecord; rowNumber: number }[],
    context: CsvRowContext,
  ): void {
    const label = historyTexts.importCandidates(rowCount);
    const command = { name: 'candidateImport.save', label, subjectId: importId, groupId: importId };
    history.run(assessorId, command, () => {
      for (const { record, rowNumber } of rows) {
        const { person, name, problems } = readCsvRow(record.cells, context);
        const taken = person
          ? takeIn(person, assessorId)
          : {
              ...{ outcome: 'refused' as const, name, candidateId: null, applicationId: null },
              ...{ noteId: null, documentId: null },
              message: problems.map(({ message }) => message).join(' '),
            };
        candidateImports.insertRow(importId, { ...taken, rowNumber });
      }
    });
  }

  async function run(
    assessorId: AssessorId,
    importId: ImportId,
    bytes: Uint8Array,
    settings: CsvSettings,
    rowCount: number,
    signal: AbortSignal,
  ): Promise<void> {
    const { headers, records } = await drafts.open(bytes, settings);
    const context = drafts.contextOf(settings, headers.length);
    let rowNumber = 0;
    for await (const batch of records) {
      if (signal.aborted) return;
      const rows = batch.map((record) => ({ record, rowNumber: (rowNumber += 1) }));
      save(assessorId, importId, rowCount, rows, context);
    }
    candidateImports.finish(importId, now().toISOString());
  }

  return {
    isRunning: (importId: ImportId) => current?.importId === importId,

    /** @throws {RefusalError} while another is running, or when the columns name nobody */
    async start(assessorId: AssessorId, draftId: string, settings: CsvSettings): Promise<ImportId> {
      if (current) throw new RefusalError('conflict', csvTexts.running);
      const { fileName, bytes, sha256 } = drafts.get(draftId);
      const trouble = columnTrouble(settings.columns);
      if (trouble) throw new RefusalError('invalid-input', trouble);
      if (settings.postingId) found(postings.find(settings.postingId), 'posting');
      const importId = importIdSchema.parse(v7());
      const stop = new AbortController();
      const own = { importId, stop, finished: Promise.resolve() };
      current = own;
      try {
        const { headers, records } = await drafts.open(bytes, settings);
        let rowCount = 0;
        for await (const batch of records) rowCount += batch.length;
        blobs.put(sha256, bytes);
        candidateImports.insert({
          ...{ id: importId, kind: 'csv', fileName, sha256, settings, rowCount },
          headersKey: headersKey(settings, headers),
          postingId: settings.postingId,
          ...{ importedBy: assessorId, startedAt: now().toISOString(), finishedAt: null },
        });
        own.finished = run(assessorId, importId, bytes, settings, rowCount, stop.signal)
          .catch((error: unknown) => reportFailure('candidateImport.start', error))
          .finally(() => {
            current = undefined;
            deps.emit('workspace.changed', {
              ...{ at: now().toISOString(), command: 'candidateImport.save' },
              tables: ['candidate_imports'],
            });
          });
      } catch (error) {
        current = undefined;
        throw error;
      }
      return importId;
    },

    async stop(importId: ImportId): Promise<void> {
      if (current?.importId !== importId) return;
      current.stop.abort();
      await current.finished;
    },
  };
}
