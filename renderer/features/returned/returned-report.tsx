import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';

import { subscribe } from '../../bridge/call.ts';
import { readKey, useRead } from '../../bridge/use-call.ts';

const ReturnedReportDialog = lazy(async () => ({
  default: (await import('./returned-report-dialog.tsx')).ReturnedReportDialog,
}));

/** Over every screen, after scorecards were brought in: what became of each file, and what is to decide. */
export function ReturnedReport() {
  const queryClient = useQueryClient();
  const { data: report } = useRead('returned.report', {});
  useEffect(
    () =>
      subscribe('returned.reported', () => {
        void queryClient.invalidateQueries({ queryKey: readKey('returned.report', {}) });
      }),
    [queryClient],
  );
  if (!report) return null;
  return (
    <Suspense>
      <ReturnedReportDialog key={report.importId} report={report} />
    </Suspense>
  );
}
