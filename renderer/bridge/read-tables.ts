import type { Channel } from '#shared/contract.ts';

/**
 * The tables a read stands on, for reads that are dear or often on the screen: only a write to one of them makes
 * it stale. A read that is not here is read again after every write, which is always right.
 */
const tablesOf: Partial<Record<Channel, readonly string[]>> = {
  'document.text': ['documents'],
  'version.list': ['postings', 'posting_versions'],
  'version.get': ['postings', 'posting_versions'],
  'version.compare': ['postings', 'posting_versions'],
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
    'posting_versions',
  ],
  'packet.listExports': ['packet_exports'],
  'import.current': [],
  'desk.startFailure': [],
  'desk.listRecent': [],
  'desk.about': [],
};

/** Whether what was read by this call may be otherwise after these tables were written. */
export function isStale(channel: Channel, written: readonly string[]): boolean {
  const tables = tablesOf[channel];
  return tables === undefined || written.some((table) => tables.includes(table));
}
