import { useEffect, useState } from 'react';

import type { ImportReport } from '#shared/import.ts';
import { call, subscribe } from '../../bridge/call.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';

/** Starting imports and following the newest one; its report stays until it is dismissed. */
export function useImport() {
  const [report, setReport] = useState<ImportReport | null>(null);
  const choose = useCommand('import.chooseFiles');
  const start = useCommand('import.start');
  const pasted = useCommand('import.paste');
  const sample = useCommand('import.sample');

  /** Progress brings only what is new; the whole is asked for, so that no order of messages matters. */
  const follow = () => {
    call('import.current', {}).then(setReport, (error: Error) => say(error.message, 'alert'));
  };
  useEffect(() => {
    follow();
    return subscribe('import.progress', follow);
  }, []);
  const onSuccess = { onSuccess: follow };
  const chooseFiles = () =>
    choose.mutate(
      {},
      { onSuccess: (chosen) => chosen && start.mutate({ token: chosen.token }, onSuccess) },
    );
  return {
    report,
    chooseFiles,
    importSample: () => sample.mutate({}, onSuccess),
    paste: (text: string, name: string | null) => pasted.mutate({ text, name }, onSuccess),
    dismiss: () => setReport(null),
  };
}
