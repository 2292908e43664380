import type { Handlers } from '#shared/contract.ts';
import type { CsvSettings } from '#shared/candidate-import.ts';
import { RefusalError } from '#shared/refusal.ts';
import { csvTexts } from '#shared/texts/candidate-import.ts';
import { found, assessorOf } from './caller.ts';
import { createCsvDrafts } from './csv-drafts.ts';
import { createCsvReports } from './csv-reports.ts';
import { createDocumentIntake } from './document-intake.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { createImportReverts } from './import-reverts.ts';
import { createCsvImport } from './run-csv-import.ts';

const rowsAtOnce = 200;

/** Lists of people and their documents: read, shown, imported, reported, taken back. */
export function candidateImportHandlers(deps: HandlerDeps) {
  const { stores, files } = deps;
  const { candidateImports } = stores;
  const drafts = createCsvDrafts(deps);
  const csvImport = createCsvImport(deps, drafts);
  const reports = createCsvReports(deps, csvImport.isRunning);
  const reverts = createImportReverts(deps, csvImport.isRunning);
  const documents = createDocumentIntake(deps);

  const firstPreview = async (
    opening: CsvSettings | Promise<CsvSettings>,
    postingId: CsvSettings['postingId'],
  ) => drafts.preview({ ...(await opening), postingId });
  const save = async (defaultName: string, text: string) => {
    // With its mark: a spreadsheet takes a file without it for the system's old encoding.
    const bytes = new TextEncoder().encode(`\uFEFF${text}`);
    const fileName = await files.saveAs({ defaultName, bytes });
    return fileName === null ? null : { fileName };
  };

  return {
    'candidateImport.chooseList': () => files.chooseList(),
    'candidateImport.openList': ({ token, postingId }) => {
      const [path] = files.take(token);
      if (path === undefined) throw new RefusalError('not-found', csvTexts.draftGone);
      return firstPreview(drafts.openFile(path), postingId);
    },
    'candidateImport.openPasted': ({ text, postingId }) =>
      firstPreview(drafts.openPasted(text), postingId),
    'candidateImport.preview': ({ draftId, settings }) => drafts.preview(settings, draftId),
    'candidateImport.start': async ({ draftId, settings }, caller) =>
      reports.of(await csvImport.start(assessorOf(caller), draftId, settings)),
    'candidateImport.stop': async ({ importId }) => {
      await csvImport.stop(importId);
      return {};
    },

    'candidateImport.list': () => candidateImports.list().map(({ id }) => reports.of(id)),
    'candidateImport.get': ({ importId }) => reports.of(importId),
    'candidateImport.listRows': ({ importId, outcome, after }) =>
      candidateImports.listRows(importId, outcome, after, rowsAtOnce),
    'candidateImport.report': ({ importId }) => ({ text: reports.text(importId) }),
    'candidateImport.saveReport': ({ importId }) => {
      const { fileName } = found(candidateImports.find(importId), 'import');
      return save(csvTexts.reportName(fileName), reports.text(importId));
    },
    'candidateImport.saveRefused': async ({ importId }) => {
      const { fileName } = found(candidateImports.find(importId), 'import');
      return save(csvTexts.refusedName(fileName), await reports.refusedRows(importId));
    },

    'candidateImport.previewRevert': ({ importId }) => reverts.preview(importId),
    'candidateImport.revert': ({ importId }, caller) =>
      reverts.revert(assessorOf(caller), importId),

    'candidateImport.openDocuments': ({ token }) => documents.open(files.take(token)),
    'candidateImport.addDocuments': ({ draftId, postingId, people }, caller) =>
      reports.of(documents.add(assessorOf(caller), draftId, postingId, people)),
  } satisfies Partial<Handlers>;
}
