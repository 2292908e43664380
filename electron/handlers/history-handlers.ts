import type { Handlers } from '#shared/contract.ts';
import { assessorOf } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

export function historyHandlers({ stores: { history, historyList } }: HandlerDeps) {
  return {
    'history.state': (_nothing, { assessorId }) =>
      assessorId === null ? { undo: null, redo: null } : history.state(assessorId),
    'history.undo': (_nothing, caller) => ({ label: history.undo(assessorOf(caller)) }),
    'history.redo': (_nothing, caller) => ({ label: history.redo(assessorOf(caller)) }),
    'history.list': ({ of, before }, caller) => historyList.page(of, assessorOf(caller), before),
    'history.undoEntry': ({ seq }, caller) => ({
      label: history.undoEntry(assessorOf(caller), seq),
    }),
  } satisfies Partial<Handlers>;
}
