import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

import { subscribe } from '../../bridge/call.ts';
import { readKey, useRead } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { importSummary } from './import-summary.ts';

const quietForMs = 400;

/** The newest import until its report is dismissed; one that is over at once shows its end and nothing before. */
export function useCurrentImport() {
  const queryClient = useQueryClient();
  const { data: report = null } = useRead('import.current', {});
  const [dismissedId, setDismissed] = useState<string>();
  const [slowId, setSlow] = useState<string>();
  const saidId = useRef<string>(undefined);
  const importId = report?.importId;
  const isRunning = report?.state === 'running';

  // Progress brings only what is new; the whole is asked for, so that no order of messages matters.
  useEffect(
    () =>
      subscribe('import.progress', () => {
        void queryClient.invalidateQueries({ queryKey: readKey('import.current', {}) });
      }),
    [queryClient],
  );
  useEffect(() => {
    if (importId === undefined || !isRunning) return;
    const timer = setTimeout(() => setSlow(importId), quietForMs);
    return () => clearTimeout(timer);
  }, [importId, isRunning]);
  useEffect(() => {
    if (!report || isRunning || saidId.current === report.importId) return;
    saidId.current = report.importId;
    say(importSummary(report));
  }, [report, isRunning]);

  const isShown = report && importId !== dismissedId && (!isRunning || slowId === importId);
  return { report: isShown ? report : null, dismiss: () => setDismissed(importId) };
}
