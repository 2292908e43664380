import type { ApplicationId, PostingId } from '#shared/ids.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { kitsTexts as texts } from '#shared/texts/kit.ts';
import { useRead } from '../../bridge/use-call.ts';
import { Pending } from '../../shell/pending.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { KitsForm } from './kits-form.tsx';
import './kit.css';

type Props = {
  postingId: PostingId;
  /** In the order the kits are written in, for each assessor. */
  applicationIds: readonly ApplicationId[];
  onClose: () => void;
};

/** Kits of several candidates for several assessors, written into one folder. */
export function KitsDialog(props: Props) {
  const { postingId, onClose } = props;
  const draft = useRead('kit.draftSeveral', { postingId });
  const workspace = useRead('workspace.get', {});
  const all = useRead('application.list', { postingId });
  const posting = useRead('posting.get', { postingId });
  if (draft.data && workspace.data && all.data && posting.data) {
    return (
      <KitsForm
        {...props}
        draft={draft.data}
        assessors={workspace.data.assessors}
        all={all.data}
        postingTitle={posting.data.title}
      />
    );
  }
  return (
    <Dialog title={texts.action} closeLabel={commonTexts.close} onClose={onClose}>
      <Pending query={[draft, workspace, all, posting].find(({ error }) => error) ?? draft} />
    </Dialog>
  );
}
