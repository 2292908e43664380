import { useQueryClient } from '@tanstack/react-query';

import { readKey, useCommand } from '../../bridge/use-call.ts';

/** The ways to bring returned scorecards in. What became of each file is told in the report, on whatever screen. */
export function useReturnedImport() {
  const queryClient = useQueryClient();
  const choose = useCommand('returned.chooseFiles');
  const begin = useCommand('returned.import');
  const onSuccess = () =>
    void queryClient.invalidateQueries({ queryKey: readKey('returned.report', {}) });
  const start = (token: string) => begin.mutate({ token }, { onSuccess });
  return {
    start,
    chooseFiles: () => choose.mutate({}, { onSuccess: (chosen) => chosen && start(chosen.token) }),
  };
}
