import { useQueryClient } from '@tanstack/react-query';

import { readKey, useCommand } from '../../bridge/use-call.ts';

/** The ways to begin an import. What becomes of it stands in the dock, whatever screen it was begun on. */
export function useImport() {
  const queryClient = useQueryClient();
  const choose = useCommand('import.chooseFiles');
  const begin = useCommand('import.start');
  const pasted = useCommand('import.paste');

  const onSuccess = () =>
    void queryClient.invalidateQueries({ queryKey: readKey('import.current', {}) });
  const start = (token: string) => begin.mutate({ token }, { onSuccess });
  return {
    start,
    chooseFiles: () => choose.mutate({}, { onSuccess: (chosen) => chosen && start(chosen.token) }),
    paste: (text: string, name: string | null) => pasted.mutate({ text, name }, { onSuccess }),
  };
}
