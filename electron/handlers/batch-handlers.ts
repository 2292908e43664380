import { v7 } from 'uuid';

import type { Handlers } from '#shared/contract.ts';
import { batchIdSchema, type ApplicationId, type AssessorId, type BatchId } from '#shared/ids.ts';
import { mostFilesAtOnce, type BatchReport } from '#shared/packet-batch.ts';
import { RefusalError } from '#shared/refusal.ts';
import { batchTexts } from '#shared/texts/batch.ts';
import type { Batch, BatchTarget, NewBatch } from '../store/packet-batch-store.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { createKitMaker } from './kit-maker.ts';
import { createBatchWriter } from './write-batch.ts';

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

/** One batch of packets or kits at a time; what is left of one stays until it is written or given up. */
export function batchHandlers(deps: HandlerDeps) {
  const { stores, now, files, emit, reportFailure, closing } = deps;
  const { applications, assessors, history, kits, packetBatches } = stores;
  const writeBatch = createBatchWriter(deps);
  const kitMaker = createKitMaker(deps);
  let session: Session | undefined;

  function run(batch: Batch, restoresMissing: boolean): BatchReport {
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
    begun.finished = writeBatch({
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

  function report(batch: Batch): BatchReport {
    const own = session?.batchId === batch.id ? session : undefined;
    const items = packetBatches.listItems(batch.id);
    const isDone = items.every(({ status }) => status === 'written');
    const { id, kind, startedAt, startedBy, startedByName } = batch;
    return {
      ...{ batchId: id, kind, startedAt, startedBy, startedByName },
      state: own?.isRunning ? 'running' : isDone ? 'done' : 'stopped',
      folderName: files.folderAt(batch.folder).folderName,
      forWhom: batch.kind === 'packet' ? batch.options.forWhom : '',
      haltedBecause: own?.haltedBecause ?? null,
      items: items.map(({ position, applicationId, name, assessorName, status, ...item }) => ({
        ...{ position, applicationId, name, assessorName },
        ...{ fileName: item.fileName, warnings: item.warnings, message: item.message },
        status: status === 'written' && own?.found.has(position) ? 'already-written' : status,
      })),
    };
  }

  /** @throws {RefusalError} `conflict` while a batch is being written */
  function refuseWhileRunning(): void {
    if (session?.isRunning) throw new RefusalError('conflict', batchTexts.running);
  }

  function own(batchId: BatchId, assessorId: AssessorId): Batch {
    const batch = found(packetBatches.find(batchId), 'batch');
    if (batch.startedBy !== assessorId) {
      throw new RefusalError('refused', batchTexts.notYours(batch.startedByName));
    }
    return batch;
  }

  /** Each once. @throws {RefusalError} `not-found` when one is not in the workspace */
  function known(applicationIds: readonly ApplicationId[]): ApplicationId[] {
    const wanted = [...new Set(applicationIds)];
    for (const id of wanted) found(applications.find(id), 'application');
    return wanted;
  }

  const newOf = (startedBy: AssessorId, folder: string) => ({
    ...{ id: batchIdSchema.parse(v7()), startedAt: now().toISOString(), startedBy, folder },
  });

  function begin(
    batch: NewBatch,
    targets: readonly BatchTarget[],
    before: () => void = () => undefined,
  ): BatchReport {
    const label = batchTexts.start[batch.kind](targets.length);
    const command = { name: 'batch.start', label, subjectId: batch.id, undoable: false };
    history.run(batch.startedBy, command, () => {
      before();
      packetBatches.insert(batch, targets);
    });
    return run(found(packetBatches.find(batch.id), 'batch'), false);
  }

  const leftOf = (batchId: BatchId) =>
    packetBatches.listItems(batchId).filter(({ status }) => status !== 'written').length;

  return {
    'batch.chooseFolder': () => files.chooseFolder(),

    'batch.start': ({ applicationIds, options, namePattern, token }, caller) => {
      const assessorId = assessorOf(caller);
      refuseWhileRunning();
      const wanted = known(applicationIds);
      const folder = files.takeFolder(token);
      return begin(
        { ...newOf(assessorId, folder), kind: 'packet', options, namePattern },
        wanted.map((applicationId) => ({ applicationId, assessorId: null })),
      );
    },

    'batch.startKits': (
      { applicationIds, receivers, leavesOutMade, namePattern, token, ...options },
      caller,
    ) => {
      const assessorId = assessorOf(caller);
      refuseWhileRunning();
      const wanted = known(applicationIds);
      const people = new Map(
        receivers.map((receiver) => [
          receiver.type === 'new' ? receiver.name : receiver.id,
          { ...receiver, assessor: kitMaker.receiverOf(receiver) },
        ]),
      );
      const isMade = (applicationId: ApplicationId, receiverId: AssessorId) =>
        kits
          .listByApplication(applicationId)
          .some((kit) => kit.assessorId === receiverId && kit.withdrawnAt === null);
      const targets = [...people.values()].flatMap(({ assessor: { id } }) =>
        wanted
          .filter((applicationId) => !(leavesOutMade && isMade(applicationId, id)))
          .map((applicationId) => ({ applicationId, assessorId: id })),
      );
      if (targets.length === 0) throw new RefusalError('conflict', batchTexts.allMade);
      if (targets.length > mostFilesAtOnce) {
        throw new RefusalError('refused', batchTexts.tooMany(mostFilesAtOnce));
      }
      const folder = files.takeFolder(token);
      return begin(
        { ...newOf(assessorId, folder), kind: 'kit', options, namePattern },
        targets,
        () => {
          for (const { type, assessor } of people.values()) {
            if (type === 'new') assessors.insert(assessor);
          }
        },
      );
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
      const { kind } = found(packetBatches.find(batchId), 'batch');
      const label = batchTexts.giveUp[kind](leftOf(batchId));
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
