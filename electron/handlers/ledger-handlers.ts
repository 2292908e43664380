import type { Handlers } from '#shared/contract.ts';
import type { HandlerDeps } from './handler-deps.ts';

/** What left the workbench, when, by whom, for whom. */
export function ledgerHandlers({ stores: { ledger } }: HandlerDeps) {
  return {
    'ledger.listOfApplication': ({ applicationId }) => ledger.listByApplication(applicationId),
  } satisfies Partial<Handlers>;
}
