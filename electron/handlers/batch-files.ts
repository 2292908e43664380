import type { ExportId, KitId } from '#shared/ids.ts';
import { RefusalError } from '#shared/refusal.ts';
import { batchTexts } from '#shared/texts/batch.ts';
import { kitTexts } from '#shared/texts/kit.ts';
import type { Batch, BatchItemRow, KitBatch, PacketBatch } from '../store/packet-batch-store.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { createKitBank } from './kit-bank.ts';
import { createKitKeeper } from './kit-keeper.ts';
import { createKitMaker } from './kit-maker.ts';
import { createLedgerKeeper } from './ledger-keeper.ts';
import { createPacketMaker } from './packet-maker.ts';

/** What is written in the command that puts a file into the ledger. */
type Also = (written: { exportId: ExportId; kitId: KitId | null }) => void;

export type BatchFile = {
  bytes: Uint8Array;
  /** One line for each part that could not be put in as it is. */
  warnings: string[];
  /** Puts the file into the ledger, once its bytes are on the disk. @throws {RefusalError} when it is of no use by now */
  record: (also: Also) => void;
};

/** Makes one file of a batch: a packet, or a kit exactly as one that is made alone. */
export function createBatchFiles(deps: HandlerDeps) {
  const { assessors, kits } = deps.stores;
  const packets = createPacketMaker(deps);
  const ledger = createLedgerKeeper(deps);
  const maker = createKitMaker(deps);
  const keeper = createKitKeeper(deps);
  const bank = createKitBank(deps);

  async function packetFile(
    { options, startedBy }: PacketBatch,
    { applicationId }: BatchItemRow,
    fileName: string,
  ): Promise<BatchFile> {
    const made = await packets.make(applicationId, startedBy, options, fileName);
    const { bytes, warnings, forLedger } = made;
    return {
      ...{ bytes, warnings },
      record: (also) =>
        ledger.record(startedBy, 'batch.write', { ...forLedger, fileName, bytes }, ({ id }) =>
          also({ exportId: id, kitId: null }),
        ),
    };
  }

  /** A kit that is recorded is the same one again: a second key for the same file would be a second kit. */
  function kitAgain({ startedBy }: KitBatch, kitId: KitId, fileName: string): BatchFile | null {
    const kit = kits.find(kitId);
    if (!kit) return null;
    if (kit.withdrawnAt !== null) throw new RefusalError('conflict', kitTexts.isWithdrawn);
    const { bytes } = maker.fileOf(kit.content, kit.content.candidateName);
    return {
      ...{ bytes, warnings: [] },
      record: (also) =>
        keeper.record(startedBy, 'kit.saveAgain', kit, { fileName, bytes }, ({ id }) =>
          also({ exportId: id, kitId }),
        ),
    };
  }

  function kitFile(batch: KitBatch, item: BatchItemRow, fileName: string): BatchFile {
    const { options, startedBy } = batch;
    const { applicationId, assessorId, kitId } = item;
    const again = kitId && kitAgain(batch, kitId, fileName);
    if (again) return again;
    const assessor = assessorId && assessors.find(assessorId);
    if (!assessor) throw new RefusalError('conflict', batchTexts.assessorGone);
    const { criteria } = maker.rubricFor(applicationId);
    const questions = bank.questionsOf(bank.bankOf(assessor.id, startedBy, criteria), criteria);
    const deleteBy = options.deleteBy ?? maker.namesOf(applicationId).deleteBy;
    const receiver = { type: 'assessor' as const, id: assessor.id };
    const request = { ...options, applicationId, receiver, questions, deleteBy };
    const made = maker.make(request, startedBy);
    const { bytes, kit } = made;
    return {
      ...{ bytes, warnings: [] },
      record: (also) => {
        if (keeper.isOutdated(made)) throw new RefusalError('conflict', batchTexts.rubricChanged);
        keeper.settle(made, { fileName, bytes }, startedBy, ({ id }) =>
          also({ exportId: id, kitId: kit.id }),
        );
      },
    };
  }

  return async (batch: Batch, item: BatchItemRow, fileName: string): Promise<BatchFile> =>
    batch.kind === 'packet' ? packetFile(batch, item, fileName) : kitFile(batch, item, fileName);
}
