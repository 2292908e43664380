import type { Database } from 'better-sqlite3';

import { createApplicationStore } from '../store/application-store.ts';
import { createApplicationListStore } from '../store/application-list-store.ts';
import { createAssessorStore } from '../store/assessor-store.ts';
import { createBlindStringsStore } from '../store/blind-strings-store.ts';
import { createBlobStore } from '../store/blob-store.ts';
import { createCandidateListStore } from '../store/candidate-list-store.ts';
import { createCandidateRowStore } from '../store/candidate-row-store.ts';
import { createCandidateStore } from '../store/candidate-store.ts';
import { createCandidateImportStore } from '../store/candidate-import-store.ts';
import { createDebriefStore } from '../store/debrief-store.ts';
import { createDocumentStore } from '../store/document-store.ts';
import { createDuplicateStore } from '../store/duplicate-store.ts';
import { createEncodingChoiceStore } from '../store/encoding-choice-store.ts';
import { createEvidenceStore } from '../store/evidence-store.ts';
import { createHistory } from '../store/history.ts';
import { createNoteDraftStore } from '../store/note-draft-store.ts';
import { createKitStore } from '../store/kit-store.ts';
import { createKeptHintStore } from '../store/kept-hint-store.ts';
import { createHistoryList } from '../store/history-list.ts';
import { createImportRevertStore } from '../store/import-revert-store.ts';
import { createLedgerListStore } from '../store/ledger-list-store.ts';
import { createLedgerStore } from '../store/ledger-store.ts';
import { createMergeStore } from '../store/merge-store.ts';
import { createNoteStore } from '../store/note-store.ts';
import { createPacketPointsStore } from '../store/packet-points-store.ts';
import { createPacketBatchStore } from '../store/packet-batch-store.ts';
import { createPersonStore } from '../store/person-store.ts';
import { createPostingFigureStore } from '../store/posting-figure-store.ts';
import { createPostingStateStore } from '../store/posting-state-store.ts';
import { createPostingStore } from '../store/posting-store.ts';
import { createPostingVersionStore } from '../store/posting-version-store.ts';
import { createQuestionStore } from '../store/question-store.ts';
import { createReturnedScorecardStore } from '../store/returned-scorecard-store.ts';
import { createRubricStore } from '../store/rubric-store.ts';
import { createRubricTemplateStore } from '../store/rubric-template-store.ts';
import { createSampleStore } from '../store/sample-store.ts';
import { createScorecardStore } from '../store/scorecard-store.ts';
import { createSavedSearchStore } from '../store/saved-search-store.ts';
import { createSearchIndex } from '../store/search-index.ts';
import { createSearchStore } from '../store/search-store.ts';
import { createSavedFilterStore } from '../store/saved-filter-store.ts';
import { createSearchTexts } from '../store/search-texts.ts';
import { createSelfReportStore } from '../store/self-report-store.ts';
import { createStageStore } from '../store/stage-store.ts';
import { createToRateStore } from '../store/to-rate-store.ts';
import { createTagStore } from '../store/tag-store.ts';

type Options = Parameters<typeof createHistory>[1];
export type Stores = ReturnType<typeof createStores>;

/** Every store of one open workspace, and the history that their writes go through. */
export function createStores(db: Database, options: Options) {
  return {
    history: createHistory(db, options),
    historyList: createHistoryList(db),
    postings: createPostingStore(db),
    postingStates: createPostingStateStore(db),
    postingFigures: createPostingFigureStore(db),
    versions: createPostingVersionStore(db),
    blobs: createBlobStore(db),
    encodingChoices: createEncodingChoiceStore(db),
    rubrics: createRubricStore(db),
    templates: createRubricTemplateStore(db),
    keptHints: createKeptHintStore(db),
    candidates: createCandidateStore(db),
    candidateList: createCandidateListStore(db),
    candidateRows: createCandidateRowStore(db),
    tags: createTagStore(db),
    savedFilters: createSavedFilterStore(db),
    applications: createApplicationStore(db),
    candidateImports: createCandidateImportStore(db),
    importReverts: createImportRevertStore(db),
    people: createPersonStore(db),
    duplicates: createDuplicateStore(db),
    merges: createMergeStore(db),
    applicationLists: createApplicationListStore(db),
    stages: createStageStore(db),
    toRate: createToRateStore(db),
    debriefs: createDebriefStore(db),
    documents: createDocumentStore(db),
    notes: createNoteStore(db),
    noteDrafts: createNoteDraftStore(db),
    packetPoints: createPacketPointsStore(db),
    blindStrings: createBlindStringsStore(db),
    assessors: createAssessorStore(db),
    scorecards: createScorecardStore(db),
    evidence: createEvidenceStore(db),
    questions: createQuestionStore(db),
    kits: createKitStore(db),
    returned: createReturnedScorecardStore(db),
    packetBatches: createPacketBatchStore(db),
    ledger: createLedgerStore(db),
    ledgerList: createLedgerListStore(db),
    search: createSearchStore(db),
    searchIndex: createSearchIndex(db),
    searchTexts: createSearchTexts(db),
    savedSearches: createSavedSearchStore(db),
    sample: createSampleStore(db),
    selfReports: createSelfReportStore(db),
  };
}
