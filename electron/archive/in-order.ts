/**
 * Work that goes on side by side, and is taken in the order it was given. Never more than `atOnce` wait, so memory
 * stays the same however much there is to do.
 */
export function createInOrder<T>(atOnce: number, take: (done: T) => Promise<void>) {
  const waiting: Promise<T>[] = [];
  const takeFirst = async () => {
    const first = waiting.shift();
    if (first) await take(await first);
  };
  return {
    /** @throws what went wrong with work that was given before */
    async give(work: Promise<T>): Promise<void> {
      work.catch(() => undefined); // it is thrown when its turn comes
      waiting.push(work);
      if (waiting.length > atOnce) await takeFirst();
    },
    async finish(): Promise<void> {
      while (waiting.length > 0) await takeFirst();
    },
  };
}
