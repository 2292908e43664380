import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';

import type { CheckedFile } from '#shared/ledger-list.ts';
import { useCommand } from '../../bridge/use-call.ts';

/** Looks up a file that was chosen here, or dropped on the window: then its token is in the address. */
export function useCheckFile() {
  const navigate = useNavigate();
  const { check: token } = useSearch({ strict: false });
  const [checked, setChecked] = useState<CheckedFile | null>(null);
  const choose = useCommand('ledger.chooseFile');
  const check = useCommand('ledger.checkFile');
  const lookUp = (given: string) => check.mutate({ token: given }, { onSuccess: setChecked });
  const arrived = useEffectEvent((given: string) => {
    void navigate({ to: '/sent', search: {}, replace: true });
    lookUp(given);
  });
  useEffect(() => {
    if (token !== undefined) arrived(token);
  }, [token]);
  return {
    checked,
    choose: () => choose.mutate({}, { onSuccess: (chosen) => chosen && lookUp(chosen.token) }),
    close: () => setChecked(null),
  };
}
