import type { Database } from 'better-sqlite3';

import { createApplicationStore } from '../store/application-store.ts';
import { createAssessorStore } from '../store/assessor-store.ts';
import { createBlobStore } from '../store/blob-store.ts';
import { createCandidateListStore } from '../store/candidate-list-store.ts';
import { createCandidateRowStore } from '../store/candidate-row-store.ts';
import { createCandidateStore } from '../store/candidate-store.ts';
import { createDocumentStore } from '../store/document-store.ts';
import { createEncodingChoiceStore } from '../store/encoding-choice-store.ts';
import { createEvidenceStore } from '../store/evidence-store.ts';
import { createHistory } from '../store/history.ts';
import { createHistoryList } from '../store/history-list.ts';
import { createNoteStore } from '../store/note-store.ts';
import { createPacketExportStore } from '../store/packet-export-store.ts';
import { createPostingStore } from '../store/posting-store.ts';
import { createPostingVersionStore } from '../store/posting-version-store.ts';
import { createRubricStore } from '../store/rubric-store.ts';
import { createScorecardStore } from '../store/scorecard-store.ts';
import { createSearchStore } from '../store/search-store.ts';
import { createSavedFilterStore } from '../store/saved-filter-store.ts';
import { createTagStore } from '../store/tag-store.ts';

type Options = Parameters<typeof createHistory>[1];
export type Stores = ReturnType<typeof createStores>;

/** Every store of one open workspace, and the history that their writes go through. */
export function createStores(db: Database, options: Options) {
  return {
    history: createHistory(db, options),
    historyList: createHistoryList(db),
    postings: createPostingStore(db),
    versions: createPostingVersionStore(db),
    blobs: createBlobStore(db),
    encodingChoices: createEncodingChoiceStore(db),
    rubrics: createRubricStore(db),
    candidates: createCandidateStore(db),
    candidateList: createCandidateListStore(db),
    candidateRows: createCandidateRowStore(db),
    tags: createTagStore(db),
    savedFilters: createSavedFilterStore(db),
    applications: createApplicationStore(db),
    documents: createDocumentStore(db),
    notes: createNoteStore(db),
    assessors: createAssessorStore(db),
    scorecards: createScorecardStore(db),
    evidence: createEvidenceStore(db),
    packetExports: createPacketExportStore(db),
    search: createSearchStore(db),
  };
}
