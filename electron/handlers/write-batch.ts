import { RefusalError } from '#shared/refusal.ts';
import { batchTexts } from '#shared/texts/batch.ts';
import { fileNameKey, freeName } from '#shared/packet-file-name.ts';
import type { Batch, BatchItemRow } from '../store/packet-batch-store.ts';
import { createBatchFiles, type BatchFile } from './batch-files.ts';
import { createBatchNames } from './batch-names.ts';
import type { FolderPort } from './folder-port.ts';
import type { HandlerDeps } from './handler-deps.ts';

type Run = {
  batch: Batch;
  folder: FolderPort;
  /** Files of an earlier run that are missing from the folder are written again. */
  restoresMissing: boolean;
  /** Ends after the file that is being written. */
  stop: AbortSignal;
  onFound: (position: number) => void;
  onDone: () => void;
};

/**
 * Writes the files of a batch, one after the other, and puts down what became of each.
 *
 * A file is whole on the disk, then it is in the ledger, then it gets its name: so no file goes without its line,
 * none is half, and whatever ends the program in between is made up for by the next run.
 */
export function createBatchWriter(deps: HandlerDeps) {
  const { stores, closing } = deps;
  const { packetBatches, history } = stores;
  const make = createBatchFiles(deps);
  const namesOf = createBatchNames(deps);

  /** Whether the file of an item is in the folder as it was written; one that only lacked its name gets it. */
  async function isThere(folder: FolderPort, batch: Batch, item: BatchItemRow) {
    const { fileName, sha256, position } = item;
    if (sha256 === null) return false;
    if ((await folder.sha256Of(fileName)) === sha256) return true;
    const part = partOf(batch, position);
    if ((await folder.sha256Of(part)) !== sha256) return false;
    await folder.finish(part, fileName);
    return true;
  }

  function putFailed({ id, kind, startedBy }: Batch, item: BatchItemRow, message: string) {
    const { position, applicationId, exportId } = item;
    const command = {
      name: 'batch.fail',
      label: batchTexts.notWritten[kind](item.name),
      subjectId: applicationId,
      undoable: false,
    };
    history.run(startedBy, command, () =>
      packetBatches.putOutcome(id, position, {
        ...{ status: 'failed', fileName: '', exportId, kitId: null, warnings: [], message },
      }),
    );
  }

  /** Why the whole batch cannot go on; null when it can. */
  async function writeOne(
    run: Run,
    item: BatchItemRow,
    name: (taken: Taken) => string,
    taken: Taken,
  ) {
    const { batch, folder } = run;
    const { position } = item;
    const part = partOf(batch, position);
    let made: BatchFile;
    let fileName: string;
    try {
      fileName = name(taken);
      made = await make(batch, item, fileName);
      if (closing.aborted) return null; // the store is closed, or about to be: nothing was written yet
    } catch (error) {
      if (!closing.aborted) putFailed(batch, item, messageOf(batch, error));
      return null;
    }
    const { bytes, warnings, record } = made;
    try {
      await folder.writePart(part, bytes);
    } catch (error) {
      return folder.troubleOf(error);
    }
    if (closing.aborted) return null; // the next run writes it again over this one
    try {
      record((recorded) =>
        packetBatches.putOutcome(batch.id, position, {
          ...{ status: 'written', fileName, ...recorded, warnings, message: '' },
        }),
      );
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      await folder.removePart(part);
      putFailed(batch, item, error.message);
      return null;
    }
    taken.add(fileNameKey(fileName));
    try {
      await folder.finish(part, fileName);
    } catch (error) {
      await folder.removePart(part).catch(() => undefined); // what is wrong with the folder is said below
      if (!closing.aborted) putFailed(batch, item, folder.troubleOf(error));
      return folder.troubleOf(error);
    }
    return null;
  }

  /** @returns why it came to a halt; null when it is through, or was stopped */
  return async function writeBatch(run: Run): Promise<string | null> {
    const { batch, folder, restoresMissing, stop } = run;
    const items = packetBatches.listItems(batch.id);
    const nameOf = namesOf(batch, items.length);
    const left: BatchItemRow[] = [];
    const taken: Taken = new Set();
    try {
      for (const item of items) {
        if (item.status !== 'written') left.push(item);
        else if (!restoresMissing || (await isThere(folder, batch, item)))
          run.onFound(item.position);
        else left.push(item);
      }
      for (const name of await folder.listNames()) taken.add(fileNameKey(name));
    } catch (error) {
      return folder.troubleOf(error);
    }
    for (const item of left) {
      if (stop.aborted || closing.aborted) return null;
      const name = (names: Taken) => freeName(nameOf(item), names);
      const halt = await writeOne(run, item, name, taken);
      if (closing.aborted) return null;
      if (halt !== null) return halt;
      run.onDone();
      // Whoever is at the keyboard gets their turn between two files: their calls, and their own prints.
      await new Promise((resolve) => setImmediate(resolve));
    }
    return null;
  };
}

type Taken = Set<string>;

/** Hidden, and known by the next run. */
const partOf = ({ id }: Batch, position: number) => `.${id}-${position}.part`;

function messageOf({ kind }: Batch, error: unknown): string {
  if (error instanceof RefusalError) {
    return error.code === 'not-found' ? batchTexts.gone : error.message;
  }
  return batchTexts.notMade[kind](error instanceof Error ? error.message : String(error));
}
