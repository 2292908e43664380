import type { Handlers } from '#shared/contract.ts';
import { searchMatch } from '../store/search-query.ts';
import { assessorOf } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

export function searchHandlers({ stores: { search } }: HandlerDeps) {
  return {
    'search.find': ({ query }, caller) => {
      const match = searchMatch(query);
      return match === null ? [] : search.find(match, assessorOf(caller));
    },
  } satisfies Partial<Handlers>;
}
