import { parentPort } from 'node:worker_threads';

import { readTask, type ReadTask } from './reading.ts';

/** Runs in a worker thread: answers each task with what it read; the bytes move over, they are not copied. */
parentPort?.on('message', (task: ReadTask) => {
  void readTask(task).then((read) => {
    parentPort?.postMessage(read, 'bytes' in read ? [read.bytes.buffer] : []);
  });
});
