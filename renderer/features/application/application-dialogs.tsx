import { lazy, Suspense } from 'react';

import type { ApplicationView } from '#shared/application-view.ts';
import { criterionCodes } from '#shared/criterion-code.ts';
import type { CriterionId } from '#shared/ids.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { KitDialog } from '../kit/kit-dialog.tsx';
import { OpenReturned } from '../returned/open-returned.tsx';
import { LazyBook } from '../book/lazy-book.tsx';
import { AmendDialog } from './amend-dialog.tsx';
import { CriterionDialog } from './criterion-dialog.tsx';
import { DecisionDialog } from './decision-dialog.tsx';
import { EditDetails } from './edit-details.tsx';
import { SubmitDialog } from './submit-dialog.tsx';

export type DialogName =
  | 'submit'
  | 'decide'
  | 'packet'
  | 'kit'
  | 'edit'
  | 'open-early'
  | 'open-returned'
  | 'amend'
  | 'attach'
  | 'sheet';

type Props = {
  name: DialogName | null;
  view: ApplicationView;
  focusedId: CriterionId | undefined;
  onAttach: (criterionId: CriterionId) => void;
  onClose: () => void;
};

// The PDF reader in it is a megabyte: it comes when somebody looks at a packet.
const PacketDialog = lazy(async () => ({
  default: (await import('../packet/packet-dialog.tsx')).PacketDialog,
}));

/** The dialog that is open over the application, if any. */
export function ApplicationDialogs({ name, view, focusedId, onAttach, onClose }: Props) {
  const openSealed = useCommand('scorecard.openSealed');
  const applicationId = view.application.id;
  switch (name) {
    case null:
      return null;
    case 'submit':
      return <SubmitDialog view={view} onClose={onClose} />;
    case 'decide':
      return <DecisionDialog view={view} onClose={onClose} />;
    case 'edit':
      return <EditDetails view={view} onClose={onClose} />;
    case 'amend':
      return <AmendDialog view={view} criterionId={focusedId} onClose={onClose} />;
    case 'attach':
      return (
        <CriterionDialog
          title={applicationTexts.attachOtherTitle}
          criteria={view.rubric?.criteria ?? []}
          codes={criterionCodes(view.rubric?.criteria ?? [])}
          onChoose={onAttach}
          onClose={onClose}
        />
      );
    case 'sheet':
      return (
        <LazyBook
          kind="sheet"
          postingId={view.application.postingId}
          applicationIds={[applicationId]}
          onClose={onClose}
        />
      );
    case 'packet':
      return (
        <Suspense>
          <PacketDialog view={view} onClose={onClose} />
        </Suspense>
      );
    case 'kit':
      return (
        <KitDialog
          postingId={view.application.postingId}
          applicationId={applicationId}
          candidateName={view.candidate.name}
          onClose={onClose}
        />
      );
    case 'open-returned':
      return (
        <OpenReturned
          applicationId={applicationId}
          isSealed={view.seal.isSealed}
          onClose={onClose}
        />
      );
    case 'open-early':
      return (
        <ReasonDialog
          title={applicationTexts.openEarlyTitle}
          hint={applicationTexts.openEarlyHint}
          label={applicationTexts.openEarlyReason}
          actLabel={applicationTexts.openEarlyDo}
          cancelLabel={commonTexts.cancel}
          onAct={(reason) => openSealed.mutate({ applicationId, reason })}
          onClose={onClose}
        />
      );
  }
}
