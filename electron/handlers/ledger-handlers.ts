import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

import type { Handlers } from '#shared/contract.ts';
import { ledgerPageSize } from '#shared/ledger-list.ts';
import { RefusalError } from '#shared/refusal.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { ledgerTexts } from '#shared/texts/ledger.ts';
import { plainDateOf } from '#shared/time.ts';
import { nameOf, type GivenFile } from '../import/given-file.ts';
import { sha256Of } from '../import/sha256.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

/** What left the workbench, when, by whom, for whom. */
export function ledgerHandlers({ stores, now, files }: HandlerDeps) {
  const { history, ledger, ledgerList } = stores;
  const today = () => plainDateOf(now());

  return {
    'ledger.listOfApplication': ({ applicationId }) => ledger.listByApplication(applicationId),
    'ledger.count': () => ledgerList.count(today()),
    'ledger.page': ({ filter, after }) =>
      ledgerList.page({ filter, today: today() }, after, ledgerPageSize),
    'ledger.recipients': () => ledgerList.recipients(),

    'ledger.confirmDeleted': ({ exportId, note }, caller) => {
      const assessorId = assessorOf(caller);
      const [row] = ledgerList.rows([exportId], today());
      const { fileName, deletion } = found(row, 'export');
      if (deletion) throw new RefusalError('conflict', ledgerTexts.deletedAlready(fileName));
      const label = historyTexts.confirmDeleted(fileName);
      history.run(assessorId, { name: 'ledger.confirmDeleted', label, subjectId: exportId }, () =>
        ledgerList.confirmDeleted(exportId, now().toISOString(), assessorId, note),
      );
      return {};
    },

    'ledger.chooseFile': () => files.chooseExported(),
    'ledger.checkFile': async ({ token }) => {
      const [file, ...others] = files.take(token);
      if (file === undefined || others.length > 0) {
        throw new RefusalError('invalid-input', ledgerTexts.oneFile);
      }
      const sha256 = await sha256OfFile(file);
      return { fileName: nameOf(file), sha256, rows: ledgerList.listBySha256(sha256, today()) };
    },
  } satisfies Partial<Handlers>;
}

/** @throws {RefusalError} `refused` when the file cannot be read */
async function sha256OfFile(file: GivenFile): Promise<string> {
  if (typeof file !== 'string') {
    if ('bytes' in file) return sha256Of(file.bytes);
    throw new RefusalError('refused', ledgerTexts.cannotRead(file.fileName, file.refusal));
  }
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new RefusalError('refused', ledgerTexts.cannotRead(nameOf(file), why));
  });
  return hash.digest('hex');
}
