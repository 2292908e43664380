import { lazy, Suspense } from 'react';

import { useCurrentBatch } from './use-current-batch.ts';

const BatchReportDock = lazy(async () => ({
  default: (await import('./batch-report-dock.tsx')).BatchReportDock,
}));

/** Under every screen, while there is a batch of packets to tell of. */
export function BatchDock() {
  const { report, dismiss } = useCurrentBatch();
  if (!report) return null;
  return (
    <Suspense>
      <BatchReportDock report={report} onDismiss={dismiss} />
    </Suspense>
  );
}
