import type { Handlers } from '#shared/contract.ts';
import { assessorOf } from './caller.ts';
import { createComparisonReader } from './comparison-reader.ts';
import type { HandlerDeps } from './handler-deps.ts';

export function compareHandlers(deps: HandlerDeps) {
  const compare = createComparisonReader(deps);
  return {
    'compare.get': ({ postingId, applicationIds }, caller) =>
      compare(postingId, applicationIds, assessorOf(caller)),
  } satisfies Partial<Handlers>;
}
