import type { ApplicationId } from '#shared/ids.ts';
import { useRead } from '../../bridge/use-call.ts';
import { OpenReturnedDialog } from './open-returned-dialog.tsx';

type Props = { applicationId: ApplicationId; isSealed: boolean; onClose: () => void };

/** The dialog that opens what came back for an application; nothing when all of it was opened meanwhile. */
export function OpenReturned({ applicationId, isSealed, onClose }: Props) {
  const { data: workspace } = useRead('workspace.get', {});
  const { data = [] } = useRead('returned.list', { applicationId });
  const sealed = data.filter(({ openedAt }) => openedAt === null);
  const me = workspace?.assessor?.id;
  if (!me || sealed.length === 0) return null;
  return (
    <OpenReturnedDialog
      applicationId={applicationId}
      sealed={sealed}
      isSealed={isSealed}
      me={me}
      onClose={onClose}
    />
  );
}
