import { Worker } from 'node:worker_threads';

import { importTexts } from '#shared/texts/import.ts';
import { nameOf, type GivenFile } from './given-file.ts';
import type { ReadDocument } from './read-document.ts';
import type { Refused } from './read-source.ts';
import type { Again, ReadPosting, ReadTask } from './reading.ts';

type Options = {
  /** The built worker, or its source in tests and on the command line. */
  workerUrl: URL;
  /** Longer, and the file is refused. */
  timeoutMs?: number;
  /** A worker that wants more is ended, and the file is refused. */
  maxMemoryMb?: number;
};

export type Reader = ReturnType<typeof createReader>;

/**
 * Reads files in one worker thread, so that neither a long text nor a broken library stalls the window.
 *
 * A file that takes too long, or brings the worker down, is refused by name; the next gets a fresh worker.
 */
export function createReader({ workerUrl, timeoutMs = 20_000, maxMemoryMb = 512 }: Options) {
  let worker: Worker | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  function start(): Worker {
    const fresh = new Worker(workerUrl, {
      resourceLimits: { maxOldGenerationSizeMb: maxMemoryMb },
    });
    fresh.unref();
    return fresh;
  }

  function runTask(task: ReadTask): Promise<unknown> {
    const current = (worker ??= start());
    const fileName = 'file' in task ? nameOf(task.file) : task.fileName;
    return new Promise((resolve) => {
      const settle = (answer: unknown, isBroken: boolean) => {
        clearTimeout(timer);
        current.off('message', read).off('error', crash).off('exit', crash);
        if (isBroken) {
          worker = undefined;
          void current.terminate();
        }
        resolve(answer);
      };
      const refuse = (refusal: string) => settle({ fileName, refusal } satisfies Refused, true);
      const read = (answer: unknown) => settle(answer, false);
      const crash = () => refuse(importTexts.crashed);
      const timer = setTimeout(() => refuse(importTexts.tooSlow(timeoutMs / 1000)), timeoutMs);
      current.on('message', read).on('error', crash).on('exit', crash);
      current.postMessage(task);
    });
  }

  /** One file at a time: the order is kept, and one worker's memory bounds all of it. */
  function enqueue(task: ReadTask): Promise<unknown> {
    const answer = queue.then(() => runTask(task));
    queue = answer;
    return answer;
  }

  return {
    readPosting: (file: GivenFile) =>
      enqueue({ what: 'posting', file }) as Promise<ReadPosting | Refused>,
    readPasted: (fileName: string, bytes: Uint8Array<ArrayBuffer>) =>
      enqueue({ what: 'pasted', fileName, bytes }) as Promise<ReadPosting | Refused>,
    /** Bytes that are kept already, read in the encoding somebody chose. */
    readAgain: (fileName: string, bytes: Uint8Array<ArrayBuffer>, as: Again) =>
      enqueue({ what: 'again', fileName, bytes, as }) as Promise<ReadPosting | Refused>,
    readDocument: (file: GivenFile) =>
      enqueue({ what: 'document', file }) as Promise<ReadDocument | Refused>,
    close: async () => {
      await worker?.terminate();
      worker = undefined;
    },
  };
}
