import { basename } from 'node:path';

import type { Handlers } from '#shared/contract.ts';
import type { HandlerDeps } from './handler-deps.ts';

export function workspaceHandlers({ stores: { assessors, history }, workspace }: HandlerDeps) {
  return {
    'workspace.get': (_nothing, { assessorId }) => {
      const all = assessors.list();
      return {
        path: workspace.path,
        name: basename(workspace.path),
        assessors: all,
        assessor: all.find(({ id }) => id === assessorId) ?? null,
        lastSavedAt: history.lastWriteAt(),
        lastBackupAt: workspace.lastBackupAt(),
      };
    },
  } satisfies Partial<Handlers>;
}
