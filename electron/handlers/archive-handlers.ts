import { basename, extname, resolve } from 'node:path';

import type { Handlers } from '#shared/contract.ts';
import { RefusalError } from '#shared/refusal.ts';
import { archiveTexts as texts } from '#shared/texts/archive.ts';
import { plainDateOf } from '#shared/time.ts';
import { diskRefusal } from '../archive/disk-refusal.ts';
import { createOneJob } from '../archive/one-job.ts';
import { assessorOf } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { createLedgerKeeper } from './ledger-keeper.ts';

/** Everything of the workspace in one file. It passes every seal, so it says so before and is in the ledger after. */
export function archiveHandlers(deps: HandlerDeps) {
  const { files, workspace, now, emit, writeEverything } = deps;
  const ledger = createLedgerKeeper(deps);
  const one = createOneJob((progress) => emit('archive.progress', progress));

  return {
    'archive.export': async ({ forWhom, deleteBy }, caller) => {
      const assessorId = assessorOf(caller);
      const name = basename(workspace.path, extname(workspace.path));
      const path = await files.chooseTarget(texts.fileName(name, plainDateOf(now())));
      if (path === null) return null;
      const fileName = basename(path);
      if (resolve(path) === resolve(workspace.path)) {
        throw new RefusalError('refused', texts.isWorkspace(fileName));
      }
      const report = await one
        .run((job) => writeEverything({ path, ...job }))
        .catch((error: unknown) => {
          throw diskRefusal(error, fileName);
        });
      const { sha256, sizeBytes } = report;
      ledger.record(assessorId, 'archive.export', {
        ...{ kind: 'workspace', format: 'zip', postingId: null, fileName, forWhom, deleteBy },
        // Everybody who was there: an erasure finds it by its kind and its time.
        applicationIds: [],
        options: texts.options,
        ...{ contentHash: null, pageCount: null, sha256, sizeBytes },
      });
      return { ...report, fileName };
    },

    'archive.stop': () => {
      one.stop(texts.stoppedExport);
      return {};
    },
  } satisfies Partial<Handlers>;
}
