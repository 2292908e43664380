import { commonTexts } from '#shared/texts/common.ts';
import { reviewTexts } from '#shared/texts/review.ts';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';

type Props = { lineNumber: number; onIgnore: (reason: string) => void; onClose: () => void };

export function IgnoreDialog({ lineNumber, onIgnore, onClose }: Props) {
  return (
    <ReasonDialog
      title={reviewTexts.ignoreTitle(lineNumber)}
      label={reviewTexts.ignoreReason}
      actLabel={reviewTexts.ignoreDo}
      cancelLabel={commonTexts.cancel}
      onAct={onIgnore}
      onClose={onClose}
    />
  );
}
