import { v7 } from 'uuid';

import type { Handlers } from '#shared/contract.ts';
import { savedSearchSchema } from '#shared/search.ts';
import { RefusalError } from '#shared/refusal.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { createSearchReader } from './search-overview.ts';

const mostCounted = 1000;

export function searchHandlers({ stores, now }: HandlerDeps) {
  const { search, savedSearches, candidates, applications, postings, history } = stores;
  const reader = createSearchReader(stores);

  return {
    'search.overview': (asked, caller) => reader.overview(asked, assessorOf(caller)),
    'search.page': (asked, caller) => reader.page(asked, assessorOf(caller)),

    'search.sealed': (_asked, caller) => {
      const count = search.countSealed(assessorOf(caller), mostCounted + 1);
      return { count: Math.min(count, mostCounted), isCapped: count > mostCounted };
    },

    'search.named': ({ postingIds, applicationIds }, caller) => {
      assessorOf(caller);
      return {
        postings: postingIds.flatMap((id) => {
          const title = postings.findTitle(id);
          return title === undefined ? [] : { id, title };
        }),
        applications: applicationIds.flatMap((id) => {
          const application = applications.find(id);
          const candidate = application && candidates.find(application.candidateId);
          if (!candidate) return [];
          const postingTitle = postings.findTitle(application.postingId) ?? '';
          return { id, title: candidate.name, postingTitle };
        }),
      };
    },

    'search.listSaved': (_asked, caller) => savedSearches.listByAssessor(assessorOf(caller)),

    'search.save': (asked, caller) => {
      const assessorId = assessorOf(caller);
      const createdAt = now().toISOString();
      const saved = savedSearchSchema.parse({ ...asked, id: v7(), assessorId, createdAt });
      const label = historyTexts.saveSearch(saved.name);
      history.run(assessorId, { name: 'search.save', label, subjectId: saved.id }, () =>
        savedSearches.insert(saved),
      );
      return saved;
    },

    'search.removeSaved': ({ savedSearchId }, caller) => {
      const assessorId = assessorOf(caller);
      const saved = found(savedSearches.find(savedSearchId), 'savedSearch');
      if (saved.assessorId !== assessorId) throw new RefusalError('refused', ruleTexts.notYours);
      const label = historyTexts.removeSearch(saved.name);
      history.run(assessorId, { name: 'search.removeSaved', label, subjectId: saved.id }, () =>
        savedSearches.remove(saved.id),
      );
      return {};
    },
  } satisfies Partial<Handlers>;
}
