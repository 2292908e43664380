import { useQueryClient } from '@tanstack/react-query';

import type { Input } from '#shared/contract.ts';
import { readKey, useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';

type Start = 'batch.start' | 'batch.startKits';

/** Asks for the folder, begins a batch in it and says so; then `onBegun` is called. */
export function useBeginBatch<C extends Start>(channel: C, onBegun: () => void) {
  const queryClient = useQueryClient();
  const choose = useCommand('batch.chooseFolder');
  const start = useCommand(channel);
  return {
    isPending: choose.isPending || start.isPending,
    error: choose.error ?? start.error,

    /** Nothing begins when no folder is chosen. @throws what was refused, which stands in `error` too */
    async begin(
      wanted: Omit<Input<C>, 'token'>,
      saidOf: (count: number, folderName: string) => string,
    ): Promise<void> {
      const folder = await choose.mutateAsync({});
      if (!folder) return;
      const { items } = await start.mutateAsync({ ...wanted, token: folder.token } as Input<C>);
      void queryClient.invalidateQueries({ queryKey: readKey('batch.current', {}) });
      say(saidOf(items.length, folder.folderName));
      onBegun();
    },
  };
}
