import { setImmediate } from 'node:timers/promises';

/** So long main works on an archive at a stretch; a key that was pressed meanwhile waits no longer. */
const stretchMs = 8;

/**
 * A way to give others their turn, to be called between two small pieces of work: it lets go only when the stretch
 * is used up.
 * @throws the signal's reason once it is aborted
 */
export function createPauses(signal: AbortSignal): () => Promise<void> | undefined {
  let since = performance.now();
  const letGo = async () => {
    await setImmediate();
    signal.throwIfAborted();
    since = performance.now();
  };
  return () => (performance.now() - since < stretchMs ? undefined : letGo());
}
