import type { ArchiveProgress } from '#shared/archive.ts';
import { RefusalError } from '#shared/refusal.ts';
import { archiveTexts as texts } from '#shared/texts/archive.ts';

/** So often the page hears of progress: more than that nobody reads. */
const tellEveryMs = 100;

type Job = { signal: AbortSignal; onProgress: (progress: ArchiveProgress) => void };

/** One long job at a time, which can be stopped, and tells how far it is. */
export function createOneJob(tell: (progress: ArchiveProgress) => void) {
  let running: AbortController | undefined;
  return {
    /** @throws {RefusalError} `conflict` while another one runs, `refused` when it was stopped */
    async run<T>(job: (given: Job) => Promise<T>): Promise<T> {
      if (running) throw new RefusalError('conflict', texts.isRunning);
      const own = new AbortController();
      running = own;
      let toldAt = 0;
      let phase: ArchiveProgress['phase'] | undefined;
      const onProgress = (progress: ArchiveProgress) => {
        const now = performance.now();
        if (progress.phase === phase && now - toldAt < tellEveryMs) return;
        toldAt = now;
        phase = progress.phase;
        tell(progress);
      };
      try {
        return await job({ signal: own.signal, onProgress });
      } finally {
        running = undefined;
      }
    },
    stop: (why: string) => running?.abort(new RefusalError('refused', why)),
  };
}
