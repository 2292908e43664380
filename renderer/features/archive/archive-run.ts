import { useSyncExternalStore } from 'react';

import type { ArchiveProgress, ArchiveReport, OpenedArchive } from '#shared/archive.ts';
import type { Input } from '#shared/contract.ts';
import { call, subscribe } from '../../bridge/call.ts';

type Run = { act: ArchiveProgress['act']; state: 'running' | 'done' };
/** The export or opening that is under way, or what came of the last one until it is put away. */
export type ArchiveRun = Run & {
  progress: ArchiveProgress | null;
  exported: ArchiveReport | null;
  opened: OpenedArchive | null;
  error: string | null;
};

let current: ArchiveRun | undefined;
const listeners = new Set<() => void>();

function set(next: ArchiveRun | undefined): void {
  current = next;
  for (const listen of listeners) listen();
}

/** Outlives the screen that began it: the person goes on working meanwhile. */
async function run(
  act: ArchiveProgress['act'],
  job: () => Promise<Partial<Pick<ArchiveRun, 'exported' | 'opened'>> | null>,
): Promise<void> {
  const begun: ArchiveRun = {
    ...{ act, state: 'running', progress: null, exported: null, opened: null, error: null },
  };
  const unsubscribe = subscribe('archive.progress', (progress) => {
    if (progress.act === act) set({ ...begun, progress });
  });
  try {
    const outcome = await job();
    set(outcome === null ? undefined : { ...begun, ...outcome, state: 'done' });
  } catch (error) {
    set({ ...begun, state: 'done', error: error instanceof Error ? error.message : String(error) });
  } finally {
    unsubscribe();
  }
}

export const startExport = (input: Input<'archive.export'>): void =>
  void run('export', async () => {
    const exported = await call('archive.export', input);
    return exported && { exported };
  });

export const startOpening = (): void =>
  void run('open', async () => {
    const opened = await call('desk.loadArchive', {});
    return opened && { opened };
  });

export const stopRun = ({ act }: ArchiveRun): void =>
  void call(act === 'export' ? 'archive.stop' : 'desk.stopLoading', {});

export const dismissRun = (): void => set(undefined);

export function useArchiveRun(): ArchiveRun | undefined {
  return useSyncExternalStore(
    (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    () => current,
  );
}
