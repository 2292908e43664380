import type { Channel } from '#shared/contract.ts';

/** What a person's name in a result or a crumb stands on. */
const named = ['postings', 'candidates', 'applications'];
/** What the list of postings counts; `settings` says who is at the keyboard. */
const recentPostings = [
  ...['postings', 'posting_versions', 'posting_states', 'line_corrections', 'encoding_choices'],
  ...['rubrics', 'criteria', 'applications', 'candidates', 'scorecards', 'ratings'],
  ...['decisions', 'seal_openings', 'exports', 'assessors', 'settings'],
];
/** What a packet of one application is made from. */
const packetData = [
  ...['packet_points', 'scorecards', 'ratings', 'evidence', 'notes', 'documents', 'decisions'],
  ...['rubrics', 'criteria', 'postings', 'posting_versions', 'applications', 'candidates'],
  ...['stages', 'seal_openings', 'assessors', 'settings'],
];
const postingFigures = [...recentPostings, 'notes'];

/**
 * The tables a read stands on, for reads that are dear or often on the screen: only a write to one of them makes
 * it stale. A read that is not here is read again after every write, which is always right.
 */
const tablesOf: Partial<Record<Channel, readonly string[]>> = {
  'search.sealed': ['scorecards', 'seal_openings', 'assessors', 'settings'],
  'search.named': named,
  'search.listSaved': ['saved_searches', 'settings'],
  'document.text': ['documents'],
  'note.draft': ['note_drafts', 'settings'],
  'posting.list': postingFigures,
  // A note tells nothing here but the order, and a list that is always seen must not move while one is typed.
  'posting.recent': recentPostings,
  'version.list': ['postings', 'posting_versions'],
  'version.get': ['postings', 'posting_versions'],
  'version.compare': ['postings', 'posting_versions'],
  'rubric.hints': ['postings', 'rubrics', 'criteria', 'kept_hints'],
  'question.listOfPosting': ['questions', 'settings'],
  'question.listGeneral': ['questions', 'settings'],
  'candidate.count': ['candidates'],
  'candidate.page': [
    'candidates',
    'candidate_tags',
    'tags',
    'applications',
    'postings',
    'documents',
  ],
  'candidate.anchors': ['candidates', 'candidate_tags', 'applications', 'documents'],
  'candidate.sources': ['candidates'],
  'savedFilter.list': ['saved_filters'],
  'tag.list': ['tags', 'candidate_tags'],
  'compare.get': [
    ...['applications', 'candidates', 'postings', 'rubrics', 'criteria', 'scorecards', 'ratings'],
    ...['evidence', 'notes', 'documents', 'decisions', 'seal_openings', 'assessors', 'settings'],
    ...['posting_versions', 'stages'],
  ],
  'debrief.get': [
    ...[
      'applications',
      'candidates',
      'postings',
      'rubrics',
      'scorecards',
      'seal_openings',
      'stages',
    ],
    ...['debriefs', 'discussed_criteria', 'kits', 'returned_scorecards', 'assessors', 'settings'],
  ],
  'toRate.count': ['applications', 'scorecards', 'rubrics', 'stages', 'postings', 'settings'],
  'ledger.listOfApplication': ['exports'],
  'batch.current': [...['packet_batches', 'packet_batch_items'], ...['candidates', 'assessors']],
  'ledger.count': ['exports', 'export_deletions'],
  'ledger.page': [
    ...['exports', 'export_applications', 'export_deletions', 'packet_batch_items'],
    ...['applications', 'candidates', 'postings', 'assessors'],
  ],
  'ledger.recipients': ['exports'],
  'ledger.checkFile': ['exports', 'export_deletions'],
  // Printed when something is chosen in its dialog, and not again for every change elsewhere.
  'packet.preview': [],
  'book.preview': [],
  'book.previewSheet': [],
  'packetPoints.get': packetData,
  'packet.blindFindings': [...packetData, 'blind_strings'],
  'fairness.state': ['settings'],
  'fairness.report': [
    ...['self_reports', 'applications', 'stages', 'candidate_merges', 'settings'],
  ],
  'import.current': [],
  'returned.report': [],
  'returned.list': ['returned_scorecards', 'scorecards', 'assessors', 'settings'],
  'desk.startFailure': [],
  'desk.listRecent': [],
  'desk.about': [],
};

/** Whether what was read by this call may be otherwise after these tables were written. */
export function isStale(channel: Channel, written: readonly string[]): boolean {
  const tables = tablesOf[channel];
  return tables === undefined || written.some((table) => tables.includes(table));
}
