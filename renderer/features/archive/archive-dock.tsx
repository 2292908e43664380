import { lazy, Suspense } from 'react';

import { useArchiveRun } from './archive-run.ts';

const ArchiveRunDock = lazy(async () => ({
  default: (await import('./archive-run-dock.tsx')).ArchiveRunDock,
}));

/** Under the screen while everything is exported or an export is opened, and until its report is put away. */
export function ArchiveDock() {
  const run = useArchiveRun();
  if (!run) return null;
  return (
    <Suspense>
      <ArchiveRunDock run={run} />
    </Suspense>
  );
}
