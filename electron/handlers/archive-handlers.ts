import { basename, extname } from 'node:path';

import type { Handlers } from '#shared/contract.ts';
import { RefusalError } from '#shared/refusal.ts';
import { archiveTexts as texts } from '#shared/texts/archive.ts';
import { plainDateOf } from '#shared/time.ts';
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
      const report = await one
        .run((job) => writeEverything({ path, ...job }))
        .catch((error: unknown) => {
          throw refusalOf(error, fileName);
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

/** What the disk says, as a refusal that names the file; anything else stays what it is. */
function refusalOf(error: unknown, fileName: string): unknown {
  const isOfDisk = error instanceof Error && 'syscall' in error;
  return isOfDisk ? new RefusalError('refused', texts.cannotWrite(fileName, error.message)) : error;
}
