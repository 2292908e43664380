import { useCommand } from '../../bridge/use-call.ts';

/** The ways to bring returned scorecards in. What became of each file is told in the report, on whatever screen. */
export function useReturnedImport() {
  const choose = useCommand('returned.chooseFiles');
  const begin = useCommand('returned.import');
  const start = (token: string) => begin.mutate({ token });
  return {
    start,
    chooseFiles: () => choose.mutate({}, { onSuccess: (chosen) => chosen && start(chosen.token) }),
  };
}
