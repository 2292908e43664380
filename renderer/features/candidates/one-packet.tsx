import { lazy, Suspense } from 'react';

import type { ApplicationId } from '#shared/ids.ts';
import { useRead } from '../../bridge/use-call.ts';

const PacketDialog = lazy(async () => ({
  default: (await import('../packet/packet-dialog.tsx')).PacketDialog,
}));

type Props = { applicationId: ApplicationId; onClose: () => void };

/** The packet of a candidate, from the list. */
export function OnePacket({ applicationId, onClose }: Props) {
  const { data: view } = useRead('application.get', { applicationId });
  return view === undefined ? null : (
    <Suspense>
      <PacketDialog view={view} onClose={onClose} />
    </Suspense>
  );
}
