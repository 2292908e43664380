import { v7 } from 'uuid';

import type { Handlers } from '#shared/contract.ts';
import { batchIdSchema, type AssessorId, type BatchId } from '#shared/ids.ts';
import type { BatchReport } from '#shared/packet-batch.ts';
import { RefusalError } from '#shared/refusal.ts';
import { batchTexts } from '#shared/texts/batch.ts';
import type { PacketBatch } from '../store/packet-batch-store.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { createPacketWriter } from './write-packets.ts';

/** A batch of this session: the one that runs, or the last one. */
type Session = {
  batchId: BatchId;
  stop: AbortController;
  isRunning: boolean;
  haltedBecause: string | null;
  /** Positions whose file an earlier run had written. */
  found: Set<number>;
  finished: Promise<void>;
};

/** One batch of packets at a time; what is left of one stays until it is written or given up. */
export function batchHandlers(deps: HandlerDeps) {
  const { stores, now, files, emit, reportFailure, closing } = deps;
  const { applications, history, packetBatches } = stores;
  const writePackets = createPacketWriter(deps);
  let session: Session | undefined;

  function run(batch: PacketBatch, restoresMissing: boolean): BatchReport {
    const begun: Session = {
      batchId: batch.id,
      stop: new AbortController(),
      isRunning: true,
      haltedBecause: null,
      found: new Set(),
      finished: Promise.resolve(),
    };
    session = begun;
    const tell = () => {
      if (!closing.aborted)
        emit('batch.progress', { batchId: batch.id, isRunning: begun.isRunning });
    };
    begun.finished = writePackets({
      batch,
      folder: files.folderAt(batch.folder),
      restoresMissing,
      stop: begun.stop.signal,
      onFound: (position) => begun.found.add(position),
      onDone: tell,
    })
      .then(
        (halt) => {
          begun.haltedBecause = halt;
        },
        (error: unknown) => {
          begun.haltedBecause = batchTexts.brokeOff;
          reportFailure('batch.start', error);
        },
      )
      .then(() => {
        begun.isRunning = false;
        tell();
      });
    return report(batch);
  }

  function report(batch: PacketBatch): BatchReport {
    const own = session?.batchId === batch.id ? session : undefined;
    const items = packetBatches.listItems(batch.id);
    const isDone = items.every(({ status }) => status === 'written');
    const { id, startedAt, startedBy, startedByName, options } = batch;
    return {
      ...{ batchId: id, startedAt, startedBy, startedByName },
      state: own?.isRunning ? 'running' : isDone ? 'done' : 'stopped',
      folderName: files.folderAt(batch.folder).folderName,
      ...{ forWhom: options.forWhom, variant: options.variant },
      haltedBecause: own?.haltedBecause ?? null,
      items: items.map(({ exportId: _export, sha256: _hash, status, ...item }) => ({
        ...item,
        status: status === 'written' && own?.found.has(item.position) ? 'already-written' : status,
      })),
    };
  }

  /** @throws {RefusalError} `conflict` while a batch is being written */
  function refuseWhileRunning(): void {
    if (session?.isRunning) throw new RefusalError('conflict', batchTexts.running);
  }

  function own(batchId: BatchId, assessorId: AssessorId): PacketBatch {
    const batch = found(packetBatches.find(batchId), 'batch');
    if (batch.startedBy !== assessorId) {
      throw new RefusalError('refused', batchTexts.notYours(batch.startedByName));
    }
    return batch;
  }

  const leftOf = (batchId: BatchId) =>
    packetBatches.listItems(batchId).filter(({ status }) => status !== 'written').length;

  return {
    'batch.chooseFolder': () => files.chooseFolder(),

    'batch.start': ({ applicationIds, options, namePattern, token }, caller) => {
      const assessorId = assessorOf(caller);
      refuseWhileRunning();
      const wanted = [...new Set(applicationIds)];
      for (const id of wanted) found(applications.find(id), 'application');
      const folder = files.takeFolder(token);
      const id = batchIdSchema.parse(v7());
      const label = batchTexts.start(wanted.length);
      history.run(
        assessorId,
        { name: 'batch.start', label, subjectId: id, undoable: false },
        () => {
          const startedAt = now().toISOString();
          const batch = { id, startedAt, startedBy: assessorId, folder, options, namePattern };
          packetBatches.insert(batch, wanted);
        },
      );
      return run(found(packetBatches.find(id), 'batch'), false);
    },

    'batch.stop': async ({ batchId }) => {
      if (session?.batchId === batchId) {
        session.stop.abort();
        await session.finished;
      }
      return {};
    },

    'batch.resume': ({ batchId, token }, caller) => {
      const assessorId = assessorOf(caller);
      refuseWhileRunning();
      const batch = own(batchId, assessorId);
      if (token === null) return run(batch, true);
      const folder = files.takeFolder(token);
      const label = batchTexts.moveTo(files.folderAt(folder).folderName);
      history.run(
        assessorId,
        { name: 'batch.resume', label, subjectId: batchId, undoable: false },
        () => packetBatches.setFolder(batchId, folder),
      );
      return run({ ...batch, folder }, false);
    },

    'batch.giveUp': ({ batchId }, caller) => {
      const assessorId = assessorOf(caller);
      refuseWhileRunning();
      found(packetBatches.find(batchId), 'batch');
      const label = batchTexts.giveUp(leftOf(batchId));
      history.run(assessorId, { name: 'batch.giveUp', label, subjectId: batchId }, () =>
        packetBatches.giveUp(batchId, now().toISOString()),
      );
      session = undefined;
      return {};
    },

    'batch.current': () => {
      const shown = session ? packetBatches.find(session.batchId) : packetBatches.findUnfinished();
      return shown ? report(shown) : null;
    },
  } satisfies Partial<Handlers>;
}
