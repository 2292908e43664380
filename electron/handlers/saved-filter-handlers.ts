import { v7 } from 'uuid';

import { savedFilterSchema } from '#shared/candidate-list.ts';
import type { Handlers } from '#shared/contract.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

/** Filters of the list of candidates that were given a name. */
export function savedFilterHandlers({ stores: { savedFilters, history }, now }: HandlerDeps) {
  return {
    'savedFilter.list': () => savedFilters.list(),

    'savedFilter.save': ({ name, filter }, caller) => {
      const same = savedFilters.findNamed(name);
      const saved = savedFilterSchema.parse({
        id: same?.id ?? v7(),
        createdAt: same?.createdAt ?? now().toISOString(),
        ...{ name, filter },
      });
      const label = historyTexts.saveFilter(name);
      const command = { name: 'savedFilter.save', label, subjectId: saved.id };
      history.run(assessorOf(caller), command, () => savedFilters.put(saved));
      return saved;
    },

    'savedFilter.remove': ({ savedFilterId }, caller) => {
      const { name } = found(savedFilters.find(savedFilterId), 'filter');
      const label = historyTexts.removeFilter(name);
      const command = { name: 'savedFilter.remove', label, subjectId: savedFilterId };
      history.run(assessorOf(caller), command, () => savedFilters.remove(savedFilterId));
      return {};
    },
  } satisfies Partial<Handlers>;
}
