import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

import { subscribe } from '../../bridge/call.ts';
import { readKey, useRead } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { batchSummary } from './batch-summary.ts';

/** The batch that runs, ran last, or was left unfinished, until its report is closed. */
export function useCurrentBatch() {
  const queryClient = useQueryClient();
  const { data: report = null } = useRead('batch.current', {});
  const [dismissed, setDismissed] = useState<string>();
  const running = useRef<string>(undefined);

  // Progress says only that there is something new; the whole is asked for.
  useEffect(
    () =>
      subscribe('batch.progress', () => {
        void queryClient.invalidateQueries({ queryKey: readKey('batch.current', {}) });
      }),
    [queryClient],
  );
  useEffect(() => {
    if (!report) return;
    if (report.state === 'running') {
      running.current = report.batchId;
    } else if (running.current === report.batchId) {
      running.current = undefined;
      const halt = report.haltedBecause;
      say(halt ?? batchSummary(report), halt === null ? undefined : 'alert');
    }
  }, [report]);

  const isShown = report && (report.state !== 'done' || report.batchId !== dismissed);
  return { report: isShown ? report : null, dismiss: () => setDismissed(report?.batchId) };
}
