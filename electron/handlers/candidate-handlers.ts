import { v7 } from 'uuid';

import { candidateSchema } from '#shared/candidate.ts';
import type { CandidateView } from '#shared/candidate-view.ts';
import type { Handlers } from '#shared/contract.ts';
import type { AssessorId, CandidateId, PostingId } from '#shared/ids.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { searchMatch } from '../store/search-match.ts';
import { indexBudgetMs } from './search-overview.ts';
import { parseSearch } from '#shared/search-query.ts';
import { createApplicationReader } from './application-reader.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

/** One person: found, read whole, added, changed. */
export function candidateHandlers(deps: HandlerDeps) {
  const { now } = deps;
  const { stores } = deps;
  const { assessors, candidates, candidateRows, documents, history, postings } = stores;
  const reader = createApplicationReader(deps);
  const titleOf = (id: PostingId) => found(postings.find(id), 'posting').title;

  function view(candidateId: CandidateId, assessorId: AssessorId): CandidateView {
    const names = new Map(assessors.list().map(({ id, name }) => [id, name]));
    const applied = reader.ofCandidate(candidateId, assessorId).map(({ summary, notes }) => {
      const postingTitle = titleOf(summary.application.postingId);
      return { summary: { ...summary, postingTitle }, notes, postingTitle };
    });
    return {
      candidate: found(candidates.find(candidateId), 'candidate'),
      tags: candidateRows.tagsOf(candidateId),
      applications: applied.map(({ summary }) => summary),
      documents: documents.listByCandidate(candidateId),
      notes: applied
        .flatMap(({ notes, postingTitle }) =>
          notes.map((note) => ({
            ...note,
            assessorName: names.get(note.assessorId) ?? '',
            postingTitle,
          })),
        )
        .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt)),
      added: candidates.findAdding(candidateId) ?? null,
    };
  }

  return {
    'candidate.find': ({ query }) => {
      stores.searchIndex.bringUpToDate(indexBudgetMs);
      return candidates.findNamed(searchMatch(parseSearch(query), 'names', null));
    },
    'candidate.get': ({ candidateId }, caller) => view(candidateId, assessorOf(caller)),

    'candidate.add': ({ draft }, caller) => {
      const createdAt = now().toISOString();
      const candidate = candidateSchema.parse({ ...draft, id: v7(), createdAt });
      const label = historyTexts.addCandidate(candidate.name);
      const command = { name: 'candidate.add', label, subjectId: candidate.id };
      history.run(assessorOf(caller), command, () => candidates.insert(candidate));
      return candidate;
    },

    'candidate.change': ({ candidateId, changes }, caller) => {
      const candidate = found(candidates.find(candidateId), 'candidate');
      const changed = candidateSchema.parse({ ...candidate, ...given(changes) });
      const label = historyTexts.changeCandidate(candidate.name);
      const command = { name: 'candidate.change', label, subjectId: candidateId };
      history.run(assessorOf(caller), command, () => candidates.update(changed));
      return changed;
    },
  } satisfies Partial<Handlers>;
}

/** The fields that were sent; a field that was left out stays as it is. */
function given(changes: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
